import { confidences } from "../../../src/model/evidence.js";
import { sourceKinds } from "../../../src/model/source.js";
import { sourceObject } from "../../../src/schemas/source.js";
import { partialDateValue, urlValue } from "../../../src/schemas/values.js";
import { withRecord } from "../change.js";
import type { Data, Json } from "../files/load.js";
import { recordsOf } from "../rules/records.js";
import { samePage } from "../rules/source-address.js";
import { idQuestion, sourceId } from "./ids.js";
import { type Choice, type Interview, words } from "./interview.js";

/** The data after some questions, and what they were about. */
export interface Found<T> {
  readonly data: Data;
  readonly found: T;
}

const KIND_HINTS = {
  official: "a state body's own page or document",
  "state-media": "owned or run by a state",
  reference: "a handbook, a fact sheet, a think tank",
  "archive-copy": "a copy of a page that is elsewhere or gone",
  aggregator: "repeats the texts of others",
};

export const CONFIDENCE_HINTS = {
  high: "an official source, or several independent ones",
  medium: "one good source, or several weak ones",
  low: "one weak source, or sources that do not quite say it",
};

/** Every source as a choice. */
const sourceChoices = (data: Data): readonly Choice[] =>
  recordsOf(data, "sources").map(({ record }) => ({
    value: record.id,
    label: `${record.id}  ${record.publisher}${record.title ? `: ${record.title}` : ""}`,
    hint: record.url,
  }));

/** Asks for a source that has no file yet, and adds it. */
export async function askNewSource(interview: Interview, before: Data, key: string): Promise<Found<string>> {
  const url = await interview.text({
    key: `${key}.url`,
    message: "Address of the page",
    schema: urlValue,
    example: "https://example.org/page",
    check: (address) => {
      const known = recordsOf(before, "sources").find(({ record }) => samePage(record.url, address));
      return known && `is the page of the source ${known.record.id}; accepted: that id among the sources`;
    },
  });
  const publisher = await interview.text({
    key: `${key}.publisher`,
    message: "Who published it",
    example: "Government of Russia",
  });
  const kind = await interview.choose({
    key: `${key}.kind`,
    message: "What kind of page it is",
    choices: words(sourceKinds, KIND_HINTS),
  });
  const language = await interview.text({
    key: `${key}.language`,
    message: "Its language, as a BCP 47 tag",
    schema: sourceObject.shape.language,
    proposal: "en",
  });
  const published = await interview.text({
    key: `${key}.published`,
    message: "Day of publication, as far as the page shows one",
    schema: partialDateValue,
    example: "2026-01-31, 2026-01 or 2026",
    optional: true,
  });
  const title = await interview.text({
    key: `${key}.title`,
    message: "Title, for documents only; those of web pages are left out",
    optional: true,
  });
  const mirrorOf =
    kind === "archive-copy" || kind === "aggregator"
      ? await interview.text({ key: `${key}.mirrorOf`, message: "Whose text it repeats", optional: true })
      : "";
  const id = await interview.text(idQuestion(before, `${key}.id`, "the source", sourceId(before, url, published)));
  const record: Json = {
    id,
    publisher,
    ...(title && { title }),
    url,
    ...(published && { published }),
    language,
    kind,
    ...(mirrorOf && { mirrorOf }),
  };
  return { data: withRecord(before, "sources", record), found: id };
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
    const known = await interview.chooseSome({ key, message, choices: sourceChoices(before), optional: true });
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
    choices: words(confidences, CONFIDENCE_HINTS),
  });
  const note = await interview.text({
    key: "note",
    message: "What to know about these sources, in your own words",
    sentence: "note",
    optional: true,
  });
  return { data, found: { sources, confidence, ...(note && { note }) } };
}
