import type { Confidence, Decree } from "military-pacts";
import type { OrderRow } from "./order.js";

/** A source as far as a reader needs it to go there. */
export interface Reference {
  readonly id: string;
  readonly publisher: string;
  readonly url: string;
  readonly published?: string;
}

/** What stands behind a fact. */
export interface Proof {
  readonly confidence: Confidence;
  readonly sources: readonly Reference[];
  readonly note?: string;
}

/** What sources say, and what stands against it. */
export interface PressError {
  readonly id: string;
  readonly gist: string;
  readonly note?: string;
  readonly saidBy: readonly Reference[];
  readonly against: readonly Reference[];
}

/** All that the first view shows. It is computed while the site is built, so that the view does without the records. */
export interface FirstView {
  readonly decree: Pick<Decree, "id" | "number">;
  /** The day to which the bars go: that of the publication of the order. */
  readonly last: string;
  readonly rows: readonly OrderRow[];
  /** By record and field. */
  readonly proofs: Readonly<Record<string, Readonly<Record<string, Proof>>>>;
  readonly press: readonly PressError[];
}
