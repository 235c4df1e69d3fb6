import type { AgencyId, AgreementId, CountryCode, EntityId, OfficialId, OrganizationId } from "../generated/ids.js";
import { agreementsRecords } from "../generated/records/agreements.js";
import { officialsRecords } from "../generated/records/officials.js";
import { asOf } from "../generated/release.js";
import type { Agreement, AnyIds, Asker, IsoDate, Status } from "../model/index.js";
import { AgreementIndex } from "../queries/agreement-index.js";
import * as queries from "../queries/agreements.js";
import { checkDay } from "../queries/arguments.js";
import { type EarliestEnd, endsOn as endsOnGround, type Notice } from "../queries/ends-on.js";
import type { AgreementFilter, FilterGround } from "../queries/filter.js";
import { type Lifespan, lifespan as lifespanOnGround } from "../queries/lifespan.js";
import { type OfficeHolders, officeHolders as officeHoldersOnGround } from "../queries/offices.js";
import { askerOf } from "../queries/parties.js";
import { badId, currentId } from "../queries/retired.js";
import * as status from "../queries/status.js";
import { type TimelineEntry, type TimelineFilter, timeline as timelineOnGround } from "../queries/timeline.js";
import { once } from "../storage/lazy.js";
import { getAgency, getCountry, getDecree, getEntity, getOrganization } from "./collections.js";
import { FOCUS, idGround, nearest, statusGround } from "./ground.js";
import { isAgencyId, isCountryCode, isEntityId, isOfficialId, isOrganizationId } from "./ids.js";
import { checkOrganization, isMember } from "./membership.js";
import { regionOf } from "./region.js";
import { findRetired } from "./retired.js";

/** The first day that the data covers. */
const FIRST_COVERED = "1949-01-01";

// A constant of its own: one bundler does not read a mark within an object.
const index = /* @__PURE__ */ once(
  () => new AgreementIndex(agreementsRecords(), (agreement) => askerOf(statusGround, agreement, undefined)),
);

const ground: FilterGround = {
  findRetired,
  nearest,
  asOf,
  focus: FOCUS,
  index,
  checkOrganization,
  isMember: (country, organization, on) => isMember(country, organization as OrganizationId, on),
  regionOf,
  decreeAgreements: (decree) => getDecree(decree)?.agreements,
  isParty: (value) => isCountryCode(value) || isEntityId(value) || isOrganizationId(value),
  isSignatory: (value) =>
    isOfficialId(value) ||
    agreementsRecords().some(({ signed }) => signed?.signatories?.some(({ name }) => name === value)),
};

/**
 * The agreements that meet every condition of a filter, in the order of `agreements`: by the day of signature.
 *
 * @param filter What to look for. Without it, every agreement, those with the scope `adjacent` among them. Where a list
 * of parties is not complete (`partiesComplete`), `party` finds the parties that are known.
 * @throws RangeError or TypeError where a condition is unknown, or its value is not accepted or `undefined`.
 * @example
 * findAgreements({ decree: "ru-gov-2025-3810-r", partyMemberOf: "eu" }).length; // 9
 */
export function findAgreements(filter: AgreementFilter = {}): readonly Agreement[] {
  return queries.findAgreements(ground, filter as AgreementFilter<AnyIds>) as readonly Agreement[];
}

/** A party that can be asked about: a country, or a party without a code. */
export type PartyId = CountryCode | EntityId | OrganizationId;

/**
 * The status of an agreement on a day for a party: whether it binds, how far its end has come, and the events on which
 * that rests. An event that is dated to a month or year counts from the last day of it. The rules are in docs/status.md.
 *
 * @param id The id of an agreement.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then: {@link isCovered} tells.
 * @param party The party for which it is asked, or `"treaty"` for the treaty as a whole. Without it, Russia, where it is
 * a party.
 * @throws RangeError or TypeError where the id, the day or the party is not one of this agreement.
 * @example
 * statusOn("de-ru-1993-defence-ministries", "2025-12-20").force; // "presumed"
 * statusOn("de-ru-1993-defence-ministries", "2025-12-20").ending; // "authorized"
 */
export function statusOn(id: AgreementId, on: IsoDate = asOf, party?: Asker): Status {
  return status.statusOn(statusGround, id, on, party) as Status;
}

/**
 * Every change of the force or the ending of an agreement up to a day, each with its first day and its event.
 *
 * @param id The id of an agreement.
 * @param on The last day; without it, `asOf`.
 * @param party The party for which it is asked, as for {@link statusOn}.
 * @returns The changes in the order of their days; an empty list before the signature.
 * @throws RangeError or TypeError where the id, the day or the party is not one of this agreement.
 * @example
 * statusHistory("de-ru-1993-defence-ministries").map(({ force, ending }) => `${force}, ${ending}`); // ["presumed, none", "presumed, authorized"]
 */
export function statusHistory(id: AgreementId, on: IsoDate = asOf, party?: Asker): readonly status.StatusChange[] {
  return status.statusHistory(statusGround, id, on, party) as readonly status.StatusChange[];
}

