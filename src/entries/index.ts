/**
 * The collections, the lookups, the guards and the queries, and all types. Nothing here reads the clock: a query without a day
 * answers for `asOf`.
 *
 * @packageDocumentation
 */
export type {
  AgencyId,
  AgreementId,
  CountryCode,
  DecreeId,
  EntityId,
  EuMember,
  MovedTo,
  NatoMember,
  OfficialId,
  OrganizationId,
} from "../generated/ids.js";
export { asOf } from "../generated/release.js";
export * from "../model/index.js";
export type { Partner } from "../queries/agreements.js";
export { isIsoDate, isPartialDate } from "../queries/dates.js";
export type { EarliestEnd, Notice } from "../queries/ends-on.js";
export type { AgreementFilter, MembershipCondition, OneOrMore } from "../queries/filter.js";
export type { Lifespan } from "../queries/lifespan.js";
export type { OfficeHolder, OfficeHolders } from "../queries/offices.js";
export { firstDay, lastDay } from "../queries/partial-date.js";
export type { StatusChange } from "../queries/status.js";
export type { TimelineEntry, TimelineFilter } from "../queries/timeline.js";
export {
  agreementsSignedBy,
  endsOn,
  findAgreements,
  isCovered,
  lifespan,
  officeHolders,
  type PartyId,
  partnersOf,
  statusHistory,
  statusOn,
  timeline,
} from "../records/agreements.js";
export {
  agencies,
  agreements,
  countries,
  decree,
  decrees,
  entities,
  getAgency,
  getAgreement,
  getCountry,
  getDecree,
  getEntity,
  getOfficial,
  getOrganization,
  officials,
  organizations,
} from "../records/collections.js";
export { countryName } from "../records/country-name.js";
export { findCountry } from "../records/find-country.js";
export {
  isAgencyId,
  isAgreementId,
  isCountryCode,
  isDecreeId,
  isEntityId,
  isOfficialId,
  isOrganizationId,
} from "../records/ids.js";
export { isEuMember, isMember, isNatoMember, memberCodesOf, membershipsOf, membersOf } from "../records/membership.js";
export { resolveId, retired } from "../records/retired.js";
export { statusOf } from "../records/status.js";
