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
} from "./generated/ids.js";
export { asOf } from "./generated/release.js";
export * from "./model/index.js";
export {
  agreementsSignedBy,
  findAgreements,
  lifespan,
  officeHolders,
  type PartyId,
  statusHistory,
  statusOn,
  timeline,
} from "./package/agreements.js";
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
} from "./package/collections.js";
export { countryName } from "./package/country-name.js";
export {
  isAgencyId,
  isAgreementId,
  isCountryCode,
  isDecreeId,
  isEntityId,
  isOfficialId,
  isOrganizationId,
} from "./package/ids.js";
export { isEuMember, isMember, isNatoMember, membershipsOf, membersOf } from "./package/membership.js";
export { resolveId, retired } from "./package/retired.js";
export { isIsoDate, isPartialDate } from "./queries/dates.js";
export type { AgreementFilter, MembershipCondition, OneOrMore } from "./queries/filter.js";
export type { Lifespan } from "./queries/lifespan.js";
export type { OfficeHolder } from "./queries/offices.js";
export type { StatusChange } from "./queries/status.js";
export type { TimelineEntry, TimelineFilter } from "./queries/timeline.js";
