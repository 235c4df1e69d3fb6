import type { CountryCode } from "../generated/ids.js";
import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/**
 * What happened to an agreement, in the words of the Vienna Convention on the Law of Treaties (VCLT). What each word does
 * to the force and to the ending is a table in `docs/status.md`.
 */
export type EventType = (typeof eventTypes)[number];

/** The words of `EventType`, as values. */
export const eventTypes = /* @__PURE__ */ Object.freeze([
  // A domestic act permits the signature.
  "signature-authorized",
  // Signed by the parties (VCLT Art. 12).
  "signed",
  // One chamber of a parliament voted for ratification or termination.
  "chamber-approved",
  // A party consented to be bound (VCLT Art. 14); that is no entry into force.
  "ratified",
  // A state acceded (VCLT Art. 15).
  "acceded",
  // A state took the place of its predecessor as a party.
  "succeeded",
  // Applied before entry into force (VCLT Art. 25).
  "provisionally-applied",
  // Entered into force (VCLT Art. 24).
  "entered-into-force",
  // A party, a depositary or an official list shows that it is in force; with low confidence, a study.
  "attested-in-force",
  // A party, a depositary or an official list shows that it is not in force.
  "attested-not-in-force",
  // Its term was lengthened.
  "extended",
  // Its operation was suspended (VCLT Art. 57).
  "suspended",
  // Its operation was resumed (VCLT Art. 57, 65).
  "resumed",
  // A party halted practical cooperation. The instrument itself is not touched.
  "cooperation-suspended",
  // A party took back its consent before entry into force (VCLT Art. 18).
  "ratification-withdrawn",
  // A domestic organ was asked to end it.
  "termination-proposed",
  // A domestic act permits or orders its end (VCLT Art. 67 then asks for a notice).
  "termination-authorized",
  // A party gave notice of its end (VCLT Art. 65, 67).
  "termination-notified",
  // It ended for all parties (VCLT Art. 54). Final.
  "terminated",
  // The acting party left it; a multilateral treaty goes on without that party (VCLT Art. 54). Final.
  "withdrawn",
  // Its term ran out (VCLT Art. 54). Final.
  "expired",
  // Another agreement took its place (VCLT Art. 59). Final.
  "replaced",
  // A statement, a related document or an act that takes effect later.
  "announced",
] as const);

/** What the day of an event is, where it is not the day of the act itself. */
export type DateBasis = (typeof dateBases)[number];

/** The words of `DateBasis`, as values. */
export const dateBases = /* @__PURE__ */ Object.freeze([
  // The day on which the act was published.
  "publication",
  // The day of the law.
  "law",
  // The day on which it was announced or reported.
  "announcement",
  // The day on which it took effect, when it was done before.
  "effect",
  // The latest day: it had happened by then.
  "latest",
  // Reckoned from other facts, as the detail or the evidence says.
  "inferred",
] as const);

/** A dated fact in an agreement's life. */
export interface AgreementEvent<Ids extends AnyIds = KnownIds> {
  /** Permanent name within the agreement, by which evidence and claims speak of it: `signed`, `ratified-ru`. */
  readonly key: string;
  /** What happened. */
  readonly type: EventType;
  /** When. */
  readonly on: PartialDate;
  /** Who did it, where it was one side only: a country or an organization. */
  readonly by?: CountryCode | Ids["organization"];
  /** The body that did it. */
  readonly agency?: Ids["agency"];
  /** The legal act by which it was done. */
  readonly act?: Ids["decree"];
  /** The agreement that took its place, where the event is `replaced`. */
  readonly successor?: Ids["agreement"];
  /** What the day is, where it is not the day of the act itself. */
  readonly dateBasis?: DateBasis;
  /** More about it, in our words. */
  readonly detail?: string;
}
