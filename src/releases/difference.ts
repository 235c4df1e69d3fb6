import type { RecordType, RetiredId } from "../model/retired.js";
import type { Bump } from "./bump.js";
import type { EvidenceChange, SourceName } from "./evidence.js";
import type { ValueChange } from "./values.js";

/** A record, for a reader. */
export interface RecordName {
  readonly type: RecordType;
  readonly id: string;
  readonly name: string;
}

/** A record whose id is no longer in use. */
export interface RetiredRecord extends RecordName {
  /** Why, where the release says it. */
  readonly reason?: string;
}

/** A field that is not what it was. */
export interface FieldChange extends ValueChange {
  /** The sources that moved it. */
  readonly sources: readonly SourceName[];
  /** What it follows from, where it is no fact of its own. */
  readonly derivedFrom?: string;
  /** The bump that it demands. */
  readonly bump: Bump;
}

/** A record that is not what it was. */
export interface ChangedRecord extends RecordName {
  readonly fields: readonly FieldChange[];
  /** Evidence that changed for values that did not. */
  readonly evidence: readonly EvidenceChange[];
}

/** What is different between two releases. */
export interface ReleaseDiff {
  /** The bump that it all demands. */
  readonly bump: Bump;
  /** The last day that the data covers, where it is another. */
  readonly asOf?: { readonly old: string; readonly new: string };
  readonly added: readonly RecordName[];
  /** Gone, with nothing that says where to. */
  readonly removed: readonly RecordName[];
  /** Now known by another id. */
  readonly moved: readonly (RetiredRecord & { readonly to: string })[];
  /** Taken back, for a reason. */
  readonly withdrawn: readonly RetiredRecord[];
  readonly changed: readonly ChangedRecord[];
  /** What retired ids lead to, where no record of the older release has that id. */
  readonly redirects: {
    readonly added: readonly RetiredId[];
    readonly removed: readonly RetiredId[];
    readonly changed: readonly RetiredId[];
  };
}
