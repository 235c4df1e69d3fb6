import type {
  AgencyId,
  AgreementId,
  CountryCode,
  DecreeId,
  EntityId,
  OfficialId,
  OrganizationId,
} from "../generated/ids.js";
import { agencyIds } from "../generated/records/agencies.js";
import { agreementIds } from "../generated/records/agreements.js";
import { decreeIds } from "../generated/records/decrees.js";
import { entityIds } from "../generated/records/entities.js";
import { officialIds } from "../generated/records/officials.js";
import { organizationIds } from "../generated/records/organizations.js";
import { countryCodes } from "../model/country-codes.js";

/** The words of a list as a set that is made on the first question. */
function words(list: string): (value: unknown) => boolean {
  let set: ReadonlySet<unknown> | undefined;
  return (value) => {
    set ??= new Set(list.split(" "));
    return set.has(value);
  };
}

const isKnownCountryCode = /* @__PURE__ */ words(countryCodes);
const isKnownAgreementId = /* @__PURE__ */ words(agreementIds);
const isKnownDecreeId = /* @__PURE__ */ words(decreeIds);
const isKnownOfficialId = /* @__PURE__ */ words(officialIds);
const isKnownOrganizationId = /* @__PURE__ */ words(organizationIds);
const isKnownAgencyId = /* @__PURE__ */ words(agencyIds);
const isKnownEntityId = /* @__PURE__ */ words(entityIds);

/**
 * Whether a value is the ISO 3166-1 alpha-2 code of a country, in capitals. Takes anything and never throws.
 *
 * @example
 * isCountryCode("GB"); // true
 * isCountryCode("UK"); // false
 */
export function isCountryCode(value: unknown): value is CountryCode {
  return isKnownCountryCode(value);
}

/**
 * Whether a value is the id of an agreement of this release, one that has moved among them. Takes anything and
 * never throws.
 *
 * @example
 * isAgreementId("de-ru-1993-defence-ministries"); // true
 */
export function isAgreementId(value: unknown): value is AgreementId {
  return isKnownAgreementId(value);
}

/**
 * Whether a value is the id of a decree of this release, one that has moved among them. Takes anything and
 * never throws.
 *
 * @example
 * isDecreeId("3810-r"); // false
 */
export function isDecreeId(value: unknown): value is DecreeId {
  return isKnownDecreeId(value);
}

/**
 * Whether a value is the id of an official of this release, one that has moved among them. Takes anything and
 * never throws.
 *
 * @example
 * isOfficialId("pavel-grachev"); // true
 */
export function isOfficialId(value: unknown): value is OfficialId {
  return isKnownOfficialId(value);
}

/**
 * Whether a value is the id of an organization of `organizations`, such as `nato`.
 *
 * @example
 * isOrganizationId("warsaw-pact"); // false
 */
export function isOrganizationId(value: unknown): value is OrganizationId {
  return isKnownOrganizationId(value);
}

/**
 * Whether a value is the id of an agency of this release, one that has moved among them. Takes anything and
 * never throws.
 *
 * @example
 * isAgencyId("ru-defence-ministry"); // true
 */
export function isAgencyId(value: unknown): value is AgencyId {
  return isKnownAgencyId(value);
}

/**
 * Whether a value is the id of a party without an ISO 3166-1 code. Takes anything and never throws.
 *
 * @example
 * isEntityId("abkhazia"); // true
 */
export function isEntityId(value: unknown): value is EntityId {
  return isKnownEntityId(value);
}
