import { type EntityId, getEntity, getOrganization, isEntityId, type OrganizationId } from "military-pacts";

/** The English name of a party that is no country. */
export const nameOfBody = (id: EntityId | OrganizationId): string =>
  (isEntityId(id) ? getEntity(id) : getOrganization(id)).name;
