import type { AgreementId, CountryCode, DecreeId, OfficialId, OrganizationId } from "../generated/ids.js";
import { claimsCount, claimsRecords } from "../generated/records/claims.js";
import type { Claim } from "../model/index.js";
import { type ClaimFilter, type Conflict, conflicts as conflictsAmong, findClaims } from "../queries/claims.js";
import { badId } from "../queries/retired.js";
import { lazyList } from "../storage/lazy.js";
import { id, lookup } from "../storage/lookup.js";
import { idGround } from "./ground.js";
import { isAgreementId, isCountryCode, isDecreeId, isOfficialId, isOrganizationId } from "./ids.js";

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
  return findClaims(claims, { about: id }, isClaimed, idGround);
}

/**
 * The topics on which sources disagree: two claims or more about the facts of one record and topic that are not all
 * confirmed.
 *
 * @param filter A record, a topic, or both; without it, every conflict.
 * @throws RangeError or TypeError where there is no such record or topic.
 * @example
 * conflicts({ about: "ru-gov-2025-3810-r", topic: "eu-count" }).length; // 1
 */
export function conflicts(filter: ClaimFilter = {}): readonly Conflict[] {
  return conflictsAmong(findClaims(claims, filter, isClaimed, idGround));
}

export type { ClaimFilter, Conflict } from "../queries/claims.js";
