export type {
  AgencyId,
  AgreementId,
  ClaimId,
  CountryCode,
  DecreeId,
  EntityId,
  EuMember,
  MovedTo,
  NatoMember,
  OfficialId,
  OrganizationId,
  SourceId,
} from "../generated/ids.js";
export { asOf } from "../generated/release.js";
export * from "../model/index.js";
export { isIsoDate, isPartialDate } from "../queries/dates.js";
export type { AgreementFilter, MembershipCondition, OneOrMore } from "../queries/filter.js";
export type { Lifespan } from "../queries/lifespan.js";
export type { OfficeHolder } from "../queries/offices.js";
export type { StatusChange } from "../queries/status.js";
export type { TimelineEntry, TimelineFilter } from "../queries/timeline.js";
export {
  agreementsSignedBy,
  findAgreements,
  lifespan,
  officeHolders,
  type PartyId,
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
  getAgreement,
  getCountry,
  getDecree,
  getOfficial,
  officials,
  organizations,
} from "../records/collections.js";
export { countryName } from "../records/country-name.js";
export {
  isAgencyId,
  isAgreementId,
  isCountryCode,
  isDecreeId,
  isEntityId,
  isOfficialId,
  isOrganizationId,
} from "../records/ids.js";
export { isEuMember, isMember, isNatoMember, membershipsOf, membersOf } from "../records/membership.js";
export { resolveId, retired } from "../records/retired.js";
