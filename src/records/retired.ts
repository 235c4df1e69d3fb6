import { retiredCount, retiredRecords } from "../generated/records/retired.js";
import type { RetiredId } from "../model/index.js";
import { currentId, type FindRetired } from "../queries/retired.js";
import { lazyList, once } from "../storage/lazy.js";
import {
  isAgencyId,
  isAgreementId,
  isCountryCode,
  isDecreeId,
  isEntityId,
  isOfficialId,
  isOrganizationId,
} from "./ids.js";

/** Every id that is no longer in use, of records of any type, and what became of it, by id. */
export const retired: readonly RetiredId[] = /* @__PURE__ */ lazyList(retiredCount, retiredRecords);

const retiredById = /* @__PURE__ */ once(
  () => new Map<unknown, RetiredId>(retiredRecords().map((entry) => [entry.id, entry])),
);

/** What became of an id that is no longer in use. */
export const findRetired: FindRetired = (id) => retiredById().get(id);

/**
 * The id in use for the id of an agreement, decree, official, organization, agency or entity, or the code of a country:
 * for ids that were stored with an earlier release. What became of a source or claim, `getSource` and `getClaim` tell:
 * they follow ids that have moved, as every lookup and query does.
 *
 * @param id An id of this release or of an earlier one.
 * @returns The id itself where it is in use, and the one that it moved to where it has moved; `undefined` where it was
 * withdrawn ({@link retired} has the reason), and for any other string.
 * @example
 * resolveId("ml-ru-2023-military-technical"); // "ml-ru-2003-military-technical"
 * resolveId("ml-ru-2003-military-technical"); // "ml-ru-2003-military-technical"
 * resolveId("ml-ru-2033-military-technical"); // undefined
 */
export function resolveId(id: string): string | undefined {
  const current = currentId(id, findRetired);
  const isInUse =
    isAgreementId(current) ||
    isCountryCode(current) ||
    isDecreeId(current) ||
    isOfficialId(current) ||
    isOrganizationId(current) ||
    isAgencyId(current) ||
    isEntityId(current);
  return isInUse ? current : undefined;
}
