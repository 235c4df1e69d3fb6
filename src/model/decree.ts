import type { PartialDate } from "./dates.js";
import type { AnyIds, CurrentId, KnownIds } from "./ids.js";

/** The kind of legal act. `government-order` is a rasporyazhenie. */
export type DecreeKind = (typeof decreeKinds)[number];

/** The words of `DecreeKind`, as values. */
export const decreeKinds = /* @__PURE__ */ Object.freeze([
  // An order of a government; in Russia a rasporyazhenie.
  "government-order",
  // A resolution of a government; in Russia a postanovlenie.
  "government-resolution",
  // A decree of a head of state.
  "presidential-decree",
  // A federal law of Russia.
  "federal-law",
  // A law of another state.
  "law",
  // A resolution of a parliament.
  "parliament-resolution",
] as const);

/**
 * What the act does. `authorizes-termination` permits an end and `terminates` orders one;
 * neither is the end itself, which needs its international effect.
 */
export type DecreeAction = (typeof decreeActions)[number];

/** The words of `DecreeAction`, as values. */
export const decreeActions = /* @__PURE__ */ Object.freeze([
  // Permits a body to sign, or orders the signature.
  "authorizes-signature",
  // Approves an agreement, a draft or a decision about it.
  "approves",
  // Consents to be bound by an agreement.
  "ratifies",
  // Takes that consent back.
  "withdraws-ratification",
  // Orders or confirms a suspension.
  "suspends",
  // Permits an end; it is not the end.
  "authorizes-termination",
  // Denounces an agreement; a notice to the other side may still have to follow.
  "denounces",
  // Orders an end, which still needs its international effect.
  "terminates",
] as const);

/** A state's legal act about agreements: a government order, a law, a presidential decree. */
export interface Decree<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `ru-gov-2025-3810-r`. */
  readonly id: Ids["decree"];
  /** Official number; absent where it is not known. */
  readonly number?: {
    /** In Latin letters, such as `3810-r`. */
    readonly en: string;
    /** In its own script, such as `3810-р`. */
    readonly ru?: string;
  };
  /** The kind of act. */
  readonly kind: DecreeKind;
  /** The body that issued it. */
  readonly issuer: Ids["agency"];
  /** The person who signed it. */
  readonly signedBy?: Ids["official"];
  /** Day written on it. */
  readonly adopted?: PartialDate;
  /** Day of official publication. */
  readonly published?: PartialDate;
  /** What it does. */
  readonly action: DecreeAction;
  /** The body that it empowers or instructs. */
  readonly addressee?: Ids["agency"];
  /** The agreements that it is about; empty where it is about membership of an organization. */
  readonly agreements: readonly Ids["agreement"][];
  /** Whether it gives a reason. */
  readonly reasonGiven?: boolean;
  /** What it does, in our words. */
  readonly summary: string;
}

/** The decree of one id, with its id as a literal type. */
export interface DecreeOf<Id extends KnownIds["decree"]> extends Decree {
  readonly id: CurrentId<Id>;
}
