import type { Claim, Verdict } from "../model/claim.js";
import type { AnyIds, KnownIds } from "../model/ids.js";

/** A question about one record to which sources give different answers. */
export interface Conflict<Ids extends AnyIds = KnownIds> {
  /** The record. */
  readonly about: Claim<Ids>["about"];
  /** The question. */
  readonly topic: string;
  /** Every answer, with its verdict. */
  readonly claims: readonly Claim<Ids>[];
}

/** Verdicts on what is said of facts; an opinion disagrees with nobody. */
const FACTUAL: ReadonlySet<Verdict> = /* @__PURE__ */ new Set<Verdict>([
  "confirmed",
  "partly-confirmed",
  "contradicted",
  "not-found",
]);

/**
 * The topics on which sources disagree: two claims or more about the facts of one record and topic that are not all
 * confirmed.
 */
export function conflictsAmong<Ids extends AnyIds>(claims: readonly Claim<Ids>[]): readonly Conflict<Ids>[] {
  const byTopic = new Map<string, Claim<Ids>[]>();
  for (const claim of claims) {
    if (!FACTUAL.has(claim.verdict)) continue;
    const key = `${claim.about.id} ${claim.topic}`;
    byTopic.set(key, [...(byTopic.get(key) ?? []), claim]);
  }
  const conflicts = [...byTopic.values()].flatMap((group) => {
    const [first] = group;
    const disagree = group.length > 1 && group.some(({ verdict }) => verdict !== "confirmed");
    return first && disagree
      ? [Object.freeze({ about: first.about, topic: first.topic, claims: Object.freeze(group) })]
      : [];
  });
  return Object.freeze(conflicts);
}
