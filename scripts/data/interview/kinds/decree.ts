import type { DecreeAction } from "../../../../src/model/decree.js";
import { wordsThat } from "../../../../src/rules/event-words.js";
import { contentOf, withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { type RecordIn, recordById } from "../../rules/records.js";
import { recordChoices, wordChoices } from "../choices.js";
import { askEvidence, evidenceOf } from "../evidence.js";
import { askFields, type Field, formOf } from "../form.js";
import { decreeId, idQuestion } from "../ids.js";
import type { Interview } from "../interview.js";
import { keyOf } from "../keys.js";
import { withEvent } from "./event.js";

/** The fields of an act: a person and a body are of the country of the issuer. */
function fieldsOf(data: Data): readonly Field[] {
  const isHome = (issuer: unknown) => {
    const home = recordById(data, "agencies").get(String(issuer))?.country;
    return ({ country }: { readonly country: string }) => country === home;
  };
  return [
    "kind",
    "issuer",
    "number.en",
    ["number.ru", ({ number }) => (number === undefined ? undefined : {})],
    ["signedBy", ({ issuer }) => ({ choices: recordChoices(data, "officials", isHome(issuer)) })],
    "adopted",
    // The day of an act is one of the two.
    ["published", ({ adopted }) => ({ optional: adopted !== undefined })],
    "action",
    ["addressee", ({ issuer }) => ({ choices: recordChoices(data, "agencies", isHome(issuer)) })],
    "agreements",
  ];
}

/** Asks what an act brings about for its agreements, where its action leaves that open. */
async function askEffect(interview: Interview, action: string, agreements: readonly string[]): Promise<string> {
  const effects = wordsThat(({ broughtBy }) => broughtBy.includes(action as DecreeAction));
  if (agreements.length === 0 || effects.length === 1) return effects[0] as string;
  return interview.choose({ key: "effect", message: "What it brings about for them", choices: wordChoices(effects) });
}

/** Adds an act, and its event to every agreement that it is about. */
export async function newDecree(interview: Interview, before: Data): Promise<Data> {
  const form = formOf(before, "decrees");
  const draft = await askFields(interview, form, fieldsOf(before));
  // That the act is about them is said by their events.
  const { agreements = [], ...own } = draft as unknown as RecordIn<"decrees">;
  const { issuer, kind, action, adopted } = own;
  const effect = await askEffect(interview, action, agreements);
  const record: Json = { ...own, ...(await askFields(interview, form, ["summary"])) };
  const { data, found: evidence } = await askEvidence(interview, before);
  const country = recordById(before, "agencies").get(issuer)?.country as string;
  const on = String(adopted ?? own.published);
  const number = own.number?.en ?? "";
  const proposal = decreeId(data, { country, kind, year: on.slice(0, 4), number, action });
  const id = await interview.text(idQuestion(data, "id", "the act", proposal));

  const fields = evidenceOf("decrees", { ...record, agreements }, evidence);
  const act = withRecord(data, "decrees", { id, ...record, evidence: fields });
  const basis = adopted === undefined && { dateBasis: "publication" };
  const event: Json = { type: effect, on, by: country, agency: issuer, act: id, ...basis, evidence };
  return agreements.reduce((all, agreement) => {
    const content = contentOf(all, "agreements", agreement) as unknown as RecordIn<"agreements">;
    const key = keyOf(content.events, effect, country);
    return withRecord(all, "agreements", withEvent(content, { key, ...event }));
  }, act);
}
