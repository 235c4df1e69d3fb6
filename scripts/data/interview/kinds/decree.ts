import { type DecreeAction, decreeActions, decreeKinds } from "../../../../src/model/decree.js";
import { wordsThat } from "../../../../src/rules/event-words.js";
import { partialDateValue } from "../../../../src/schemas/values.js";
import { contentOf, withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { type RecordIn, recordById } from "../../rules/records.js";
import { agencyChoices, agreementChoices, officialChoices } from "../choices.js";
import { askEvidence } from "../evidence.js";
import { decreeId, idQuestion } from "../ids.js";
import { type Interview, words } from "../interview.js";
import { withEvent } from "./event.js";

const ACTION_HINTS = {
  "authorizes-termination": "permits an end",
  denounces: "a law that ends the state's consent",
  terminates: "orders an end; the end itself is an event of its own",
};

const DAY = { schema: partialDateValue, example: "2026-01-31, 2026-01 or 2026" };

/** Adds an act, and its event to every agreement that it is about. */
export async function newDecree(interview: Interview, before: Data): Promise<Data> {
  const kind = await interview.choose({ key: "kind", message: "What kind of act it is", choices: words(decreeKinds) });
  const issuer = await interview.choose({
    key: "issuer",
    message: "Which body issued it",
    choices: agencyChoices(before),
  });
  const country = recordById(before, "agencies").get(issuer)?.country as string;
  const number = await interview.text({
    key: "number.en",
    message: "Its number, in Latin letters",
    example: "3810-r",
    optional: true,
  });
  const numberRu =
    number &&
    (await interview.text({ key: "number.ru", message: "Its number in Russian", example: "3810-р", optional: true }));
  const signedBy = await interview.choose({
    key: "signedBy",
    message: "Who signed it",
    choices: officialChoices(before, country),
    optional: true,
  });
  const adopted = await interview.text({ key: "adopted", message: "Day written on it", ...DAY, optional: true });
  const published = await interview.text({
    key: "published",
    message: "Day of its publication",
    ...DAY,
    optional: adopted !== "",
  });
  const action = await interview.choose({
    key: "action",
    message: "What it does",
    choices: words(decreeActions, ACTION_HINTS),
  });
  const addressee = await interview.choose({
    key: "addressee",
    message: "Which body it empowers or instructs",
    choices: agencyChoices(before, country),
    optional: true,
  });
  const agreements = await interview.chooseSome({
    key: "agreements",
    message: "Which agreements it is about; none, where it is about a membership",
    choices: agreementChoices(before),
    optional: true,
  });
  const effects = wordsThat(({ broughtBy }) => broughtBy.includes(action as DecreeAction));
  const effect =
    agreements.length === 0 || effects.length === 1
      ? (effects[0] as string)
      : await interview.choose({ key: "effect", message: "What it brings about for them", choices: words(effects) });
  const summary = await interview.text({
    key: "summary",
    message: "What it does, in a sentence or two of your own",
    sentence: "summary",
  });
  const { data, found: evidence } = await askEvidence(interview, before);
  const year = (adopted || published).slice(0, 4);
  const id = await interview.text(
    idQuestion(data, "id", "the act", decreeId(data, { country, kind, year, number, action })),
  );

  const record: Json = {
    ...(number && { number: { en: number, ...(numberRu && { ru: numberRu }) } }),
    kind,
    issuer,
    ...(signedBy && { signedBy }),
    ...(adopted && { adopted }),
    ...(published && { published }),
    action,
    ...(addressee && { addressee }),
    summary,
  };
  const facts = [...Object.keys(record), ...(agreements.length > 0 ? ["agreements"] : [])];
  const fields = Object.fromEntries(facts.map((field) => [field, evidence]));
  const act = withRecord(data, "decrees", { id, ...record, evidence: fields });
  const event: Json = {
    type: effect,
    on: adopted || published,
    by: country,
    agency: issuer,
    act: id,
    ...(!adopted && { dateBasis: "publication" }),
    evidence,
  };
  return agreements.reduce((all, agreement) => {
    const content = contentOf(all, "agreements", agreement) as unknown as RecordIn<"agreements">;
    return withRecord(all, "agreements", withEvent(content, event));
  }, act);
}
