// The sentences of the findings, in the language of the sentence that is checked: templates, each in both languages. Names
// and words come from the records and the labels; Russian templates set names apart, for none is declined.
import {
  type Agreement,
  type CountryCode,
  type Decree,
  type Ending,
  type Force,
  getAgency,
  getCountry,
  getOfficial,
  getOrganization,
  type IsoDate,
  type OfficialId,
  type OrganizationId,
  type PartialDate,
  type Verdict,
} from "military-pacts";
import { labels } from "military-pacts/labels";
import { once } from "../storage/lazy.js";
import { agencies, cities } from "./lexicon.js";

/** A language in which a reason is given. */
export type Language = "en" | "ru";

/** The language of a text: that of most of its letters. */
export function languageOf(text: string): Language {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? "ru" : "en";
}

const LONGEST_TITLE = 120;

/** A title as it is told, cut between words where it is long. */
const short = (title: string) =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).replace(/ [^ ]*$/, "")}…` : title;

const listIn = (language: Language) => {
  let format: Intl.ListFormat | undefined;
  return (names: readonly string[]): string => {
    format ??= new Intl.ListFormat(language);
    return format.format(names);
  };
};

const weekdayIn = (language: Language, day: IsoDate) =>
  new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(Date.parse(day));

const list = /* @__PURE__ */ listIn("en");
const listRu = /* @__PURE__ */ listIn("ru");

const numberOf = ({ number, id }: Decree) => (number?.en ? `No. ${number.en}` : id);
const numberRu = ({ number, id }: Decree) => (number?.ru ? `№ ${number.ru}` : id);

const cityNames = /* @__PURE__ */ once(() => new Map(cities().map(({ en, ru }) => [en, ru])));

const names = {
  country: (code: CountryCode) => getCountry(code)?.name ?? code,
  organization: (id: OrganizationId) => getOrganization(id).abbreviation ?? getOrganization(id).name,
  official: (id: OfficialId) => getOfficial(id).name,
  agency: (id: string) => getAgency(id)?.name ?? id,
  agreement: ({ title }: Agreement) => short(title.en),
  place: (place: string) => place,
};

const namesRu: typeof names = {
  country: (code) => getCountry(code)?.names.ru ?? code,
  organization: (id) => {
    const name = getOrganization(id).names?.ru ?? getOrganization(id).name;
    return /\((\p{Lu}+)\)/u.exec(name)?.[1] ?? name;
  },
  official: (id) => getOfficial(id).names?.ru ?? getOfficial(id).name,
  agency: (id) => agencies.find(([known]) => known === id)?.[2] ?? names.agency(id),
  agreement: ({ title, instrument, parties, signed }) => {
    if (title.ru) return short(title.ru);
    const who = parties.map(({ country }) => namesRu.country(country)).join(" – ");
    const kind = labels.instrument[instrument].ru;
    return short(
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${who})${signed ? `, ${signed.on.slice(0, 4)}` : ""}`,
    );
  },
  place: (place) => place.replace(/^\w+/, (city) => cityNames().get(city) ?? city),
};

/** A share of the partners of an act in an organization. */
interface Share {
  readonly total: number;
  readonly inside: number;
  readonly outside: readonly CountryCode[];
  readonly organization: OrganizationId;
  readonly on: PartialDate;
}

