import type { Agreement, ClaimSubject, Decree, Verdict } from "military-pacts";
import { evidenceFor } from "military-pacts/evidence";
import { sourcesFor } from "military-pacts/sources";

/** What was found about a sentence. */
export type FindingVerdict = Exclude<Verdict, "not-found"> | "not-known" | "nothing-found";

/** What is known about one thing that a sentence says. */
export interface Finding {
  /** Whether it is so. `not-known` where the records do not tell, `nothing-found` where they do not speak of it. */
  readonly verdict: FindingVerdict;
  /** The reason, in one sentence. */
  readonly reason: string;
  /** The records that it rests on. */
  readonly about: readonly ClaimSubject[];
  /** The ids of claims of others that say the same or the contrary, the nearest first. */
  readonly claims: readonly string[];
  /** The ids of the sources that stand behind the verdict. */
  readonly sources: readonly string[];
  /** How much it says about the sentence, from 0 to 1; for comparison with the others of the same answer only. */
  readonly score: number;
}

/** A finding as it is made: claims are added later. */
export type Draft = Omit<Finding, "claims"> & {
  readonly claims?: readonly string[];
  /** The topics and fields of the claims that belong to it. */
  readonly topics?: RegExp;
};

/** How much a verdict says: what is wrong is told first, and what nobody knows last. */
const WEIGHTS: Readonly<Record<FindingVerdict, number>> = {
  contradicted: 0.9,
  "partly-confirmed": 0.8,
  confirmed: 0.7,
  opinion: 0.6,
  "not-known": 0.5,
  "nothing-found": 0,
};

/** The sources of a field of a record; of the whole record where that has none of its own. */
export function sourcesOf(id: string, ...fields: readonly string[]): readonly string[] {
  const found = fields.flatMap((field) => evidenceFor(id as "RU", field)?.sources ?? []);
  return [...new Set(found.length > 0 ? found : sourcesFor(id as "RU").map((source) => source.id))];
}

export const aboutAgreement = ({ id }: Agreement): ClaimSubject => ({ type: "agreement", id });
export const aboutDecree = ({ id }: Decree): ClaimSubject => ({ type: "decree", id });

/** A finding, or none where it has nothing to rest on. */
export function finding(
  verdict: FindingVerdict,
  reason: string,
  about: readonly ClaimSubject[],
  sources: readonly string[],
  { topics, bonus = 0 }: { readonly topics?: RegExp; readonly bonus?: number } = {},
): Draft {
  return { verdict, reason, about, sources, score: WEIGHTS[verdict] + bonus, ...(topics && { topics }) };
}

/** The verdict on a statement that is so or not so, and that may be denied. */
export const verdictOf = (isSo: boolean, denied = false): "confirmed" | "contradicted" =>
  isSo !== denied ? "confirmed" : "contradicted";