/**
 * How long an agreement has lived on a day: from its signature to its end, or to that day. Where no signature is known, and
 * for a party with days of its own in a multilateral treaty, it counts from the day on which it bound. Whole months are the greatest number of months that `addMonths` of
 * date-fns can add to the first day without passing the last; the rest are days.
 *
 * @param id The id of an agreement.
 * @param on The day; without it, `asOf`. A later day counts as any other.
 * @param party The party for which it is asked, as for {@link statusOn}.
 * @returns The span, with the day that it counts from; `undefined` where it is not in force on that day and never was,
 * or where nothing that is known shows that it was.
 * @throws RangeError or TypeError where the id, the day or the party is not one of this agreement.
 * @example
 * lifespan("de-ru-1993-defence-ministries")?.years; // 32
 */
export function lifespan(id: AgreementId, on: IsoDate = asOf, party?: Asker): Lifespan | undefined {
  return lifespanOnGround(statusGround, id, on, party);
}

/**
 * The earliest day on which an agreement can end by its term, if notice is given on a day. A term that renews goes on for
 * another one where the notice comes too late; a month after the end of a month is reckoned by date-fns.
 *
 * @param id The id of an agreement.
 * @param notice The day on which notice is given.
 * @returns The first day on which it would no longer bind, and the parts of the term on which that rests; `undefined`
 * where they are not known, or where it does not bind on the day of the notice.
 * @throws RangeError or TypeError where there is no such agreement, or the day is not one.
 * @example
 * endsOn("de-ru-1993-defence-ministries", { noticeOn: "2026-01-01" }); // undefined
 */
export function endsOn(id: AgreementId, notice: Notice): EarliestEnd | undefined {
  return endsOnGround(statusGround, id, notice);
}

/**
 * Every party of an agreement but Russia, with its name: countries, and parties without a code.
 *
 * @param id The id of an agreement.
 * @returns The parties in the order of the record; those that are known, where `partiesComplete` is false.
 * @throws RangeError or TypeError where there is no such agreement.
 * @example
 * partnersOf("de-ru-1993-defence-ministries").map(({ name }) => name); // ["Germany"]
 */
export function partnersOf(id: AgreementId): readonly queries.Partner[] {
  return queries.partnersOf({ ...statusGround, partnerOf }, id) as readonly queries.Partner[];
}

function partnerOf(id: string): queries.Partner<AnyIds> | undefined {
  const country = getCountry(id);
  if (country) return Object.freeze({ type: "country", id: country.code, name: country.name });
  const [entity, organization] = [getEntity(id), getOrganization(id)];
  const other = entity ?? organization;
  return other && Object.freeze({ type: entity ? "entity" : "organization", id: other.id, name: other.name });
}

/**
 * What happened, in the order of the days, each event with its agreement.
 *
 * @param filter A span of days, kinds of events, and the conditions of {@link findAgreements}. Without a last day, the
 * list ends on `asOf`; where the first is after it, the list is empty.
 * @throws RangeError or TypeError where a condition is unknown, or its value is not accepted or `undefined`.
 * @example
 * timeline({ from: "2025-12-01", party: "DE" }).map(({ key }) => key); // ["de-ru-1993-defence-ministries/termination-authorized"]
 */
export function timeline(filter: TimelineFilter = {}): readonly TimelineEntry[] {
  return timelineOnGround(ground, filter as TimelineFilter<AnyIds>) as readonly TimelineEntry[];
}

/**
 * The agreements of which an official is a confirmed signatory. Who merely held the office on the day is not one:
 * {@link officeHolders} answers that question.
 *
 * @param official The id of an official.
 * @throws RangeError or TypeError where there is no such official.
 * @example
 * agreementsSignedBy("sergei-gorshkov").map(({ id }) => id); // ["us-su-1972-incidents-at-sea"]
 */
export function agreementsSignedBy(official: OfficialId): readonly Agreement[] {
  if (!isOfficialId(official)) {
    throw badId("official", official, 'the id of an official, such as "sergei-ivanov"', idGround, "official");
  }
  return findAgreements({ signatory: official });
}

/**
 * Who held an office in a body on a day. Where no source gives the first day of an office, the holder is known only
 * between the days on which sources show the person in it.
 *
 * @param organization The id of an agency, such as `ru-defence-ministry`, or of an organization.
 * @param on The day; without it, `asOf`.
 * @returns The holders; `state` tells an empty list that means "nobody known" from one that means "vacant".
 * @throws RangeError or TypeError where there is no such body, or the day is not one.
 * @example
 * officeHolders("ru-defence-ministry", "1993-04-13").map(({ official }) => official.name); // ["Pavel Grachev"]
 */
export function officeHolders(organization: AgencyId | OrganizationId, on: IsoDate = asOf): OfficeHolders {
  return officeHoldersOnGround({ officials: officialsRecords, needBody }, organization, on) as OfficeHolders;
}

function needBody(organization: string) {
  if (!isAgencyId(organization) && !isOrganizationId(organization)) {
    const accepted = 'the id of an agency or organization, such as "ru-defence-ministry"';
    throw badId("organization", organization, accepted, idGround, "agency");
  }
  const id: string = currentId(organization, findRetired);
  return { id, agency: getAgency(id) };
}

/**
 * Whether the data covers a day: from 1949, the year in which NATO was founded, to `asOf`. A question about a later day
 * is answered by what was known then.
 *
 * @param day A calendar day.
 * @throws RangeError or TypeError where it is none.
 * @example
 * isCovered("2025-12-19"); // true
 */
export function isCovered(day: IsoDate): boolean {
  return FIRST_COVERED <= checkDay("day", day) && day <= asOf;
}
