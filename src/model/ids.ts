import type {
  AgencyId,
  AgreementId,
  ClaimId,
  DecreeId,
  EntityId,
  MovedTo,
  OfficialId,
  OrganizationId,
  SourceId,
} from "../generated/ids.js";

/** The ids that this release knows, one union for each kind of record. */
export interface KnownIds {
  readonly agency: AgencyId;
  readonly agreement: AgreementId;
  readonly claim: ClaimId;
  readonly decree: DecreeId;
  readonly entity: EntityId;
  readonly official: OfficialId;
  readonly organization: OrganizationId;
  readonly source: SourceId;
}

/** The id in use for an id: the one that it moved to, or the id itself. */
export type CurrentId<Id> = Id extends keyof MovedTo ? MovedTo[Id] : Id;

/** Ids as plain strings: for records of your own, and for records that are not yet checked. */
export interface AnyIds {
  readonly agency: string;
  readonly agreement: string;
  readonly claim: string;
  readonly decree: string;
  readonly entity: string;
  readonly official: string;
  readonly organization: string;
  readonly source: string;
}
