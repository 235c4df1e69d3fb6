import {
  asOf,
  type CountryCode,
  firstDay,
  getCountry,
  getOfficial,
  isMember,
  lastDay,
  membershipsOf,
  type OrganizationId,
} from "military-pacts";
import { dayBefore } from "./calendar.js";
import { excludes, fits } from "./dates.js";
import { type Draft, finding, sourcesOf, verdictOf } from "./finding.js";
import type { Mentions, Said } from "./mentions.js";
import { reasonsIn } from "./reasons.js";

const INSIDE =
  /(?<!\p{L})(?:in|outside|inside|part of|of) (?:the )?(?:eu|nato|european union|csto|cis)(?!\p{L})|(?<!\p{L})в (?:нато|ес|евросоюз|одкб|снг)(?!\p{L})/iu;

/** What a sentence says of a membership. */
function membershipIn({ says, text, speaksOfInstrument }: Mentions): Said | undefined {
  const isInside = INSIDE.test(text) ? { at: 0, denied: /not in|outside|не в /iu.test(text) } : undefined;
  return says.permit || (says.end && speaksOfInstrument)
    ? undefined
    : (says.member ?? says.join ?? says.leave ?? isInside);
}

/** A sentence about states in an organization. */
interface Membership {
  readonly mentions: Mentions;
  readonly countries: readonly [CountryCode, ...CountryCode[]];
  readonly organization: OrganizationId;
  readonly said: Said;
}

function result({ countries, organization, said }: Membership, isSo: boolean, reason: string, denied = said.denied) {
  const about = [
    ...countries.map((id) => ({ type: "country", id }) as const),
    { type: "organization", id: organization } as const,
  ];
  const fields = [`memberships.${organization}.from`, `memberships.${organization}.to`];
  const sources = countries.flatMap((code) => sourcesOf(code, ...fields)).slice(0, 8);
  const bonus = isSo === denied ? 0.02 : 0;
  return [finding(verdictOf(isSo, denied), reason, about, sources, { topics: /from|to|nato|eu/, bonus })];
}

const spansOf = (code: CountryCode, organization: OrganizationId) =>
  getCountry(code).memberships.filter((each) => each.organization === organization);

/** Whether a state has left, and when. */
function left(asked: Membership, leave: Said): Draft[] {
  const { mentions, countries, organization } = asked;
  const say = reasonsIn(mentions.language);
  const [first] = countries;
  const on = mentions.dates[0]?.on;
  const end = spansOf(first, organization).find(({ to }) => to !== undefined)?.to;
  if (!end) return result(asked, false, say.notLeft(first, organization), leave.denied);
  const last = end.length === 10 ? dayBefore(end) : end;
  const isSo = on === undefined || fits(end, on) || fits(last, on);
  return result(asked, isSo, say.memberUntil(first, organization, last), leave.denied);
}

/** Whether a state has joined, and since when it is a member. */
function joined(asked: Membership): Draft[] {
  const { mentions, countries, organization, said } = asked;
  const say = reasonsIn(mentions.language);
  const [first] = countries;
  const on = mentions.dates[0]?.on;
  const begin = spansOf(first, organization)[0]?.from;
  if (!begin) return result(asked, false, say.noMember(first, organization), said.denied);
  if (on !== undefined && !fits(begin, on) && !excludes(begin, on)) return [];
  return result(asked, on === undefined || fits(begin, on), say.memberSince(first, organization, begin), said.denied);
}

/** Whether states are or were members on a day, or on every day of a month or year. */
function inside(asked: Membership): Draft[] {
  const { mentions, countries, organization, said } = asked;
  const say = reasonsIn(mentions.language);
  const [first] = countries;
  const on = mentions.dates[0]?.on;
  if (on?.startsWith("-")) return [];
  const [from, to] = on === undefined ? [asOf, asOf] : [firstDay(on), lastDay(on)];
  const days = countries.map(
    (code) => [code, isMember(code, organization, from), isMember(code, organization, to)] as const,
  );
  if (days.some(([, begin, end]) => begin !== end)) return [];
  const members = days.flatMap(([code, isIn]) => (isIn ? [code] : []));
  const others = days.flatMap(([code, isIn]) => (isIn ? [] : [code]));
  const isPast = on === undefined && /(?<!\p{L})(?:was|were|был[аио]?)(?!\p{L})/iu.test(mentions.text);
  const isFormer =
    spansOf(first, organization).length > 0 && !membershipsOf(first).some((each) => each.organization === organization);
  if (isPast && isFormer) return [];
  const isSo = said.denied ? members.length > 0 : others.length === 0;
  return result(
    asked,
    isSo,
    isSo ? say.insideOn(members, organization, on ?? asOf) : say.outsideOn(others, organization, on ?? asOf),
  );
}

