import type { CountryCode } from "../generated/ids.js";
import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/**
 * What happened to an agreement, in the words of the Vienna Convention on the Law of Treaties (VCLT).
 * The meaning of each word names the article, and says where the word leaves the status as it is.
 */
export type EventType = (typeof eventTypes)[number];

/** The words of `EventType`, as values. */
export const eventTypes = /* @__PURE__ */ Object.freeze([
  // A domestic act permits the signature. No effect on the status.
  "signature-authorized",
  // Signed by the parties (VCLT Art. 12).
  "signed",
  // One chamber of a parliament voted for ratification or termination. No effect on the status.
  "chamber-approved",
  // A party consented to be bound (VCLT Art. 14). No effect on the status: that is entry into force.
  "ratified",
  // Applied before entry into force (VCLT Art. 25). No effect on the status.
  "provisionally-applied",
  // Entered into force (VCLT Art. 24).
  "entered-into-force",
  // Its term was lengthened. No effect on the status.
  "extended",
  // Its operation was suspended (VCLT Art. 57).
  "suspended",
  // Its operation was resumed (VCLT Art. 57, 65).
  "resumed",
  // A party halted practical cooperation. The instrument itself is not touched.
  "cooperation-suspended",
  // A party took back its consent before entry into force (VCLT Art. 18).
  "ratification-withdrawn",
  // A domestic organ was asked to end it. No effect on the status.
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
  // A statement, a related document or an act that takes effect later. No effect on the status.
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
  // Reckoned from other facts, as the detail or the evidence says.
  "inferred",
] as const);

/** A dated fact in an agreement's life. */
export interface AgreementEvent<Ids extends AnyIds = KnownIds> {
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
  /** What the day is, where it is not the day of the act itself. */
  readonly dateBasis?: DateBasis;
  /** More about it, in our words. */
  readonly detail?: string;
}

/** What an agreement's events add up to on a day. The last three are final. */
export type Status = (typeof statuses)[number];

/** The words of `Status`, as values. */
export const statuses = /* @__PURE__ */ Object.freeze([
  // Not signed yet.
  "not-signed",
  // Signed, and not known to be in force.
  "signed",
  // In force.
  "in-force",
  // Its operation is suspended.
  "suspended",
  // A domestic act permits or orders its end, and no notice is known.
  "termination-authorized",
  // Notice of its end was given, and has not taken effect.
  "termination-notified",
  // It ended for all parties.
  "terminated",
  // The party that is asked about left it.
  "withdrawn",
  // Its term ran out.
  "expired",
] as const);
