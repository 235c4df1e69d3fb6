import { ru_gov_2025_3810_r } from "../generated/decrees.js";
import type {
  AgencyId,
  AgreementId,
  CountryCode,
  CurrentAgreementId,
  CurrentCountryCode,
  CurrentDecreeId,
  CurrentOfficialId,
  DecreeId,
  EntityId,
  MovedAgreementId,
  MovedCountryCode,
  MovedDecreeId,
  MovedOfficialId,
  OfficialId,
  OrganizationId,
} from "../generated/ids.js";
import { agenciesCount, agenciesRecords } from "../generated/records/agencies.js";
import { agreementsCount, agreementsRecords } from "../generated/records/agreements.js";
import { countriesCount, countriesRecords } from "../generated/records/countries.js";
import { decreesCount, decreesRecords } from "../generated/records/decrees.js";
import { entitiesCount, entitiesRecords } from "../generated/records/entities.js";
import { officialsCount, officialsRecords } from "../generated/records/officials.js";
import { organizationsCount, organizationsRecords } from "../generated/records/organizations.js";
import type {
  Agency,
  Agreement,
  AgreementOf,
  Country,
  CountryOf,
  Decree,
  DecreeOf,
  Entity,
  Official,
  OfficialOf,
  Organization,
} from "../model/index.js";
import type { AnyText } from "../queries/arguments.js";
import { lazyList, once } from "../storage/lazy.js";
import { id, lookup } from "../storage/lookup.js";

/** The decrees, with the one that has a constant of its own as that constant. */
const allDecrees = /* @__PURE__ */ once(() =>
  Object.freeze(decreesRecords().map((entry) => (entry.id === ru_gov_2025_3810_r.id ? ru_gov_2025_3810_r : entry))),
);

/** Every agreement, by the day of signature (or, without one, by the first event), then by id. */
export const agreements: readonly Agreement[] = /* @__PURE__ */ lazyList(agreementsCount, agreementsRecords);

/** Every country, by code. */
export const countries: readonly Country[] = /* @__PURE__ */ lazyList(countriesCount, countriesRecords);

/** Every decree, by the day of adoption (or, without one, of publication), then by id. */
export const decrees: readonly Decree[] = /* @__PURE__ */ lazyList(decreesCount, allDecrees);

/** Every official, by id. */
export const officials: readonly Official[] = /* @__PURE__ */ lazyList(officialsCount, officialsRecords);

/** Every organization with members, by id. */
export const organizations: readonly Organization[] = /* @__PURE__ */ lazyList(
  organizationsCount,
  organizationsRecords,
);

/** Every state body that is a party, an issuer or an actor, by id. */
export const agencies: readonly Agency[] = /* @__PURE__ */ lazyList(agenciesCount, agenciesRecords);

/** Every party without an ISO 3166-1 code, by id. */
export const entities: readonly Entity[] = /* @__PURE__ */ lazyList(entitiesCount, entitiesRecords);

/**
 * Order No. 3810-r of the Government of Russia, published on 19 December 2025: it permits the Defence Ministry to
 * terminate eleven agreements with European ministries, and terminates none of them itself.
 */
export const decree: DecreeOf<"ru-gov-2025-3810-r"> = ru_gov_2025_3810_r;

const agreementOf = /* @__PURE__ */ lookup("agreement", agreementsRecords, id);
const countryOf = /* @__PURE__ */ lookup("country", countriesRecords, ({ code }) => code);
const decreeOf = /* @__PURE__ */ lookup("decree", allDecrees, id);
const officialOf = /* @__PURE__ */ lookup("official", officialsRecords, id);
const agencyOf = /* @__PURE__ */ lookup("agency", agenciesRecords, id);
const organizationOf = /* @__PURE__ */ lookup("organization", organizationsRecords, id);
const entityOf = /* @__PURE__ */ lookup("entity", entitiesRecords, id);

/**
 * The agreement with an id.
 *
 * @param id An id of this release. A literal that is none does not compile; a `string` from elsewhere does.
 * @returns The record for a known id, one that has moved among them; `undefined` for any other text.
 * @example
 * getAgreement("de-ru-1993-defence-ministries").signed?.on; // "1993-04-13"
 */
