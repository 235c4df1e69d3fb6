import { confidences } from "../../../src/model/evidence.js";
import { type CollectionName, collections } from "../../schema/collections.js";
import { withRecord } from "../change.js";
import type { Data, Json } from "../files/load.js";
import { recordsOf } from "../rules/records.js";
import { samePage } from "../rules/source-address.js";
import { recordChoices, wordChoices } from "./choices.js";
import { askFields, formOf } from "./form.js";
import { idQuestion, sourceId } from "./ids.js";
import type { Interview } from "./interview.js";

/** The data after some questions, and what they were about. */
export interface Found<T> {
  readonly data: Data;
  readonly found: T;
}

/** Asks for a source that has no file yet, and adds it. */
export async function askNewSource(interview: Interview, before: Data, key: string): Promise<Found<string>> {
  const form = { ...formOf(before, "sources"), prefix: `${key}.` };
  const known = (url: string) => recordsOf(before, "sources").find(({ record }) => samePage(record.url, url));
  const record = await askFields(interview, form, [
    [
      "url",
      () => ({
        check: (url) => {
          const id = known(url)?.record.id;
          return id && `is the page of the source ${id}; accepted: that id among the sources`;
        },
      }),
    ],
    "publisher",
    "kind",
    ["language", () => ({ proposal: "en" })],
    "published",
    "title",
    ["mirrorOf", ({ kind }) => (kind === "archive-copy" || kind === "aggregator" ? {} : undefined)],
  ]);
  const proposal = sourceId(before, String(record.url), String(record.published ?? ""));
  const id = await interview.text(idQuestion(before, `${key}.id`, "the source", proposal));
  return { data: withRecord(before, "sources", { id, ...record }), found: id };
}

/** Where the answers about sources stand, and what they are for. */
interface SourcesQuestion {
  readonly key: string;
  readonly newKey: string;
  readonly message: string;
  readonly optional?: boolean;
}

/** Asks for sources: those with a file, and new ones. */
export async function askSources(
  interview: Interview,
  before: Data,
  { key, newKey, message, optional = false }: SourcesQuestion,
): Promise<Found<readonly string[]>> {
  for (;;) {
    const known = await interview.chooseSome({
      key,
      message,
      choices: recordChoices(before, "sources"),
      optional: true,
    });
    const added: string[] = [];
    let data = before;
    while (
      await interview.confirm({
        key: `${newKey}.${added.length}`,
        message: added.length === 0 ? "Add a source that is not in the list?" : "Add another one?",
      })
    ) {
      const source = await askNewSource(interview, data, `${newKey}.${added.length}`);
      data = source.data;
      added.push(source.found);
    }
    const found = [...known, ...added];
    if (found.length > 0 || optional) return { data, found };
    interview.reject(key, `No source, no fact: choose at least one, or add one (${newKey} in a file of answers).`);
  }
}

/** Asks what stands behind a fact. */
export async function askEvidence(interview: Interview, before: Data): Promise<Found<Json>> {
  const { data, found: sources } = await askSources(interview, before, {
    key: "sources",
    newKey: "newSources",
    message: "Which sources say so",
  });
  const confidence = await interview.choose({
    key: "confidence",
    message: "How sure that makes us",
    choices: wordChoices(confidences),
  });
  const note = await interview.text({
    key: "note",
    message: "What to know about these sources, in your own words",
    sentence: "note",
    optional: true,
  });
  return { data, found: { sources, confidence, ...(note && { note }) } };
}

/** One evidence for every fact of a record, by field; what is our own ordering needs none, and an empty list is no fact. */
export function evidenceOf(name: CollectionName, facts: Json, evidence: Json): Json {
  const editorial = collections.find((collection) => collection.name === name)?.editorial ?? [];
  const fields = Object.entries(facts).flatMap(([field, value]) => {
    if (editorial.includes(field) || (Array.isArray(value) && value.length === 0)) return [];
    const isObject = typeof value === "object" && !Array.isArray(value);
    return isObject ? Object.keys(value as object).map((key) => `${field}.${key}`) : [field];
  });
  return Object.fromEntries(fields.map((field) => [field, evidence]));
}
