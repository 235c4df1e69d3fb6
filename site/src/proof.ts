import type { Confidence } from "military-pacts";

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

/** What the first view shows of the large collections: proofs by record and field, and what the press got wrong. */
export interface FirstView {
  readonly proofs: Readonly<Record<string, Readonly<Record<string, Proof>>>>;
  readonly press: readonly PressError[];
}
