import type { CountryCode } from "../generated/ids.js";
import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** What we found when we checked a claim. */
export type Verdict = (typeof verdicts)[number];

/** The words of `Verdict`, as values. */
export const verdicts = /* @__PURE__ */ Object.freeze([
  "confirmed",
  "partly-confirmed",
  "contradicted",
  "not-found",
  "opinion",
] as const);

/** The record that a claim is about. */
export type ClaimSubject<Ids extends AnyIds = KnownIds> =
  | { readonly type: "agreement"; readonly id: Ids["agreement"] }
  | { readonly type: "country"; readonly id: CountryCode }
  | { readonly type: "decree"; readonly id: Ids["decree"] }
  | { readonly type: "official"; readonly id: Ids["official"] }
  | { readonly type: "organization"; readonly id: Ids["organization"] };

/** What a source says about a record, with our verdict on it. */
export interface Claim<Ids extends AnyIds = KnownIds> {
  /** Permanent id. */
  readonly id: Ids["claim"];
  /** The record that it is about. */
  readonly about: ClaimSubject<Ids>;
  /** The field that it is about, such as `signed.on`. */
  readonly field?: string;
  /** The question that it answers; claims that share a topic and disagree are a conflict. */
  readonly topic: string;
  /** What is said, in our words. */
  readonly gist: string;
  /** The official or agency to whom it is attributed. */
  readonly speaker?: Ids["official"] | Ids["agency"];
  /** The unnamed person to whom it is attributed, in our words. */
  readonly unnamedSpeaker?: string;
  /** When it was said, where that is known. */
  readonly on?: PartialDate;
  /** Who says it: the sources that carry the claim. */
  readonly sources: readonly Ids["source"][];
  /** What we found. */
  readonly verdict: Verdict;
  /** The sources for the verdict. */
  readonly evidence: readonly Ids["source"][];
  /** The reason for the verdict, in our words. */
  readonly note?: string;
}