/** An office with the days on which it was held. */
interface Held {
  readonly title: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

const english = {
  nothing: "The records do not speak of this.",
  sameClaim: (gist: string, _verdict: Verdict, note: string | undefined) => note ?? `Found about the claim: ${gist}`,
  inPart: (known: string, unknown: string) => `A part of it is so and another is not known: ${known} ${unknown}`,
  // An act.
  permits: (order: Decree) => `Order ${numberOf(order)} permits an end and ends nothing itself.`,
  terminates: (order: Decree) =>
    `Order ${numberOf(order)} orders an end, which takes a notice to the partner to be complete.`,
  denounces: (order: Decree) => `Order ${numberOf(order)} orders a denunciation, which takes a notice to be complete.`,
  share: ({ total, inside, outside, organization, on }: Share) => {
    const rest =
      outside.length > 0 ? `; ${list(outside.map(names.country))} ${outside.length > 1 ? "are" : "is"} not` : "";
    return `Of the ${total} partners, ${inside} were in the ${organization === "nato" ? "alliance NATO" : names.organization(organization)} on ${on}${rest}.`;
  },
  states: (partners: readonly CountryCode[]) =>
    `The order is about agreements with ${partners.length} states: ${list(partners.map(names.country))}.`,
  documents: (all: number, memoranda: number) =>
    `The order is about ${all} documents: ${all - memoranda} agreements and ${memoranda === 1 ? "one memorandum" : `${memoranda} memoranda`}.`,
  covers: (countries: readonly CountryCode[]) => `The order covers ${list(countries.map(names.country))}.`,
  coversNot: (countries: readonly CountryCode[]) =>
    `No agreement with ${list(countries.map(names.country))} is on the list of the order.`,
  orderSignedBy: (signer: OfficialId, others: readonly OfficialId[]) =>
    `The order was signed by ${names.official(signer)}${others.length > 0 ? `, and not by ${list(others.map(names.official))}` : ""}.`,
  orderSignerUnknown: "Who signed the act is not known.",
  issuedBy: (issuer: string, other?: string) =>
    `It is an act of the ${names.agency(issuer)}${other ? `, and not of the ${names.agency(other)}` : ""}.`,
  empowers: (addressee: string) => `It empowers the ${names.agency(addressee)}.`,
  span: (first: string, last: string) => `The documents of its list were signed between ${first} and ${last}.`,
  actPublished: (on: PartialDate) => `It was published on ${on}.`,
  actAdopted: (on: PartialDate) => `It was adopted on ${on}.`,
  actSigningUnknown: (published: PartialDate | undefined) =>
    `On which day it was signed is not known${published ? `; it was published on ${published}` : ""}.`,
  weekday: (on: IsoDate) => `The day of its publication, ${on}, was a ${weekdayIn("en", on)}.`,
  noReason: "The text of the order gives no reason.",
  // An agreement.
  signedOn: (agreement: Agreement, on: PartialDate) => `${names.agreement(agreement)}: signed on ${on}.`,
  noneSignedThen: (count: number) => `None of the ${count} agreements between them in the records was signed then.`,
  signingUnknown: (agreement: Agreement) => `When it was signed is not known: ${names.agreement(agreement)}.`,
  signedIn: (agreement: Agreement, place: string) => `${names.agreement(agreement)}: signed in ${place}.`,
  placeUnknown: (agreement: Agreement) => `Where it was signed is not known: ${names.agreement(agreement)}.`,
  signedBy: (agreement: Agreement, people: readonly string[]) =>
    `${names.agreement(agreement)}: signed by ${people.join(" and ")}.`,
  signatoryUnknown: (agreement: Agreement) => `No source names the signatory: ${names.agreement(agreement)}.`,
  force: (agreement: Agreement, force: Force, ending: Ending) =>
    `${names.agreement(agreement)}: ${labels.force[force].en}${ending === "none" ? "" : `; ${labels.ending[ending].en}`}.`,
  entered: (agreement: Agreement, on: PartialDate) => `${names.agreement(agreement)}: entered into force on ${on}.`,
  ratified: (agreement: Agreement, by: CountryCode | undefined, on: PartialDate) =>
    `${names.agreement(agreement)}: ratified${by ? ` by ${names.country(by)}` : ""} on ${on}.`,
  notTold: (agreement: Agreement, what: "entered" | "ratified", by: CountryCode | undefined) =>
    `No source tells that ${by ? names.country(by) : "it has"} ${what === "entered" ? "entered into force" : "ratified"}: ${names.agreement(agreement)}.`,
  ratificationWithdrawn: (agreement: Agreement, on: PartialDate) =>
    `${names.agreement(agreement)}: its ratification was withdrawn on ${on}; the signature stands.`,
  suspended: (agreement: Agreement, on: PartialDate) => `${names.agreement(agreement)}: suspended on ${on}.`,
  cooperationSuspended: (agreement: Agreement, on: PartialDate) =>
    `${names.agreement(agreement)}: practical cooperation was suspended, and not the document, on ${on}.`,
  noSuspension: (agreement: Agreement) => `No source tells of a suspension: ${names.agreement(agreement)}.`,
  noAgreement: (code: CountryCode) =>
    `No military agreement between Russia and ${names.country(code)} is in the records.`,
  // A state or a person.
  notLeft: (code: CountryCode, id: OrganizationId) => `${names.country(code)} has not left ${names.organization(id)}.`,
  memberUntil: (code: CountryCode, id: OrganizationId, last: PartialDate) =>
    `${names.country(code)} was a member of ${names.organization(id)} until ${last}.`,
  memberSince: (code: CountryCode, id: OrganizationId, from: PartialDate) =>
    `${names.country(code)} has been a member of ${names.organization(id)} since ${from}.`,
  noMember: (code: CountryCode, id: OrganizationId) =>
    `${names.country(code)} is no member of ${names.organization(id)}.`,
  insideOn: (codes: readonly CountryCode[], id: OrganizationId, on: PartialDate) =>
    `A member of ${names.organization(id)} ${on.length === 10 ? "on" : "in"} ${on}: ${codes.map(names.country).join(", ")}.`,
  outsideOn: (codes: readonly CountryCode[], id: OrganizationId, on: PartialDate) =>
    `Not a member of ${names.organization(id)} ${on.length === 10 ? "on" : "in"} ${on}: ${codes.map(names.country).join(", ")}.`,
  offices: (id: OfficialId, offices: readonly Held[]) =>
    `${names.official(id)}: ${offices.map(({ title, from, to }) => `${title}, ${from ?? "not known"} to ${to ?? "today"}`).join("; ")}.`,
};

/** The reasons of a language. */
export type Reasons = typeof english;

const russian: Reasons = {
  nothing: "В записях об этом ничего нет.",
  sameClaim: (_gist, verdict) => `То же утверждение уже проверено: ${labels.verdict[verdict].ru}.`,
  inPart: (known, unknown) => `Часть сказанного верна, другая неизвестна. ${known} ${unknown}`,
  permits: (order) => `Акт ${numberRu(order)} разрешает прекращение и сам ничего не прекращает.`,
  terminates: (order) => `Акт ${numberRu(order)} предписывает прекращение; для него нужно ещё уведомление партнёра.`,
  denounces: (order) => `Акт ${numberRu(order)} предписывает денонсацию; для неё нужно ещё уведомление.`,
  share: ({ total, inside, outside, organization, on }) => {
    const rest = outside.length > 0 ? `; не состоят: ${listRu(outside.map(namesRu.country))}` : "";
    return `Партнёров по акту: ${total}; из них в ${namesRu.organization(organization)} на ${on}: ${inside}${rest}.`;
  },
  states: (partners) =>
    `Государств, о документах с которыми идёт речь в акте: ${partners.length} (${listRu(partners.map(namesRu.country))}).`,
  documents: (all, memoranda) =>
    `Документов в перечне: ${all}, из них соглашений: ${all - memoranda}, меморандумов: ${memoranda}.`,
  covers: (countries) => `В перечне акта есть: ${listRu(countries.map(namesRu.country))}.`,
  coversNot: (countries) =>
    `В перечне акта нет документов с этими государствами: ${listRu(countries.map(namesRu.country))}.`,
  orderSignedBy: (signer, others) =>
    `Подпись под актом: ${namesRu.official(signer)}${others.length > 0 ? `, а не ${listRu(others.map(namesRu.official))}` : ""}.`,
  orderSignerUnknown: "Кто подписал акт, неизвестно.",
  issuedBy: (issuer, other) =>
    `Орган, издавший акт: ${namesRu.agency(issuer)}${other ? `, а не ${namesRu.agency(other)}` : ""}.`,
  empowers: (addressee) => `Полномочия по акту получает: ${namesRu.agency(addressee)}.`,
  span: (first, last) => `Документы перечня подписаны с ${first} по ${last} год.`,
  actPublished: (on) => `Дата публикации акта: ${on}.`,
  actAdopted: (on) => `Дата принятия акта: ${on}.`,
  actSigningUnknown: (published) => `День подписания неизвестен${published ? `; дата публикации: ${published}` : ""}.`,
  weekday: (on) => `День публикации, ${on}: ${weekdayIn("ru", on)}.`,
  noReason: "В тексте акта причина не названа.",
  signedOn: (agreement, on) => `${namesRu.agreement(agreement)}: дата подписания ${on}.`,
  noneSignedThen: (count) => `Соглашений между ними в записях: ${count}; ни одно не подписано тогда.`,
  signingUnknown: (agreement) => `Дата подписания неизвестна: ${namesRu.agreement(agreement)}.`,
  signedIn: (agreement, place) => `${namesRu.agreement(agreement)}: место подписания – ${namesRu.place(place)}.`,
  placeUnknown: (agreement) => `Место подписания неизвестно: ${namesRu.agreement(agreement)}.`,
  signedBy: (agreement, people) => `${namesRu.agreement(agreement)}: подписавшие – ${people.join(" и ")}.`,
  signatoryUnknown: (agreement) => `Ни один источник не называет подписавшего: ${namesRu.agreement(agreement)}.`,
  force: (agreement, force, ending) =>
    `${namesRu.agreement(agreement)}: ${labels.force[force].ru}${ending === "none" ? "" : `; ${labels.ending[ending].ru}`}.`,
  entered: (agreement, on) => `${namesRu.agreement(agreement)}: вступление в силу ${on}.`,
  ratified: (agreement, by, on) =>
    `${namesRu.agreement(agreement)}: ратификация${by ? ` (${namesRu.country(by)})` : ""} ${on}.`,
  notTold: (agreement, what, by) =>
    `Источники не сообщают о ${what === "entered" ? "вступлении в силу" : "ратификации"}${by ? ` (${namesRu.country(by)})` : ""}: ${namesRu.agreement(agreement)}.`,
  ratificationWithdrawn: (agreement, on) =>
    `${namesRu.agreement(agreement)}: ратификация отозвана ${on}; подпись остаётся.`,
  suspended: (agreement, on) => `${namesRu.agreement(agreement)}: действие приостановлено ${on}.`,
  cooperationSuspended: (agreement, on) =>
    `${namesRu.agreement(agreement)}: приостановлено практическое сотрудничество, а не сам документ, ${on}.`,
  noSuspension: (agreement) => `Источники не сообщают о приостановлении: ${namesRu.agreement(agreement)}.`,
  noAgreement: (code) =>
    `В записях нет военных соглашений между Россией и этим государством: ${namesRu.country(code)}.`,
  notLeft: (code, id) => `${namesRu.country(code)}: выхода из ${namesRu.organization(id)} не было.`,
  memberUntil: (code, id, last) => `${namesRu.country(code)}: членство в ${namesRu.organization(id)} до ${last}.`,
  memberSince: (code, id, from) => `${namesRu.country(code)}: членство в ${namesRu.organization(id)} с ${from}.`,
  noMember: (code, id) => `${namesRu.country(code)}: членства в ${namesRu.organization(id)} нет.`,
  insideOn: (codes, id, on) => `Члены ${namesRu.organization(id)} на ${on}: ${codes.map(namesRu.country).join(", ")}.`,
  outsideOn: (codes, id, on) =>
    `Не члены ${namesRu.organization(id)} на ${on}: ${codes.map(namesRu.country).join(", ")}.`,
  offices: (id, offices) =>
    `${namesRu.official(id)}: ${offices.map(({ from, to }) => `в должности с ${from ?? "неизвестной даты"} ${to ? `до ${to}` : "по настоящее время"}`).join("; ")}.`,
};

/** The reasons in a language. */
export const reasonsIn = (language: Language): Reasons => (language === "ru" ? russian : english);

/** The name of an official in a language. */
export const officialIn = (language: Language, id: OfficialId): string =>
  (language === "ru" ? namesRu : names).official(id);
