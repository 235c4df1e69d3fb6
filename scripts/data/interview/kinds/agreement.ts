import { certainDay } from "../../../../src/queries/dates.js";
import { earliestDay } from "../../../../src/rules/days.js";
import { withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { PREDECESSORS } from "../../rules/party-in-time.js";
import { type RecordIn, recordsOf } from "../../rules/records.js";
import { Refused } from "../answers.js";
import { recordChoices, wordChoices } from "../choices.js";
import { askEvidence, evidenceOf, type Found } from "../evidence.js";
import { ask, askFields, askItems, type Form, formOf, part } from "../form.js";
import { agreementId, idQuestion } from "../ids.js";
import type { Interview } from "../interview.js";
import { askEvent } from "./event.js";

/** The question for the day of the signing. */
const SIGNED = "When it was signed; the later day, where there were two.";

type Party = { country: string; agency?: string; signedAs?: string };

/** The predecessors that could sign for a country on a day; the one that did, where it could not yet for itself. */
function predecessorsOf(country: string, on: string) {
  const found = PREDECESSORS.filter(
    ({ countries, end }) => on !== "" && countries.some((code) => code === country) && earliestDay(on) < end,
  );
  const alone = found.find(({ aloneFrom }) => aloneFrom && certainDay(on) < aloneFrom);
  return { choices: wordChoices(found.map(({ code }) => code)), proposal: alone?.code ?? "" };
}

/** Asks for the countries at once, Russia first, and then for what is to be known of each. */
async function askParties(interview: Interview, form: Form, data: Data, level: unknown, on: string): Promise<Party[]> {
  const codes = (await ask(interview, form, "parties", { choices: recordChoices(data, "countries") })) as string[];
  const parties: Party[] = [];
  for (const country of codes.toSorted((a, b) => Number(b === "RU") - Number(a === "RU"))) {
    const bodies = recordChoices(data, "agencies", (agency) => agency.country === country);
    const choices = level === "interagency" ? bodies : [];
    const questions = {
      agency: { key: "agencies", choices },
      signedAs: { key: "signedAs", ...predecessorsOf(country, on) },
    };
    const party: Party = { country };
    for (const [name, { key, ...more }] of Object.entries(questions)) {
      if (more.choices.length === 0) continue;
      const json = part(form, `parties.*.${name}`).json;
      const message = `${country}: ${json.description}`;
      const answer = await interview.choose({ key: `${key}.${country}`, message, optional: true, ...more });
      if (answer !== "") party[name as keyof typeof questions] = answer;
    }
    parties.push(party);
  }
  return parties;
}

/** Refuses an agreement of the same parties and day as another, unless it is one more. */
async function askWhetherNew(interview: Interview, data: Data, parties: readonly Party[], on: string): Promise<void> {
  const codes = parties.map(({ country }) => country).toSorted();
  const twins = recordsOf(data, "agreements")
    .map(({ record }) => record)
    .filter(({ signed }) => on !== "" && signed?.on === on)
    .filter(
      (other) =>
        other.parties
          .map(({ country }) => country)
          .toSorted()
          .join() === codes.join(),
    )
    .map(({ id }) => id)
    .join(", ");
  if (twins === "") return;
  const message = `The data has ${twins} of the same parties and day. Is this another agreement?`;
  if (await interview.confirm({ key: "isAnother", message })) return;
  throw new Refused(`isAnother: ${twins} has these parties and this day already`);
}

/** Asks for those whom a source names: holding the office on the day is not enough. */
async function askSignatories(interview: Interview, form: Form, data: Data, parties: readonly Party[]) {
  const codes = parties.map(({ country }) => country);
  const choices = recordChoices(data, "countries", ({ code }) => codes.includes(code));
  const fields = ["name", "role", ["country", () => ({ choices })]] as const;
  const found = await askItems(interview, form, "signed.signatories", "signatories", fields);
  return found.map((signatory) => {
    // The official who is meant by a name, which the rules ask for.
    const official = recordsOf(data, "officials").find(
      ({ record: { country, name, aliases } }) =>
        country === signatory.country && [name, ...aliases].includes(String(signatory.name)),
    )?.record.id;
    return { ...signatory, ...(official !== undefined && { official }) };
  });
}

/** Asks for what stands behind an agreement: that of its signing, or the first thing known of it. */
async function askBeginning(interview: Interview, data: Data, draft: Json, on: string): Promise<Found<Json>> {
  if (on !== "") {
    const { data: after, found: evidence } = await askEvidence(interview, data);
    return { data: after, found: { key: "signed", type: "signed", on, evidence } };
  }
  interview.say("Its signing is not known; so the first thing known of it is asked for.");
  return askEvent(interview, data, { ...draft, id: "", events: [] } as unknown as RecordIn<"agreements">);
}

/** Adds an agreement with its signing, or with the first event known of it. */
export async function newAgreement(interview: Interview, before: Data): Promise<Data> {
  const form = formOf(before, "agreements");
  const what = ["title.en", "title.ru", "titleBasis", "instrument", "level", "subjects", "scope"];
  const draft = await askFields(interview, form, what);
  // The day of the signing is that of its event.
  const event = part(form, "events.*", "signed.");
  const on = (await ask(interview, event, "on", { optional: true, message: SIGNED })) as string;
  const parties = await askParties(interview, form, before, draft.level, on);
  const rest = await askFields(interview, form, ["otherParties", "partiesComplete"]);
  await askWhetherNew(interview, before, parties, on);
  const place = on === "" ? {} : await askFields(interview, form, ["signed.place"]);
  const signatories = on === "" ? [] : await askSignatories(interview, form, before, parties);
  const summary = await askFields(interview, form, ["summary"]);

  const facts: Json = { ...draft, parties, ...rest, ...place, ...summary };
  const { data, found: first } = await askBeginning(interview, before, facts, on);
  const { evidence } = first as { evidence: Json };
  const proposal = agreementId(data, {
    parties: parties.map(({ country, signedAs }) => signedAs ?? country),
    others: (rest.otherParties ?? []) as string[],
    year: on.slice(0, 4),
    subject: (draft.subjects as string[])[0] as string,
  });
  const id = await interview.text(idQuestion(data, "id", "the agreement", proposal));
  const people = signatories.map((signatory) => ({ ...signatory, evidence }));
  return withRecord(data, "agreements", {
    id,
    ...facts,
    ...(people.length > 0 && { signed: { ...(facts.signed as Json), signatories: people } }),
    events: [first],
    evidence: evidenceOf("agreements", facts, evidence),
  });
}
