import { type CollectionName, collections } from "../../../schema/collections.js";
import { contentOf, withRecord } from "../../change.js";
import { enclosing, fieldPaths, splitEvidence } from "../../files/evidence.js";
import type { Data } from "../../files/load.js";
import { recordsOf } from "../../rules/records.js";
import { recordChoices, wordChoices } from "../choices.js";
import { askSources } from "../evidence.js";
import { askFields, formOf } from "../form.js";
import { claimId, idQuestion } from "../ids.js";
import type { Interview } from "../interview.js";

/** Verdicts that need no source of their own. */
const UNSOURCED = ["not-found", "opinion"];

/** The fields of a record, with the lists and objects that they lie in. */
const fieldsOf = (data: Data, name: CollectionName, id: string): readonly string[] => [
  ...new Set(fieldPaths(splitEvidence(contentOf(data, name, id)).record).flatMap(enclosing)),
];

/** Adds what a source says about a record, with a verdict. */
export async function newClaim(interview: Interview, before: Data): Promise<Data> {
  const form = formOf(before, "claims");
  const types = form.json.properties?.about?.oneOf?.flatMap(({ properties }) => properties?.type?.const ?? []) ?? [];
  const message = "What kind of record it is about";
  const type = await interview.choose({ key: "about.type", message, choices: wordChoices(types) });
  const name = collections.find(({ singular }) => singular === type)?.name as CollectionName;
  const choices = recordChoices(before, name);
  const about = await interview.choose({ key: "about.id", message: `Which ${type}`, choices });

  const earlier = recordsOf(before, "claims")
    .map(({ record }) => record)
    .filter((claim) => claim.about.type === type && claim.about.id === about);
  const topics = [...new Set(earlier.map(({ topic }) => topic))];
  if (topics.length > 0) interview.say(`Topics of other claims about it: ${topics.join(", ")}.`);
  const siblingOf = (topic: unknown) => earlier.find((claim) => claim.topic === topic);
  const said = await askFields(interview, form, [
    "topic",
    // A topic is about one field, so an earlier claim of the topic has answered this.
    ["field", ({ topic }) => (siblingOf(topic) ? undefined : { choices: wordChoices(fieldsOf(before, name, about)) })],
    "gist",
    "speaker",
    ["unnamedSpeaker", ({ speaker }) => (speaker === undefined ? {} : undefined)],
    "on",
  ]);
  const carriers = { key: "sources", newKey: "newSources", message: "Which sources carry the claim" };
  const { data, found: sources } = await askSources(interview, before, carriers);
  const { verdict } = await askFields(interview, form, ["verdict"]);
  const checked = await askSources(interview, data, {
    key: "evidence",
    newKey: "newEvidence",
    message: "Which sources the verdict rests on",
    optional: UNSOURCED.includes(String(verdict)),
  });
  const note = await askFields(interview, form, ["note"]);
  const proposal = claimId(checked.data, about, String(said.topic));
  const id = await interview.text(idQuestion(checked.data, "id", "the claim", proposal));
  const field = siblingOf(said.topic)?.field;
  return withRecord(checked.data, "claims", {
    id,
    about: { type, id: about },
    ...(field !== undefined && { field }),
    ...said,
    sources,
    verdict,
    evidence: checked.found,
    ...note,
  });
}
