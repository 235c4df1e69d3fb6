import type { DecreeAction } from "../model/decree.js";
import type { EventType } from "../model/event.js";

/** What holds of an event of one word, beside its effect on the status, which `queries/status.ts` has. */
export interface EventWord {
  /** Whether one party of several does it, so that it says nothing unless it says who. */
  readonly oneSided: boolean;
  /** Whether it can come before the signature. */
  readonly beforeSignature: boolean;
  /** Whether it is the end for all parties. */
  readonly final: boolean;
  /** Whether it can come after the end. */
  readonly afterEnd: boolean;
  /** Whether it is a step that brings an end about. */
  readonly bringsEnd: boolean;
  /** The words that it undoes: one of them must have come before. */
  readonly undoes: readonly EventType[];
  /** What an act does that brings it about; any act may bring a vote on it, or a later effect. */
  readonly broughtBy: readonly DecreeAction[] | "any";
}

const word = (more: Partial<EventWord> = {}): EventWord => ({
  oneSided: false,
  beforeSignature: false,
  final: false,
  afterEnd: false,
  bringsEnd: false,
  undoes: [],
  broughtBy: [],
  ...more,
});

/** What holds of each word. A new word does not compile until somebody has decided about it. */
export const eventWords: Readonly<Record<EventType, EventWord>> = {
  "signature-authorized": word({ beforeSignature: true, broughtBy: ["authorizes-signature"] }),
  signed: word({ beforeSignature: true }),
  "chamber-approved": word({ bringsEnd: true, broughtBy: "any" }),
  ratified: word({ broughtBy: ["approves", "ratifies"] }),
  acceded: word({ oneSided: true, broughtBy: ["ratifies"] }),
  succeeded: word({ oneSided: true }),
  "provisionally-applied": word(),
  "entered-into-force": word(),
  "attested-in-force": word({ broughtBy: "any" }),
  "attested-not-in-force": word({ afterEnd: true, broughtBy: "any" }),
  extended: word({ broughtBy: ["ratifies"] }),
  suspended: word({ oneSided: true, broughtBy: ["suspends"] }),
  resumed: word({ undoes: ["suspended", "cooperation-suspended"] }),
  "cooperation-suspended": word(),
  "ratification-withdrawn": word({ undoes: ["ratified"], broughtBy: ["withdraws-ratification"] }),
  "termination-proposed": word({ broughtBy: ["approves"] }),
  // No act is the end itself, which needs its international effect.
  "termination-authorized": word({
    oneSided: true,
    bringsEnd: true,
    broughtBy: ["authorizes-termination", "denounces", "terminates"],
  }),
  "termination-notified": word({ oneSided: true }),
  terminated: word({ final: true }),
  withdrawn: word({ oneSided: true }),
  expired: word({ final: true }),
  replaced: word({ final: true }),
  announced: word({ beforeSignature: true, afterEnd: true, broughtBy: "any" }),
};

const words = Object.entries(eventWords) as [EventType, EventWord][];

/** The words of which something holds, as they are listed in an error. */
export const wordsThat = (holds: (word: EventWord) => boolean): readonly EventType[] =>
  words.flatMap(([type, word]) => (holds(word) ? [type] : []));
