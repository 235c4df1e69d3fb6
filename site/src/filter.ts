/** The filter of the agreements in the address, and how many agreements each of its values would leave. */
import {
  type Agreement,
  type AgreementFilter,
  agreements,
  asOf,
  countries,
  decrees,
  endings,
  findAgreements,
  forces,
  getCountry,
  instruments,
  isDecreeId,
  lastDay,
  levels,
  organizations,
  partnersOf,
  regions,
  scopes,
  statusOf,
  subjects,
} from "military-pacts";

/** The parameters of the address with a closed list of values, in the order of the page. */
export const facets = [
  "party",
  "partyMemberOf",
  "region",
  "decree",
  "subject",
  "instrument",
  "level",
  "scope",
  "force",
  "ending",
  "signatory",
] as const;

export type Facet = (typeof facets)[number];

/** The values of a facet that an agreement has, on a day where that matters. */
const VALUES: Readonly<Record<Facet, (agreement: Agreement, on: string, when: string) => readonly string[]>> = {
  party: ({ parties, otherParties = [] }) => [...parties.map(({ country }) => country), ...otherParties],
  partyMemberOf: ({ parties, signed }, on, when) => {
    const day = when === "signing" ? signed && lastDay(signed.on) : on;
    if (day === undefined) return [];
    return parties.filter(({ country }) => country !== "RU").flatMap(({ country }) => membershipsOn(country, day));
  },
  region: ({ parties }) =>
    parties.filter(({ country }) => country !== "RU").map(({ country }) => getCountry(country).region),
  decree: ({ events }) => events.flatMap(({ act }) => act ?? []),
  subject: (agreement) => agreement.subjects,
  instrument: ({ instrument }) => [instrument],
  level: ({ level }) => (level ? [level] : []),
  scope: ({ scope }) => [scope],
  force: (agreement, on) => [statusOf(agreement, on).force],
  ending: (agreement, on) => [statusOf(agreement, on).ending],
  signatory: ({ signed }) => signed?.signatories?.map(({ name, official }) => official ?? name) ?? [],
};

const membershipsOn = (code: Agreement["parties"][number]["country"], day: string): readonly string[] =>
  getCountry(code)
    .memberships.filter(({ from, to }) => lastDay(from) <= day && (to === undefined || day < lastDay(to)))
    .map(({ organization }) => organization);

/** The words of a facet in their order; the rest are ordered by their names. */
export const ORDER: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  instrument: instruments,
  level: levels,
  scope: scopes,
  force: forces,
  ending: endings,
  region: regions,
  subject: subjects,
  partyMemberOf: organizations.map(({ id }) => id),
  decree: decrees.map(({ id }) => id),
  party: countries.map(({ code }) => code),
};

const daysOf = (params: URLSearchParams) => ({ on: params.get("on") ?? asOf, when: params.get("when") ?? "day" });

type Conditions = { -readonly [Key in keyof AgreementFilter]: AgreementFilter[Key] };

/** The conditions of the address, but for one facet where its other values are counted. */
function conditionsOf(params: URLSearchParams, without?: Facet): Conditions {
  const conditions: Record<string, unknown> = {};
  for (const facet of facets) {
    const values = params.getAll(facet);
    if (facet === without || values.length === 0) continue;
    conditions[facet] =
      facet === "partyMemberOf" && params.get("when") === "signing"
        ? values.map((organization) => ({ organization, on: "signing" }))
        : values;
  }
  if (params.has("on")) conditions.on = params.get("on");
  const [from, to] = [params.get("signed-from"), params.get("signed-to")];
  if (from || to) conditions.signed = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return conditions as Conditions;
}

export interface Found {
  readonly agreements: readonly Agreement[];
  /** What the package says against conditions of the address, which are left out. */
  readonly refused: readonly string[];
  /** The parameters whose conditions are accepted. */
  readonly accepted: URLSearchParams;
}

/** The parameters that are conditions, each with the facet or the pair that it belongs to. */
const CONDITIONS = [...facets, "on", "signed-from", "signed-to"] as const;

/** The agreements that meet the conditions of an address; a condition that is not accepted is left out and told. */
export function findByAddress(params: URLSearchParams): Found {
  const accepted = new URLSearchParams(params);
  const refused: string[] = [];
  for (const name of CONDITIONS) {
    if (!params.has(name)) continue;
    const alone = new URLSearchParams(params.getAll(name).map((value) => [name, value]));
    try {
      findAgreements(conditionsOf(alone));
    } catch (error) {
      refused.push((error as Error).message.slice(0, 300));
      accepted.delete(name);
    }
  }
  try {
    return { agreements: findAgreements(conditionsOf(accepted)), refused, accepted };
  } catch (error) {
    // Each is accepted, but not together: the span of days ends before it begins.
    accepted.delete("signed-from");
    accepted.delete("signed-to");
    refused.push((error as Error).message);
    return { agreements: findAgreements(conditionsOf(accepted)), refused, accepted };
  }
}

/** How many agreements each value of a facet would leave, with the other conditions as they are. */
export function countsOf(params: URLSearchParams, facet: Facet): ReadonlyMap<string, number> {
  const { on, when } = daysOf(params);
  const counts = new Map<string, number>();
  for (const agreement of findAgreements(conditionsOf(params, facet))) {
    for (const value of new Set(VALUES[facet](agreement, on, when))) {
      if (facet !== "decree" || isDecreeId(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Agreements as CSV (RFC 4180), with their status on a day. */
export function csvOf(list: readonly Agreement[], on: string): string {
  const rows = list.map((agreement) => {
    const { force, ending } = statusOf(agreement, on);
    return [
      agreement.id,
      agreement.title.en,
      agreement.title.ru ?? "",
      agreement.signed?.on ?? "",
      agreement.signed?.place ?? "",
      partnersOf(agreement.id)
        .map(({ id }) => id)
        .join(" "),
      agreement.instrument,
      agreement.level ?? "",
      agreement.subjects.join(" "),
      agreement.scope,
      on,
      force,
      ending,
    ];
  });
  const heading =
    "agreement_id,title_en,title_ru,signed,place,partners,instrument,level,subjects,scope,on,force,ending";
  return `${[heading, ...rows.map((row) => row.map(quote).join(","))].join("\r\n")}\r\n`;
}

/** How many agreements there are. */
export const TOTAL = agreements.length;
