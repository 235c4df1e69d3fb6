import type { AgencyId, AgreementId, CountryCode, EntityId, OfficialId, OrganizationId } from "../generated/ids.js";
import { agreementsRecords } from "../generated/records/agreements.js";
import { officialsRecords } from "../generated/records/officials.js";
import { asOf } from "../generated/release.js";
import type { Agreement, AnyIds, IsoDate, Status } from "../model/index.js";
import { type AgreementFilter, compileFilter, type FilterContext } from "../queries/filter.js";
import { askLifespan, type Lifespan } from "../queries/lifespan.js";
import { holdersOf, type OfficeHolder } from "../queries/offices.js";
import { badId, currentId } from "../queries/retired.js";
import { askHistory, askStatus, type StatusChange } from "../queries/status.js";
import { type TimelineEntry, type TimelineFilter, timelineOf } from "../queries/timeline.js";
import { getAgreement, getDecree } from "./collections.js";
import { isAgencyId, isCountryCode, isEntityId, isOfficialId, isOrganizationId } from "./ids.js";
import { checkOrganization, isMember } from "./membership.js";
import { findRetired } from "./retired.js";

const context: FilterContext = {
  asOf,
  subject: "RU",
  checkOrganization,
  isMember: (country, organization, on) => isMember(country, organization as OrganizationId, on),
  decreeAgreements: (decree) => getDecree(decree)?.agreements,
  isParty: (value) => isCountryCode(value) || isEntityId(value) || isOrganizationId(value),
  isSignatory: (value) =>
    isOfficialId(value) ||
    agreementsRecords().some(({ signed }) => signed?.signatories?.some(({ name }) => name === value)),
  findRetired,
};

/**
 * The agreements that meet every condition of a filter, in the order of `agreements`: by the day of signature.
 *
 * @param filter What to look for. Without it, every agreement, those with the scope `adjacent` among them.
 * @throws RangeError or TypeError where a condition is unknown, or its value is not accepted.
 * @example
 * findAgreements({ decree: "ru-gov-2025-3810-r", partyMemberOf: "eu" }).length; // 9
 */
export function findAgreements(filter: AgreementFilter = {}): readonly Agreement[] {
  return Object.freeze(agreementsRecords().filter(compileFilter(filter as AgreementFilter<AnyIds>, context)));
}

/** The agreement with an id; throws where there is none. */
function checkAgreement(id: string): Agreement {
  const agreement = getAgreement(id);
  if (agreement) return agreement;
  throw badId("agreement", id, 'the id of an agreement, such as "de-ru-1993-defence-ministries"', findRetired);
}

/** A party that can be asked about: a country, or a party without a code. */
export type PartyId = CountryCode | EntityId | OrganizationId;

/**
 * The status of an agreement on a day: what its events up to and including that day add up to. An event that is dated
 * to a month or year counts from the last day of it.
 *
 * @param id The id of an agreement.
 * @param on The day; without it, `asOf`. After `asOf` the answer is what was known then.
 * @param party The party for which it is asked. Where one state leaves a multilateral treaty, the treaty goes on for
 * the others: without a party, the answer is that of the treaty as a whole.
 * @throws RangeError or TypeError where the id, the day or the party is not one of this agreement.
 * @example
 * statusOn("de-ru-1993-defence-ministries", "2025-12-20"); // "termination-authorized"
 */
export function statusOn(id: AgreementId, on: IsoDate = asOf, party?: PartyId): Status {
  return askStatus(checkAgreement(id), on, party, findRetired);
}

/**
 * Every change of the status of an agreement up to a day, each with its first day and the event that brought it.
 *
 * @param id The id of an agreement.
 * @param on The last day; without it, `asOf`.
 * @param party The party for which it is asked, as for {@link statusOn}.
 * @returns The changes in the order of their days; an empty list before the signature.
 * @throws RangeError or TypeError where the id, the day or the party is not one of this agreement.
 * @example
 * statusHistory("de-ru-1993-defence-ministries").map(({ status }) => status); // ["signed", "termination-authorized"]
 */
export function statusHistory(id: AgreementId, on: IsoDate = asOf, party?: PartyId): readonly StatusChange[] {
  return askHistory(checkAgreement(id), on, party, findRetired);
}

/**
 * How long an agreement has lived on a day: from its signature (or entry into force, where no signature is known) to its
 * end, or to that day. The calendar arithmetic is that of date-fns.
 *
 * @param id The id of an agreement.
 * @param on The day; without it, `asOf`.
 * @param party The party for which it is asked, as for {@link statusOn}.
 * @returns The span; `undefined` where it has not begun on that day, or no beginning is known.
 * @throws RangeError or TypeError where the id, the day or the party is not one of this agreement.
 * @example
 * lifespan("de-ru-1993-defence-ministries")?.years; // 32
 */
export function lifespan(id: AgreementId, on: IsoDate = asOf, party?: PartyId): Lifespan | undefined {
  return askLifespan(checkAgreement(id), on, party, findRetired);
}

/**
 * What happened, in the order of the days, each event with its agreement.
 *
 * @param filter A span of days, kinds of events, and the conditions of {@link findAgreements}. Without a last day, the
 * list ends on `asOf`.
 * @throws RangeError or TypeError where a condition is unknown, or its value is not accepted.
 * @example
 * timeline({ from: "2025-12-01", party: "DE" }).map(({ event }) => event.type); // ["termination-authorized"]
 */
export function timeline(filter: TimelineFilter = {}): readonly TimelineEntry[] {
  return timelineOf(agreementsRecords(), filter as TimelineFilter<AnyIds>, context);
}

/**
 * The agreements of which an official is a confirmed signatory. Who merely held the office on the day is not one:
 * {@link officeHolders} answers that question.
 *
 * @param official The id of an official.
 * @throws RangeError or TypeError where there is no such official.
 * @example
 * agreementsSignedBy("pavel-grachev"); // []
 */
export function agreementsSignedBy(official: OfficialId): readonly Agreement[] {
  if (!isOfficialId(official))
    throw badId("official", official, 'the id of an official, such as "sergei-ivanov"', findRetired);
  return findAgreements({ signatory: official });
}

/**
 * Who held an office in a body on a day. Where no source gives the first day of an office, the holder is known only
 * between the days on which sources show the person in it.
 *
 * @param organization The id of an agency, such as `ru-defence-ministry`, or of an organization.
 * @param on The day; without it, `asOf`.
 * @throws RangeError or TypeError where there is no such body, or the day is not one.
 * @example
 * officeHolders("ru-defence-ministry", "1993-04-13").map(({ official }) => official.name); // ["Pavel Grachev"]
 */
export function officeHolders(organization: AgencyId | OrganizationId, on: IsoDate = asOf): readonly OfficeHolder[] {
  if (!isAgencyId(organization) && !isOrganizationId(organization)) {
    const accepted = 'the id of an agency or organization, such as "ru-defence-ministry"';
    throw badId("organization", organization, accepted, findRetired);
  }
  return holdersOf(officialsRecords(), currentId(organization, findRetired), on);
}
