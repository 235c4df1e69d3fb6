import { instruments, levels, scopes, subjects, titleBases } from "../../../../src/model/agreement.js";
import { certainDay } from "../../../../src/queries/dates.js";
import { earliestDay } from "../../../../src/rules/days.js";
import { partialDateValue } from "../../../../src/schemas/values.js";
import { withRecord } from "../../change.js";
import type { Data, Json } from "../../files/load.js";
import { PREDECESSORS } from "../../rules/party-in-time.js";
import { type RecordIn, recordsOf } from "../../rules/records.js";
import { Refused } from "../answers.js";
import { agencyChoices, countryChoices, otherPartyChoices } from "../choices.js";
import { askEvidence } from "../evidence.js";
import { agreementId, idQuestion } from "../ids.js";
import { type Interview, words } from "../interview.js";
import { askEvent } from "./event.js";

type Party = { country: string; agency?: string; signedAs?: string };

/** The predecessors that could sign for a country on a day. */
const predecessorsOf = (country: string, on: string) =>
  PREDECESSORS.filter(({ countries, end }) => countries.some((code) => code === country) && earliestDay(on) < end);

async function askParties(interview: Interview, data: Data, level: string, signedOn: string): Promise<Party[]> {
  const codes = await interview.chooseSome({
    key: "parties",
    message: "Which states are parties; Russia too, where it is one",
    choices: countryChoices(data),
  });
  const parties: Party[] = [];
  for (const country of [...codes].sort((a, b) => Number(b === "RU") - Number(a === "RU"))) {
    const bodies = level === "interagency" ? agencyChoices(data, country) : [];
    const agency =
      bodies.length === 0
        ? ""
        : await interview.choose({
            key: `agencies.${country}`,
            message: `Which body is the party for ${country}`,
            choices: bodies,
            optional: true,
          });
    const predecessors = signedOn === "" ? [] : predecessorsOf(country, signedOn);
    const signedAs =
      predecessors.length === 0
        ? ""
        : await interview.choose({
            key: `signedAs.${country}`,
            message: `Who signed for ${country} on ${signedOn}, where it was an earlier state`,
            choices: words(predecessors.map(({ code }) => code)),
            optional: true,
            // Where the country could not yet sign for itself, its predecessor did.
            proposal: predecessors.find(({ aloneFrom }) => aloneFrom && certainDay(signedOn) < aloneFrom)?.code ?? "",
          });
    parties.push({ country, ...(agency && { agency }), ...(signedAs && { signedAs }) });
  }
  return parties;
}

/** Agreements of the same parties and day. */
const alike = (data: Data, parties: readonly Party[], signedOn: string) =>
  recordsOf(data, "agreements")
    .filter(({ record }) => {
      const codes = record.parties.map(({ country }) => country as string);
      const same = codes.length === parties.length && parties.every(({ country }) => codes.includes(country));
      return signedOn !== "" && record.signed?.on === signedOn && same;
    })
    .map(({ record }) => record.id);

/** The official who is meant by a name, which the rules ask for. */
const officialOf = (data: Data, name: string, country: string) =>
  recordsOf(data, "officials").find(
    ({ record }) => record.country === country && [record.name, ...record.aliases].includes(name),
  )?.record.id;

async function askSignatories(interview: Interview, data: Data, parties: readonly Party[]): Promise<Json[]> {
  const signatories: Json[] = [];
  const message = "Add a signatory whom a source names? Holding the office on the day is not enough";
  while (await interview.confirm({ key: `signatories.${signatories.length}`, message })) {
    const key = `signatories.${signatories.length}`;
    const name = await interview.text({ key: `${key}.name`, message: "Name, as usual in English" });
    const role = await interview.text({ key: `${key}.role`, message: "Office at the signing", optional: true });
    const country = await interview.choose({
      key: `${key}.country`,
      message: "For which country",
      choices: countryChoices(
        data,
        parties.map((party) => party.country),
      ),
      optional: true,
    });
    const official = officialOf(data, name, country);
    signatories.push({ name, ...(role && { role }), ...(country && { country }), ...(official && { official }) });
  }
  return signatories;
}

