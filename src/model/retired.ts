/** The type of a record. */
export type RecordType = (typeof recordTypes)[number];

/** The words of `RecordType`, as values. */
export const recordTypes = /* @__PURE__ */ Object.freeze([
  "agreement",
  "country",
  "decree",
  "official",
  "organization",
  "agency",
  "entity",
  "source",
  "claim",
] as const);

/** An id that has moved: its record is now found under another one. */
export interface MovedId {
  /** The type of the record. */
  readonly type: RecordType;
  /** The id that is no longer in use. */
  readonly id: string;
  /** What became of it. */
  readonly kind: "moved";
  /** The id of the same record that is in use; never a retired one. */
  readonly to: string;
  /** Why it moved, in our words. */
  readonly reason: string;
}

/** An id that was withdrawn: its record is gone, and none took its place. */
export interface WithdrawnId {
  /** The type of the record. */
  readonly type: RecordType;
  /** The id that is no longer in use. */
  readonly id: string;
  /** What became of it. */
  readonly kind: "withdrawn";
  /** Why it was withdrawn, in our words. */
  readonly reason: string;
}

/** An id that is no longer in use, and what became of it. */
export type RetiredId = MovedId | WithdrawnId;