/** Whether a state is in an organization, and since and until when. */
export function membership(mentions: Mentions): Draft[] {
  const { organizations, says, dates, text, russia } = mentions;
  const [organization, second] = organizations;
  const [first, ...rest]: readonly CountryCode[] =
    mentions.countries.length === 0 && russia ? ["RU"] : mentions.countries;
  const said = membershipIn(mentions);
  if (!organization || second || !first || !said) return [];
  const asked: Membership = { mentions, countries: [first, ...rest], organization, said };
  if (says.leave && !says.member) return left(asked, says.leave);
  const isSince = dates.length > 0 && /(?<!\p{L})since(?!\p{L})|(?<!\p{L})с \d{4}/iu.test(text);
  return (says.join && !says.member) || isSince ? joined(asked) : inside(asked);
}

/** The offices that a sentence can mean, by where they are held. */
const POSTS: readonly (readonly [word: RegExp, organization: RegExp])[] = [
  [/defen[cs]e|оборон/iu, /defence-ministry/],
  [/foreign|иностранн/iu, /foreign/],
  [/president|президент/iu, /presidency/],
  [/prime|премьер/iu, /government/],
  [/./u, /./],
];

/** The person and the day of a sentence about an office. */
function officeIn({ officials, dates, says, text, speaksOfDecree, speaksOfInstrument }: Mentions) {
  const [id, second] = officials;
  const on = dates[0]?.on;
  const isOther = second !== undefined || says.sign !== undefined || speaksOfDecree || speaksOfInstrument;
  const isOffice = /minister|министр|president|президент|ambassador|посол/iu.test(text);
  return id && on && !on.startsWith("-") && !isOther && isOffice ? { id, on } : undefined;
}

/** Whether a person held an office on a day, or from or until then. */
export function office(mentions: Mentions): Draft[] {
  const { text, language } = mentions;
  const asked = officeIn(mentions);
  if (!asked) return [];
  const { id, on } = asked;
  const post = POSTS.find(([word]) => word.test(text))?.[1] ?? /./;
  const own = getOfficial(id).offices.filter(({ organization }) => post.test(organization));
  if (own.length === 0) return [];
  const sources = sourcesOf(id, ...own.map(({ organization }) => `offices.${organization}.from`));
  const give = (isSo: boolean) => [
    finding(verdictOf(isSo), reasonsIn(language).offices(id, own), [{ type: "official", id }], sources, {
      topics: /from-date|to-date|term-start/,
    }),
  ];
  const isFrom = /(?<!\p{L})(?:from|since|became|appointed|с|стал|назначен)(?!\p{L})/iu.test(text);
  const isTo = /(?<!\p{L})(?:until|till|to|left|resigned|до|по)(?!\p{L})/iu.test(text);
  if (isTo && !isFrom) {
    const ends = own.flatMap(({ to }) => to ?? []);
    // The record has the first day on which the office was not held.
    const isEnd = (to: string) => fits(to, on) || (to.length === 10 && fits(dayBefore(to), on));
    return ends.length === 0 ? [] : give(ends.some(isEnd));
  }
  if (isFrom && !isTo) {
    const begins = own.flatMap(({ from }) => from ?? []);
    return begins.length === 0 ? [] : give(begins.some((from) => fits(from, on)));
  }
  if (own.some(({ from }) => !from)) return [];
  const held = (day: string) => own.some(({ from = "", to = "9999" }) => from <= day && day < to);
  return give(held(firstDay(on)) || held(lastDay(on)));
}
