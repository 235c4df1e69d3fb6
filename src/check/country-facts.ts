import {
  asOf,
  type CountryCode,
  firstDay,
  getCountry,
  getOfficial,
  getOrganization,
  isMember,
  lastDay,
  membershipsOf,
} from "military-pacts";
import { dayBefore } from "./calendar.js";
import { excludes, fits } from "./dates.js";
import { type Draft, finding, sourcesOf, verdictOf } from "./finding.js";
import type { Mentions } from "./mentions.js";

const name = (code: CountryCode) => getCountry(code).name;

/** Whether a state is in an organization, and since and until when. */
export function membership(mentions: Mentions): Draft[] {
  const { organizations, says, dates, text, russia, speaksOfInstrument } = mentions;
  const [organization] = organizations;
  const countries: readonly CountryCode[] = mentions.countries.length === 0 && russia ? ["RU"] : mentions.countries;
  const isInside =
    /(?<!\p{L})(?:in|outside|inside|part of|of) (?:the )?(?:eu|nato|european union|csto|cis)(?!\p{L})|(?<!\p{L})в (?:нато|ес|евросоюз|одкб|снг)(?!\p{L})/iu.test(
      text,
    );
  if (!organization || organizations.length > 1 || countries.length === 0) return [];
  const acts =
    says.member ??
    says.join ??
    says.leave ??
    (isInside ? { at: 0, denied: /not in|outside|не в /iu.test(text) } : undefined);
  if (!acts || says.permit || (says.end && speaksOfInstrument)) return [];
  const { abbreviation = getOrganization(organization).name } = getOrganization(organization);
  const about = [
    ...countries.map((id) => ({ type: "country", id }) as const),
    { type: "organization", id: organization } as const,
  ];
  const sources = countries
    .flatMap((code) => sourcesOf(code, `memberships.${organization}.from`, `memberships.${organization}.to`))
    .slice(0, 8);
  const on = dates[0]?.on;
  const result = (isSo: boolean, reason: string, denied = acts.denied) => [
    finding(verdictOf(isSo, denied), reason, about, sources, {
      topics: /from|to|nato|eu/,
      bonus: isSo !== denied ? 0 : 0.02,
    }),
  ];
  const [first] = countries as [CountryCode];
  const own = getCountry(first).memberships.filter((each) => each.organization === organization);
  if (says.leave && says.leave.at >= 0 && !says.member) {
    const end = own.find(({ to }) => to !== undefined)?.to;
    if (!end) return result(false, `${name(first)} has not left ${abbreviation}.`, says.leave.denied);
    const last = end.length === 10 ? dayBefore(end) : end;
    const isSo = on === undefined || fits(end, on) || fits(last, on);
    return result(isSo, `${name(first)} was a member of ${abbreviation} until ${last}.`, says.leave.denied);
  }
  const isSince = on !== undefined && /(?<!\p{L})since(?!\p{L})|(?<!\p{L})с \d{4}/iu.test(text);
  if ((says.join && !says.member) || isSince) {
    const begin = own[0]?.from;
    if (!begin) return result(false, `${name(first)} is no member of ${abbreviation}.`, acts.denied);
    if (on !== undefined && !fits(begin, on) && !excludes(begin, on)) return [];
    return result(
      on === undefined || fits(begin, on),
      `${name(first)} has been a member of ${abbreviation} since ${begin}.`,
      acts.denied,
    );
  }
  if (on?.startsWith("-")) return [];
  const [from, to] = on === undefined ? [asOf, asOf] : [firstDay(on), lastDay(on)];
  const inside = countries.filter((code) => isMember(code, organization, from) && isMember(code, organization, to));
  const outside = countries.filter((code) => !isMember(code, organization, from) && !isMember(code, organization, to));
  if (inside.length + outside.length < countries.length) return [];
  const when = on === undefined ? `on ${asOf}` : from === to ? `on ${from}` : `in ${on}`;
  const isPast = on === undefined && /(?<!\p{L})(?:was|were|был\p{L}*)(?!\p{L})/iu.test(text) && own.length > 0;
  if (isPast && !membershipsOf(first).some((each) => each.organization === organization)) return [];
  if (acts.denied) {
    const reason =
      inside.length === 0
        ? `No member of ${abbreviation} ${when}: ${outside.map(name).join(", ")}.`
        : `A member of ${abbreviation} ${when}: ${inside.map(name).join(", ")}.`;
    return result(inside.length > 0, reason);
  }
  const reason =
    outside.length === 0
      ? `A member of ${abbreviation} ${when}: ${inside.map(name).join(", ")}.`
      : `No member of ${abbreviation} ${when}: ${outside.map(name).join(", ")}.`;
  return result(outside.length === 0, reason);
}

/** Whether a person held an office on a day, or from or until then. */
export function office({
  officials,
  agencies,
  dates,
  text,
  says,
  speaksOfDecree,
  speaksOfInstrument,
}: Mentions): Draft[] {
  const [id] = officials;
  const on = dates[0]?.on;
  if (!id || officials.length > 1 || says.sign || speaksOfDecree || speaksOfInstrument || !on || on.startsWith("-"))
    return [];
  if (!/minister|министр|president|президент|ambassador|посол/iu.test(text)) return [];
  const { name, offices } = getOfficial(id);
  const isMinister = /defen[cs]e|оборон/iu.test(text)
    ? /defence-ministry/
    : /foreign|иностранн/iu.test(text)
      ? /foreign/
      : /president|президент/iu.test(text)
        ? /presidency/
        : /prime|премьер/iu.test(text)
          ? /government/
          : /./;
  const own = offices.filter(({ organization }) => isMinister.test(organization));
  void agencies;
  const [first] = own;
  if (!first) return [];
  const isFrom = /(?<!\p{L})(?:from|since|became|appointed|с|стал|назначен)(?!\p{L})/iu.test(text);
  const isTo = /(?<!\p{L})(?:until|till|to|left|resigned|до|по)(?!\p{L})/iu.test(text);
  const told = `${name}: ${own.map(({ title, from, to }) => `${title}, ${from ?? "not known"} to ${to ?? "today"}`).join("; ")}.`;
  const about = [{ type: "official", id } as const];
  const sources = sourcesOf(id, ...own.map(({ organization }) => `offices.${organization}.from`));
  const give = (isSo: boolean) => [
    finding(verdictOf(isSo), told, about, sources, { topics: /from-date|to-date|term-start/ }),
  ];
  if (isTo && !isFrom) {
    const ends = own.flatMap(({ to }) => to ?? []);
    if (ends.length === 0) return [];
    // The record has the first day on which the office was not held.
    return give(ends.some((to) => fits(to, on) || (to.length === 10 && fits(dayBefore(to), on))));
  }
  if (isFrom && !isTo) {
    const begins = own.flatMap(({ from }) => from ?? []);
    return begins.length === 0 ? [] : give(begins.some((from) => fits(from, on)));
  }
  if (own.some(({ from }) => !from)) return [];
  const held = (day: string) => own.some(({ from = "", to = "9999" }) => from <= day && day < to);
  const ends = [held(firstDay(on)), held(lastDay(on))];
  return ends[0] === ends[1] ? give(ends[0] as boolean) : give(true);
}
