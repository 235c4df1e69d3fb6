import type { Claim, Verdict } from "../model/claim.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { badArgument } from "./arguments.js";
import { badId, currentId, type IdGround } from "./retired.js";

/** A question about one record to which sources give different answers. */
export interface Conflict<Ids extends AnyIds = KnownIds> {
  /** The record. */
  readonly about: Claim<Ids>["about"];
  /** The question. */
  readonly topic: string;
  /** Every answer, with its verdict. */
  readonly claims: readonly Claim<Ids>[];
}

/** Which claims to find; conditions combine by *and*. */
export interface ClaimFilter<Ids extends AnyIds = KnownIds> {
  /** The record that they are about. */
  readonly about?: Claim<Ids>["about"]["id"];
  /** The question that they answer. */
  readonly topic?: string;
}

/** The claims that meet a filter; throws where a condition is unknown, or names no record or topic. */
export function findClaims<Ids extends AnyIds>(
  claims: readonly Claim<Ids>[],
  { about, topic, ...others }: ClaimFilter<AnyIds>,
  isRecord: (id: unknown) => boolean,
  ground: IdGround,
): readonly Claim<Ids>[] {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw badArgument("filter key", unknown, 'one of "about", "topic"');
  if (about !== undefined && !isRecord(about)) {
    throw badId("about", about, "the id of a record, or the code of a country", ground);
  }
  if (topic !== undefined && !claims.some((claim) => claim.topic === topic)) {
    throw badArgument("topic", topic, 'the topic of a claim, such as "eu-count"');
  }
  const wanted = currentId(about, ground.findRetired);
  return Object.freeze(
    claims.filter(
      (claim) => (wanted === undefined || claim.about.id === wanted) && (topic === undefined || claim.topic === topic),
    ),
  );
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
export function conflicts<Ids extends AnyIds>(claims: readonly Claim<Ids>[]): readonly Conflict<Ids>[] {
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