/** Adds an agreement with its signing, or with the first event known of it. */
export async function newAgreement(interview: Interview, before: Data): Promise<Data> {
  const en = await interview.text({ key: "title.en", message: "Title in English" });
  const ru = await interview.text({ key: "title.ru", message: "Title in Russian", optional: true });
  const titleBasis = await interview.choose({
    key: "titleBasis",
    message: "Where the English title comes from",
    choices: words(titleBases, {
      official: "the document itself",
      translation: "a translation of its title",
      descriptive: "our own words for it",
    }),
  });
  const instrument = await interview.choose({
    key: "instrument",
    message: "What the document calls itself",
    choices: words(instruments),
  });
  const level = await interview.choose({
    key: "level",
    message: "Between whom it was made",
    choices: words(levels, { interagency: "ministries or other bodies" }),
    optional: true,
  });
  const about = await interview.chooseSome({
    key: "subjects",
    message: "What it is about; the first one goes into the id",
    choices: words(subjects),
  });
  const scope = await interview.choose({
    key: "scope",
    message: "Scope",
    choices: words(scopes, { adjacent: "context; no count of military agreements includes it" }),
  });
  const signedOn = await interview.text({
    key: "signed.on",
    message: "When it was signed; the later day, where there were two",
    schema: partialDateValue,
    example: "2026-01-31, 2026-01 or 2026",
    optional: true,
  });
  const parties = await askParties(interview, before, level, signedOn);
  const others = await interview.chooseSome({
    key: "otherParties",
    message: "Parties without a country code",
    choices: otherPartyChoices(before),
    optional: true,
  });
  const partiesComplete = await interview.confirm({ key: "partiesComplete", message: "Are these all of its parties?" });
  const twins = alike(before, parties, signedOn);
  if (twins.length > 0) {
    const message = `The data has ${twins.join(", ")} of the same parties and day. Is this another agreement?`;
    if (!(await interview.confirm({ key: "isAnother", message }))) {
      throw new Refused(`isAnother: ${twins.join(", ")} has these parties and this day already`);
    }
  }
  const place = signedOn && (await interview.text({ key: "signed.place", message: "Where", optional: true }));
  const signatories = signedOn === "" ? [] : await askSignatories(interview, before, parties);
  const summary = await interview.text({
    key: "summary",
    message: "What it is, in a sentence or two of your own",
    sentence: "summary",
  });

  const draft: Json = {
    title: { en, ...(ru && { ru }) },
    titleBasis,
    instrument,
    ...(level && { level }),
    subjects: about,
    scope,
    parties,
    ...(others.length > 0 && { otherParties: others }),
    partiesComplete,
  };
  let data = before;
  let evidence: Json;
  let events: Json[] = [];
  if (signedOn === "") {
    interview.say("Its signing is not known; so the first thing known of it is asked for.");
    const first = await askEvent(interview, before, { ...draft, id: "" } as unknown as RecordIn<"agreements">);
    data = first.data;
    events = [first.found];
    evidence = first.found.evidence as Json;
  } else {
    const asked = await askEvidence(interview, before);
    data = asked.data;
    evidence = asked.found;
    events = [{ type: "signed", on: signedOn, evidence }];
  }
  const year = String(events[0]?.on).slice(0, 4);
  const proposal = agreementId(data, {
    parties: parties.map(({ country, signedAs }) => signedAs ?? country),
    others,
    year,
    subject: about[0] as string,
  });
  const id = await interview.text(idQuestion(data, "id", "the agreement", proposal));

  const facts = ["title.en", ru && "title.ru", "instrument", level && "level", "subjects", "parties"];
  const signing = [place && "signed.place"];
  const fields = [...facts, others.length > 0 && "otherParties", ...signing, "summary"].filter(Boolean) as string[];
  return withRecord(data, "agreements", {
    id,
    ...draft,
    ...((place || signatories.length > 0) && {
      signed: {
        ...(place && { place }),
        ...(signatories.length > 0 && { signatories: signatories.map((person) => ({ ...person, evidence })) }),
      },
    }),
    events,
    summary,
    evidence: Object.fromEntries(fields.map((field) => [field, evidence])),
  });
}