export function getAgreement<Id extends CurrentAgreementId>(id: Id): AgreementOf<Id>;
/** @deprecated The id has moved: the record that is given names the one in use. */
export function getAgreement(id: MovedAgreementId): AgreementOf<MovedAgreementId>;
export function getAgreement<Id extends AgreementId>(id: Id): AgreementOf<Id>;
export function getAgreement<Text extends string>(id: AnyText<Text>): Agreement | undefined;
export function getAgreement(id: string): Agreement | undefined {
  return agreementOf(id);
}

/**
 * The country with a code; names and other codes are for `findCountry`.
 *
 * @param code An ISO 3166-1 alpha-2 code in capitals. A literal that is none does not compile; a `string` from elsewhere
 * does. Territories such as `HK` are no countries here.
 * @returns The record for a known code, one that has moved among them; `undefined` for any other text.
 * @example
 * getCountry("GB").nato; // true
 */
export function getCountry<Id extends CurrentCountryCode>(code: Id): CountryOf<Id>;
/** @deprecated The code has moved: the record that is given names the one in use. */
export function getCountry(code: MovedCountryCode): CountryOf<MovedCountryCode>;
export function getCountry<Id extends CountryCode>(code: Id): CountryOf<Id>;
export function getCountry<Text extends string>(code: AnyText<Text>): Country | undefined;
export function getCountry(code: string): Country | undefined {
  return countryOf(code);
}

/**
 * The decree with an id.
 *
 * @param id An id of this release. A literal that is none does not compile; a `string` from elsewhere does.
 * @returns The record for a known id, one that has moved among them; `undefined` for any other text.
 * @example
 * getDecree("ru-gov-2025-3810-r").published; // "2025-12-19"
 */
export function getDecree<Id extends CurrentDecreeId>(id: Id): DecreeOf<Id>;
/** @deprecated The id has moved: the record that is given names the one in use. */
export function getDecree(id: MovedDecreeId): DecreeOf<MovedDecreeId>;
export function getDecree<Id extends DecreeId>(id: Id): DecreeOf<Id>;
export function getDecree<Text extends string>(id: AnyText<Text>): Decree | undefined;
export function getDecree(id: string): Decree | undefined {
  return decreeOf(id);
}

/**
 * The official with an id.
 *
 * @param id An id of this release. A literal that is none does not compile; a `string` from elsewhere does.
 * @returns The record for a known id, one that has moved among them; `undefined` for any other text.
 * @example
 * getOfficial("pavel-grachev").country; // "RU"
 */
export function getOfficial<Id extends CurrentOfficialId>(id: Id): OfficialOf<Id>;
/** @deprecated The id has moved: the record that is given names the one in use. */
export function getOfficial(id: MovedOfficialId): OfficialOf<MovedOfficialId>;
export function getOfficial<Id extends OfficialId>(id: Id): OfficialOf<Id>;
export function getOfficial<Text extends string>(id: AnyText<Text>): Official | undefined;
export function getOfficial(id: string): Official | undefined {
  return officialOf(id);
}

/**
 * The state body with an id.
 *
 * @param id An id of this release. A literal that is none does not compile; a `string` from elsewhere does.
 * @returns The record for a known id, one that has moved among them; `undefined` for any other text.
 * @example
 * getAgency("ru-defence-ministry").country; // "RU"
 */
export function getAgency<Id extends AgencyId>(id: Id): Agency;
export function getAgency<Text extends string>(id: AnyText<Text>): Agency | undefined;
export function getAgency(id: string): Agency | undefined {
  return agencyOf(id);
}

/**
 * The organization with an id.
 *
 * @param id An id of this release. A literal that is none does not compile; a `string` from elsewhere does.
 * @returns The record for a known id, one that has moved among them; `undefined` for any other text.
 * @example
 * getOrganization("nato").abbreviation; // "NATO"
 */
export function getOrganization<Id extends OrganizationId>(id: Id): Organization;
export function getOrganization<Text extends string>(id: AnyText<Text>): Organization | undefined;
export function getOrganization(id: string): Organization | undefined {
  return organizationOf(id);
}

/**
 * The party without an ISO 3166-1 code with an id.
 *
 * @param id An id of this release. A literal that is none does not compile; a `string` from elsewhere does.
 * @returns The record for a known id, one that has moved among them; `undefined` for any other text.
 * @example
 * getEntity("abkhazia").kind; // "de-facto-state"
 */
export function getEntity<Id extends EntityId>(id: Id): Entity;
export function getEntity<Text extends string>(id: AnyText<Text>): Entity | undefined;
export function getEntity(id: string): Entity | undefined {
  return entityOf(id);
}
