import type { CountryCode } from "../generated/ids.js";
import type { AgreementEvent } from "./event.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** Whether an agreement binds on a day. */
export type Force = (typeof forces)[number];

/** The words of `Force`, as values. */
export const forces = /* @__PURE__ */ Object.freeze([
  // Before the signature; or signed, and known not to have entered into force by that day.
  "not-in-force",
  // Applied before its entry into force (VCLT Art. 25).
  "provisional",
  // Its entry into force is known, the day of entry included (VCLT Art. 24).
  "in-force",
  // No day of entry is known, and an act that makes sense only while it is in force shows that it was.
  "presumed",
  // Its operation is suspended (VCLT Art. 57).
  "suspended",
  // Terminated, withdrawn from, expired or replaced (VCLT Art. 54, 59).
  "ended",
  // Signed, and nothing that is known says more; or nothing is known of a signature either.
  "not-known",
] as const);

/** How far the end of an agreement has come on a day. It never changes the force before its effect. */
export type Ending = (typeof endings)[number];

/** The words of `Ending`, as values. */
export const endings = /* @__PURE__ */ Object.freeze([
  // Nothing is known of an end.
  "none",
  // A domestic organ was asked to end it.
  "proposed",
  // A domestic act permits or orders its end, and no notice is known.
  "authorized",
  // Notice of its end was given, and has not taken effect (VCLT Art. 65, 67).
  "notified",
  // It ended for all parties (VCLT Art. 54).
  "terminated",
  // The party that is asked about left it (VCLT Art. 54).
  "withdrawn",
  // Its term ran out (VCLT Art. 54).
  "expired",
  // Another agreement took its place (VCLT Art. 59).
  "replaced",
] as const);

/** A party that can be asked about: a country, a party without a code, or `treaty`, the treaty as a whole. */
export type Asker<Ids extends AnyIds = KnownIds> = CountryCode | Ids["entity"] | Ids["organization"] | "treaty";

/** The status of an agreement for a party on a day. */
export interface Status<Ids extends AnyIds = KnownIds> {
  /** Whether it binds. */
  readonly force: Force;
  /** How far its end has come. */
  readonly ending: Ending;
  /** For whom: the party that was asked about, or `treaty` for the treaty as a whole. */
  readonly party: Asker<Ids>;
  /** The events on which that rests. One of a later day shows what held before it. */
  readonly because: readonly AgreementEvent<Ids>[];
}
