import type { CountryCode, OrganizationId } from "../generated/ids.js";
import { eu, membershipTables, nato } from "../generated/memberships.js";
import { asOf } from "../generated/release.js";
import { countryCodes } from "../model/country-codes.js";
import type { Country, IsoDate, Membership } from "../model/index.js";
import { badArgument, checkDay, quoted } from "../queries/arguments.js";
import { covers } from "../queries/dates.js";
import {
  memberCodesOf as codesOnGround,
  holds,
  type Interval,
  intervalOf,
  type MemberTable,
} from "../queries/membership.js";
import { once } from "../storage/lazy.js";
import { getCountry } from "./collections.js";
import { isCountryCode } from "./ids.js";

/** Reads `GB1973-01-01/2020-02-01 …`; a country without a membership has no interval. */
function readTable(text: string): MemberTable {
  const made = new Map<string, Interval[]>(countryCodes.split(" ").map((code) => [code, []]));
  for (const entry of text.split(" ")) {
    const [from, to] = entry.slice(2).split("/") as [string, string?];
    made.get(entry.slice(0, 2))?.push(intervalOf(from, to));
  }
  return made;
}

function isIn(members: MemberTable, country: string, on: IsoDate): boolean {
  if (on !== asOf) checkDay("on", on);
  const intervals = members.get(country);
  if (intervals) return holds(intervals, on);
  throw badCountry(country);
}

const badCountry = (country: unknown) =>
  badArgument("country", country, 'a country code such as "DE", no territory: see isCountryCode');

/** Throws where a value is no country code. */
export function checkCountry(country: unknown): void {
  if (!isCountryCode(country)) throw badCountry(country);
}

const natoTable = /* @__PURE__ */ once(() => readTable(nato));
const euTable = /* @__PURE__ */ once(() => readTable(eu));

/** The tables of organizations that were asked about. No name of a prototype is in it. */
const tables: Record<string, MemberTable> = /* @__PURE__ */ Object.create(null);

/** Throws where a value is no organization. */
export function checkOrganization(organization: unknown): void {
  tableOf(organization);
}

function tableOf(organization: unknown): MemberTable {
  const known = typeof organization === "string" ? tables[organization] : undefined;
  return known ?? makeTable(organization);
}

function makeTable(organization: unknown): MemberTable {
  if (typeof organization !== "string" || !Object.hasOwn(membershipTables, organization)) {
    throw badArgument("organization", organization, `one of ${quoted(Object.keys(membershipTables))}`);
  }
  const made = readTable(membershipTables[organization as OrganizationId]);
  tables[organization] = made;
  return made;
}

/**
 * Whether a country is a member of an organization on a day.
 *
 * NATO counts from the entry into force of the North Atlantic Treaty or the deposit of the instrument of accession, the
 * EU from the day in its own table, the Communities included. A frozen participation is a membership still.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param organization The id of an organization of `organizations`, such as `nato`.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @throws RangeError or TypeError where the country, the organization or the day is not one.
 * @example
 * isMember("GB", "eu", "2020-01-31"); // true
 * isMember("GB", "eu", "2020-02-01"); // false
 */
export function isMember(country: CountryCode, organization: OrganizationId, on: IsoDate = asOf): boolean {
  return isIn(tableOf(organization), country, on);
}

/**
 * Whether a country is a member of NATO on a day. The rule is that of {@link isMember}.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @throws RangeError or TypeError where the country or the day is not one.
 * @example
 * isNatoMember("SE", "2024-03-06"); // false
 * isNatoMember("SE", "2024-03-07"); // true
 */
export function isNatoMember(country: CountryCode, on: IsoDate = asOf): boolean {
  return isIn(natoTable(), country, on);
}

/**
 * Whether a country is a member of the European Union, or was one of the Communities, on a day. The rule is that of
 * {@link isMember}.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @throws RangeError or TypeError where the country or the day is not one.
 * @example
 * isEuMember("GR"); // true
 */
export function isEuMember(country: CountryCode, on: IsoDate = asOf): boolean {
  return isIn(euTable(), country, on);
}

/**
 * The codes of the members of an organization on a day, in their order: {@link membersOf} without the records, for a
 * sixth of it in a bundle.
 *
 * @param organization The id of an organization of `organizations`, such as `nato`.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @throws RangeError or TypeError where the organization or the day is not one.
 * @example
 * memberCodesOf("union-state"); // ["BY", "RU"]
 */
export function memberCodesOf(organization: OrganizationId, on: IsoDate = asOf): readonly CountryCode[] {
  return codesOnGround({ tableOf }, organization, on) as readonly CountryCode[];
}

/**
 * The members of an organization on a day, by code.
 *
 * @param organization The id of an organization of `organizations`, such as `nato`.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @throws RangeError or TypeError where the organization or the day is not one.
 * @example
 * membersOf("nato", "1999-03-12").length; // 19
 */
export function membersOf(organization: OrganizationId, on: IsoDate = asOf): readonly Country[] {
  return Object.freeze(memberCodesOf(organization, on).map((code) => getCountry(code)));
}

/**
 * The memberships of a country on a day, by first day.
 *
 * @param country An ISO 3166-1 alpha-2 code in capitals.
 * @param on The day; without it, `asOf`. All memberships of a country, past ones too, are in its record.
 * @throws RangeError or TypeError where the country or the day is not one.
 * @example
 * membershipsOf("GB", "2020-01-31").map(({ organization }) => organization); // ["un", "nato", "eu", "osce"]
 */
export function membershipsOf(country: CountryCode, on: IsoDate = asOf): readonly Membership[] {
  checkCountry(country);
  checkDay("on", on);
  return Object.freeze(getCountry(country).memberships.filter((membership) => covers(membership, on)));
}
