import type { CountryCode, OrganizationId } from "../generated/ids.js";
import { eu, membershipTables, nato } from "../generated/memberships.js";
import { asOf } from "../generated/release.js";
import type { Country, IsoDate, Membership } from "../model/index.js";
import { badArgument, checkDay } from "../queries/arguments.js";
import { covers } from "../queries/dates.js";
import { countries, getCountry } from "./collections.js";
import { isCountryCode } from "./ids.js";

type Interval = Parameters<typeof covers>[0];
type Table = ReadonlyMap<string, readonly Interval[]>;

/** Reads `GB1973-01-01/2020-02-01 …` on the first question. */
function table(text: string): () => Table {
  let made: Map<string, Interval[]> | undefined;
  return () => {
    if (made) return made;
    made = new Map();
    for (const entry of text.split(" ")) {
      const [from = "", to] = entry.slice(2).split("/");
      const code = entry.slice(0, 2);
      made.set(code, [...(made.get(code) ?? []), to ? { from, to } : { from }]);
    }
    return made;
  };
}

function holds(members: Table, country: string, on: IsoDate): boolean {
  if (on !== asOf) checkDay("on", on);
  const intervals = members.get(country);
  if (intervals) return intervals.some((interval) => covers(interval, on));
  checkCountry(country);
  return false;
}

/** Throws where a value is no country code. */
export function checkCountry(country: unknown): void {
  if (!isCountryCode(country)) {
    throw badArgument("country", country, 'an ISO 3166-1 alpha-2 code in capitals, such as "DE"');
  }
}

const natoTable = /* @__PURE__ */ table(nato);
const euTable = /* @__PURE__ */ table(eu);

/** The tables of all organizations, each made on its first question. */
const tables = /* @__PURE__ */ tablesOf(membershipTables);

function tablesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, () => Table> {
  return new Map(Object.entries(texts).map(([organization, text]) => [organization, table(text)]));
}

function tableOf(organization: string): Table {
  const found = tables.get(organization);
  if (found) return found();
  throw badArgument("organization", organization, `one of ${[...tables.keys()].map((id) => `"${id}"`).join(", ")}`);
}

/**
 * Whether a country is a member of an organization on a day.
 *
 * NATO counts from the entry into force of the North Atlantic Treaty or the deposit of the instrument of accession, the
 * EU from the day in its own table, the Communities included. A frozen participation is a membership still.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param organization `nato`, `eu`, `cst`, `csto`, `cis` or `union-state`.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @throws RangeError or TypeError where the country, the organization or the day is not one.
 * @example
 * isMember("GB", "eu", "2020-01-31"); // true
 * isMember("GB", "eu", "2020-02-01"); // false
 */
export function isMember(country: CountryCode, organization: OrganizationId, on: IsoDate = asOf): boolean {
  return holds(tableOf(organization), country, on);
}

/**
 * Whether a country is a member of NATO on a day. The rule is that of {@link isMember}.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param on The day; without it, `asOf`.
 * @throws RangeError or TypeError where the country or the day is not one.
 * @example
 * isNatoMember("SE", "2024-03-06"); // false
 * isNatoMember("SE", "2024-03-07"); // true
 */
export function isNatoMember(country: CountryCode, on: IsoDate = asOf): boolean {
  return holds(natoTable(), country, on);
}

/**
 * Whether a country is a member of the European Union, or was one of the Communities, on a day. The rule is that of
 * {@link isMember}.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param on The day; without it, `asOf`.
 * @throws RangeError or TypeError where the country or the day is not one.
 * @example
 * isEuMember("GR"); // true
 */
export function isEuMember(country: CountryCode, on: IsoDate = asOf): boolean {
  return holds(euTable(), country, on);
}

/**
 * The members of an organization on a day, by code.
 *
 * @param organization `nato`, `eu`, `cst`, `csto`, `cis` or `union-state`.
 * @param on The day; without it, `asOf`.
 * @throws RangeError or TypeError where the organization or the day is not one.
 * @example
 * membersOf("nato", "1999-03-12").length; // 19
 */
export function membersOf(organization: OrganizationId, on: IsoDate = asOf): readonly Country[] {
  const members = tableOf(organization);
  return Object.freeze(countries.filter(({ code }) => members.has(code) && holds(members, code, on)));
}

/**
 * The memberships of a country on a day, by first day.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param on The day; without it, `asOf`. All memberships of a country, past ones too, are in its record.
 * @throws RangeError or TypeError where the country or the day is not one.
 * @example
 * membershipsOf("GB", "2020-01-31").map(({ organization }) => organization); // ["nato", "eu"]
 */
export function membershipsOf(country: CountryCode, on: IsoDate = asOf): readonly Membership[] {
  checkCountry(country);
  checkDay("on", on);
  return Object.freeze(getCountry(country).memberships.filter((membership) => covers(membership, on)));
}
