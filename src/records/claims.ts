import {
  findCountry,
  getAgency,
  getAgreement,
  getCountry,
  getDecree,
  getOfficial,
  getOrganization,
  isAgencyId,
  isAgreementId,
  isCountryCode,
  isDecreeId,
  isOfficialId,
  isOrganizationId,
  officials,
} from "military-pacts";
import { isSourceId } from "military-pacts/sources";
import type { AgreementId, CountryCode, DecreeId, OfficialId, OrganizationId } from "../generated/ids.js";
import { claimsCount, claimsRecords } from "../generated/records/claims.js";
import type { AnyIds, Claim, KnownIds } from "../model/index.js";
import type { ClaimFilter, Conflict } from "../queries/claims.js";
import * as queries from "../queries/claims.js";
import { nearestOf } from "../queries/nearest.js";
import { badId, type IdGround } from "../queries/retired.js";
import { lazyList } from "../storage/lazy.js";
import { id, lookup } from "../storage/lookup.js";
import { findRetired } from "./retired.js";

/** Every claim, by id. */
export const claims: readonly Claim[] = /* @__PURE__ */ lazyList(claimsCount, claimsRecords);

const findClaim = /* @__PURE__ */ lookup("claim", claimsRecords, id);

/**
 * The claim with an id.
 *
 * @param id An id of this release.
 * @returns The record for a known id, an id that has moved among them; `undefined` for any other string.
 * @example
 * getClaim("bayoucitytoday-02")?.verdict; // "contradicted"
 */
export function getClaim(id: string): Claim | undefined {
  return findClaim(id);
}

/**
 * Whether a value is the id of a claim of this release, one that has moved among them. Takes anything and
 * never throws.
 *
 * @example
 * isClaimId("bayoucitytoday-02"); // true
 */
export function isClaimId(value: unknown): value is string {
  return typeof value === "string" && findClaim(value) !== undefined;
}

/** The id of a record that a claim can be about. */
export type ClaimedId = AgreementId | CountryCode | DecreeId | OfficialId | OrganizationId;

const isClaimed = (id: unknown) =>
  isAgreementId(id) || isCountryCode(id) || isDecreeId(id) || isOfficialId(id) || isOrganizationId(id);

/** The ids are those of the package by its public name: they are large, and need be there once. */
const idGround: IdGround = {
  findRetired,
  nearest: (_, text) =>
    nearestOf(
      text,
      officials.map((official) => official.id),
    ),
};

const ground: queries.ClaimsGround<KnownIds> = {
  ...idGround,
  claims,
  isRecord: isClaimed,
  isSource: isSourceId,
  isSpeaker: (id) => isOfficialId(id) || isAgencyId(id),
  findRecord: (id) =>
    getCountry(id) ?? getAgreement(id) ?? getDecree(id) ?? getOfficial(id) ?? getOrganization(id) ?? getAgency(id),
  countryName: (text) => findCountry(text)?.name,
};

/**
 * The claims that meet every condition of a filter: those with some words, about a record, with a verdict, of a source or
 * a speaker, on a topic.
 *
 * @param filter What to look for; without it, every claim.
 * @returns The claims by id.
 * @throws RangeError or TypeError where a condition is unknown, or its value is not accepted or `undefined`.
 * @example
 * findClaims({ text: "ten EU countries", verdict: "contradicted", source: "lenta-20251219" }).length; // 1
 */
export function findClaims(filter: ClaimFilter = {}): readonly Claim[] {
  return queries.findClaims(ground, filter as ClaimFilter<AnyIds>);
}

/**
 * Everything that sources say about a record and that we have checked, with our verdicts.
 *
 * @param id The id of a record, or the code of a country.
 * @returns The claims by id; an empty list where there are none.
 * @throws RangeError or TypeError where there is no such record.
 * @example
 * claimsAbout("ru-gov-2025-3810-r").some(({ topic }) => topic === "eu-count"); // true
 */
export function claimsAbout(id: ClaimedId): readonly Claim[] {
  if (!isClaimed(id)) throw badId("id", id, "the id of a record, or the code of a country", idGround);
  return findClaims({ about: id });
}

/**
 * The topics on which sources disagree: two claims or more about the facts of one record and topic that are not all
 * confirmed. All claims on such a topic are given, whichever of them meets the filter.
 *
 * @param filter As for {@link findClaims}: one claim or more has to meet it; without it, every conflict.
 * @throws RangeError or TypeError where a condition is unknown, or its value is not accepted or `undefined`.
 * @example
 * conflicts({ about: "ru-gov-2025-3810-r", topic: "eu-count" }).length; // 1
 */
export function conflicts(filter: ClaimFilter = {}): readonly Conflict[] {
  return queries.conflicts(ground, filter as ClaimFilter<AnyIds>);
}

export type { ClaimFilter, Conflict } from "../queries/claims.js";
