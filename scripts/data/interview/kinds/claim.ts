import { verdicts } from "../../../../src/model/claim.js";
import { idValue, partialDateValue } from "../../../../src/schemas/values.js";
import { contentOf, withRecord } from "../../change.js";
import { type CollectionName, collections } from "../../files/collections.js";
import { enclosing, fieldPaths, splitEvidence } from "../../files/evidence.js";
import type { Data, Json } from "../../files/load.js";
import { recordsOf } from "../../rules/records.js";
import {
  agencyChoices,
  agreementChoices,
  countryChoices,
  decreeChoices,
  officialChoices,
  organizationChoices,
} from "../choices.js";
import { askSources } from "../evidence.js";
import { claimId, idQuestion } from "../ids.js";
import { type Choice, type Interview, words } from "../interview.js";

/** What a claim can be about. */
const SUBJECTS: Readonly<Record<string, (data: Data) => readonly Choice[]>> = {
  agreement: (data) => agreementChoices(data),
  country: (data) => countryChoices(data),
  decree: (data) => decreeChoices(data),
  official: (data) => officialChoices(data),
  organization: (data) => organizationChoices(data),
};

/** Verdicts that need no source of their own. */
const UNSOURCED = ["not-found", "opinion"];

/** The fields of a record, with the lists and objects that they lie in. */
function fieldsOf(data: Data, type: string, id: string): readonly string[] {
  const name = collections.find(({ singular }) => singular === type)?.name as CollectionName;
  return [...new Set(fieldPaths(splitEvidence(contentOf(data, name, id)).record).flatMap(enclosing))];
}

/** Adds what a source says about a record, with a verdict. */
export async function newClaim(interview: Interview, before: Data): Promise<Data> {
  const type = await interview.choose({
    key: "about.type",
    message: "What kind of record it is about",
    choices: words(Object.keys(SUBJECTS)),
  });
  const about = await interview.choose({
    key: "about.id",
    message: `Which ${type}`,
    choices: SUBJECTS[type]?.(before) ?? [],
  });
  const earlier = recordsOf(before, "claims").filter(
    ({ record }) => record.about.type === type && record.about.id === about,
  );
  const topics = [...new Set(earlier.map(({ record }) => record.topic))];
  if (topics.length > 0) interview.say(`Topics of other claims about it: ${topics.join(", ")}.`);
  const topic = await interview.text({
    key: "topic",
    message: "The question that it answers, in a few words; claims of one topic stand side by side",
    schema: idValue,
    example: "day-of-signature",
  });
  // A topic is about one field, so an earlier claim of the topic has answered this.
  const sibling = earlier.find(({ record }) => record.topic === topic);
  const field = sibling
    ? (sibling.record.field ?? "")
    : await interview.choose({
        key: "field",
        message: "The field that it is about, where it is about one",
        choices: words(fieldsOf(before, type, about)),
        optional: true,
      });
  const gist = await interview.text({ key: "gist", message: "What is said, in your own words", sentence: "gist" });
  const speaker = await interview.choose({
    key: "speaker",
    message: "Who says it, where that is an official or a body",
    choices: [...officialChoices(before), ...agencyChoices(before)],
    optional: true,
  });
  const unnamedSpeaker =
    speaker === ""
      ? await interview.text({
          key: "unnamedSpeaker",
          message: "The unnamed person to whom the source attributes it",
          optional: true,
        })
      : "";
  const on = await interview.text({
    key: "on",
    message: "When it was said",
    schema: partialDateValue,
    example: "2026-01-31, 2026-01 or 2026",
    optional: true,
  });
  const said = await askSources(interview, before, {
    key: "sources",
    newKey: "newSources",
    message: "Which sources carry the claim",
  });
  const verdict = await interview.choose({
    key: "verdict",
    message: "What you found when you checked it",
    choices: words(verdicts),
  });
  const checked = await askSources(interview, said.data, {
    key: "evidence",
    newKey: "newEvidence",
    message: "Which sources the verdict rests on",
    optional: UNSOURCED.includes(verdict),
  });
  const note = await interview.text({
    key: "note",
    message: "The reason for the verdict, in your own words",
    sentence: "note",
    optional: true,
  });
  const id = await interview.text(idQuestion(checked.data, "id", "the claim", claimId(checked.data, about, topic)));
  const record: Json = {
    id,
    about: { type, id: about },
    ...(field && { field }),
    topic,
    gist,
    ...(speaker && { speaker }),
    ...(unnamedSpeaker && { unnamedSpeaker }),
    ...(on && { on }),
    sources: said.found,
    verdict,
    evidence: checked.found,
    ...(note && { note }),
  };
  return withRecord(checked.data, "claims", record);
}
