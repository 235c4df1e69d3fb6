import type {
  AgencyId,
  AgreementId,
  DecreeId,
  EntityId,
  MovedTo,
  OfficialId,
  OrganizationId,
} from "../generated/ids.js";

/** The ids that this release knows, one union for each kind of record. */
export interface KnownIds {
  /** Ids of agencies. */
  readonly agency: AgencyId;
  /** Ids of agreements. */
  readonly agreement: AgreementId;
  /** Ids of claims: nobody types one by hand, and their union would be a large part of all types. */
  readonly claim: string;
  /** Ids of decrees. */
  readonly decree: DecreeId;
  /** Ids of parties without an ISO 3166-1 code. */
  readonly entity: EntityId;
  /** Ids of officials. */
  readonly official: OfficialId;
  /** Ids of organizations. */
  readonly organization: OrganizationId;
  /** Ids of sources; plain text too. */
  readonly source: string;
}

/** The id in use for an id: the one that it moved to, or the id itself. */
export type CurrentId<Id> = Id extends keyof MovedTo ? MovedTo[Id] : Id;

/** Ids as plain strings: for records of your own, and for records that are not yet checked. */
export interface AnyIds {
  /** Ids of agencies. */
  readonly agency: string;
  /** Ids of agreements. */
  readonly agreement: string;
  /** Ids of claims. */
  readonly claim: string;
  /** Ids of decrees. */
  readonly decree: string;
  /** Ids of parties without an ISO 3166-1 code. */
  readonly entity: string;
  /** Ids of officials. */
  readonly official: string;
  /** Ids of organizations. */
  readonly organization: string;
  /** Ids of sources. */
  readonly source: string;
}
