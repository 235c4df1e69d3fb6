import type { CountryCode } from "../generated/ids.js";
import type { PartialDate } from "./dates.js";
import type { AnyIds, KnownIds } from "./ids.js";

/** What we found when we checked a claim. */
export type Verdict = (typeof verdicts)[number];

/** The words of `Verdict`, as values. */
export const verdicts = /* @__PURE__ */ Object.freeze([
  // The sources for the verdict say so too.
  "confirmed",
  // A part of it holds, or only under conditions that the note gives.
  "partly-confirmed",
  // Better sources say otherwise.
  "contradicted",
  // Nothing was found that confirms or contradicts it.
  "not-found",
  // A view or a forecast, which no source can settle.
  "opinion",
] as const);

/** A record, named by its type and id. */
export interface RecordReference<Type extends string, Id extends string> {
  /** The type of the record. */
  readonly type: Type;
  /** Its id, or the code of a country. */
  readonly id: Id;
}

/** The record that a claim is about. */
export type ClaimSubject<Ids extends AnyIds = KnownIds> =
  | RecordReference<"agreement", Ids["agreement"]>
  | RecordReference<"country", CountryCode>
  | RecordReference<"decree", Ids["decree"]>
  | RecordReference<"official", Ids["official"]>
  | RecordReference<"organization", Ids["organization"]>;

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
