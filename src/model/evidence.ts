import type { AnyIds, KnownIds } from "./ids.js";

/**
 * How sure we are. `high`: an official source, or several independent ones; `medium`: one good source or several
 * weak ones; `low`: one weak source, or sources that do not quite say it.
 */
export type Confidence = (typeof confidences)[number];

/** The words of `Confidence`, as values. */
export const confidences = /* @__PURE__ */ Object.freeze([
  // An official source, or several independent ones.
  "high",
  // One good source, or several weak ones.
  "medium",
  // One weak source, or sources that do not quite say it.
  "low",
] as const);

/** For one field of one record: the sources that support it, and how sure we are. */
export interface Evidence<Ids extends AnyIds = KnownIds> {
  /** The sources that support the value. */
  readonly sources: readonly Ids["source"][];
  /** How sure we are. */
  readonly confidence: Confidence;
  /** What to know about it, in our words. */
  readonly note?: string;
}

/** A fact around a record that no field holds: a related document, what it must not be confused with. */
export interface Note<Ids extends AnyIds = KnownIds> {
  /** The fact, in our words. */
  readonly text: string;
  /** What stands behind it. */
  readonly evidence: Evidence<Ids>;
}

/** Notes by record id. */
export type NoteIndex<Ids extends AnyIds = KnownIds> = Readonly<Record<string, readonly Note<Ids>[]>>;

/**
 * Evidence by record id and field path. A path covers what lies below it: `events.signed` is the evidence for
 * `events.signed.on` too.
 */
export type EvidenceIndex<Ids extends AnyIds = KnownIds> = Readonly<
  Record<string, Readonly<Record<string, Evidence<Ids>>>>
>;
