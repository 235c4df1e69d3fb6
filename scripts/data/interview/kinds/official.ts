import { withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { recordChoices } from "../choices.js";
import { askEvidence, evidenceOf } from "../evidence.js";
import { askFields, askItems, formOf } from "../form.js";
import { idQuestion, officialId } from "../ids.js";
import type { Interview } from "../interview.js";
import { keyOf } from "../keys.js";

/** Offices with their keys: the body, and the year in which it began where there are several. */
function withKeys(offices: readonly Json[]): readonly Json[] {
  const keyed: (Json & { readonly key: string })[] = [];
  for (const office of offices) {
    const year = String(office.from ?? "").slice(0, 4);
    keyed.push({ key: keyOf(keyed, String(office.organization), year), ...office });
  }
  return keyed;
}

/** Adds a person with the offices held. */
export async function newOfficial(interview: Interview, before: Data): Promise<Data> {
  const form = formOf(before, "officials");
  const person = await askFields(interview, form, ["name", "names.ru", "aliases", "country"]);
  const bodies = [
    ...recordChoices(before, "agencies", ({ country }) => country === person.country),
    ...recordChoices(before, "organizations"),
  ];
  const fields = ["title", ["organization", () => ({ choices: bodies })], "from", "to"] as const;
  const offices = await askItems(interview, form, "offices", "offices", fields);
  const { data, found: evidence } = await askEvidence(interview, before);
  const id = await interview.text(idQuestion(data, "id", "the person", officialId(data, String(person.name))));
  return withRecord(data, "officials", {
    id,
    ...person,
    offices: withKeys(offices).map((office) => ({ ...office, evidence })),
    evidence: evidenceOf("officials", person, evidence),
  });
}
