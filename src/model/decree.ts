import type { PartialDate } from "./dates.js";
import type { AnyIds, CurrentId, KnownIds } from "./ids.js";

/** The kind of legal act. `government-order` is a rasporyazhenie. */
export type DecreeKind = (typeof decreeKinds)[number];

/** The words of `DecreeKind`, as values. */
export const decreeKinds = /* @__PURE__ */ Object.freeze([
  "government-order",
  "government-resolution",
  "presidential-decree",
  "federal-law",
  "law",
  "parliament-resolution",
] as const);

/**
 * What the act does. `authorizes-termination` permits an end and `terminates` orders one;
 * neither is the end itself, which needs its international effect.
 */
export type DecreeAction = (typeof decreeActions)[number];

/** The words of `DecreeAction`, as values. */
export const decreeActions = /* @__PURE__ */ Object.freeze([
  "authorizes-signature",
  "approves",
  "ratifies",
  "withdraws-ratification",
  "suspends",
  "authorizes-termination",
  "denounces",
  "terminates",
] as const);

/** A state's legal act about agreements: a government order, a law, a presidential decree. */
export interface Decree<Ids extends AnyIds = KnownIds> {
  /** Permanent id, such as `ru-gov-2025-3810-r`. */
  readonly id: Ids["decree"];
  /** Official number, Latin and in its own script; absent where it is not known. */
  readonly number?: { readonly en: string; readonly ru?: string };
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
