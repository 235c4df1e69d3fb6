import type { Decree } from "military-pacts";
import { badArgument } from "../queries/arguments.js";
import { absent, agreementFacts } from "./agreement-facts.js";
import { membership, office } from "./country-facts.js";
import { type Draft, type Finding, type FindingVerdict, finding } from "./finding.js";
import { type Mentions, mentionsIn } from "./mentions.js";
import { nearestClaim, relatedClaims } from "./nearest.js";
import { orderFacts } from "./order-facts.js";
import { languageOf, type Reasons, reasonsIn } from "./reasons.js";
import { targetOf } from "./target.js";
import { sentencesOf } from "./words.js";

/** No sentence is read further. */
const LONGEST = 1000;

/** Of how many sentences one answer is. */
const MOST = 100;

/** Where one statement of a sentence may end and another begin. */
const STATEMENT = /; |,? (?:and|but|while|whereas|и|а|но|тогда как) /iu;

/** The statements of a sentence: its parts, where each says something of its own that is known; else the whole. */
function statementsOf(text: string, before: Decree | undefined): readonly Draft[] {
  const parts = text.split(STATEMENT);
  const own = parts.length > 1 ? parts.map((part) => draftsFor(mentionsIn(part), before)) : [];
  const isEach = own.length > 0 && own.every(({ length }) => length > 0);
  return isEach ? own.flat() : draftsFor(mentionsIn(text), before);
}

/** Whatever the records say about a sentence. */
function draftsFor(mentions: Mentions, before: Decree | undefined): readonly Draft[] {
  const target = targetOf(mentions, before);
  const claim = nearestClaim(mentions, target);
  const [said] = claim;
  // A claim in the same words has its own verdict, with more to say for it than a rule.
  if (said && said.score % 0.1 > 0.08) return claim;
  const facts = [
    ...orderFacts(mentions, target),
    ...agreementFacts(mentions, target),
    ...membership(mentions),
    ...office(mentions),
    ...absent(mentions, target),
  ];
  return facts.length === 0 ? claim : facts;
}

/** One finding for a sentence of which a part holds and another is not known. */
function summary(drafts: readonly Draft[], { inPart }: Reasons): Draft[] {
  const confirmed = drafts.find(({ verdict }) => verdict === "confirmed");
  const unknown = drafts.find(({ verdict }) => verdict === "not-known");
  if (!confirmed || !unknown || drafts.some(({ verdict }) => verdict === "contradicted")) return [];
  const reason = inPart(confirmed.reason, unknown.reason);
  return [
    finding(
      "partly-confirmed",
      reason,
      [...confirmed.about, ...unknown.about],
      [...confirmed.sources, ...unknown.sources],
      confirmed,
    ),
  ];
}

const nothing = (text: string): Finding =>
  Object.freeze({
    verdict: "nothing-found",
    reason: reasonsIn(languageOf(text)).nothing,
    about: Object.freeze([]),
    claims: Object.freeze([]),
    sources: Object.freeze([]),
    score: 0,
  });

/** What is known about a sentence, the best first; nothing where that is so. */
function findingsFor(sentence: string, before: Decree | undefined): readonly Finding[] {
  const text = sentence.slice(0, LONGEST);
  const drafts = statementsOf(text, before);
  return [...drafts, ...summary(drafts, reasonsIn(languageOf(text)))]
    .map(({ topics, ...draft }) =>
      Object.freeze({
        ...draft,
        about: Object.freeze([...draft.about]),
        claims: Object.freeze([...(draft.claims ?? relatedClaims(text, draft.about, topics))]),
        sources: Object.freeze([...new Set(draft.sources)]),
        score: Math.round(draft.score * 1000) / 1000,
      }),
    )
    .sort((a, b) => b.score - a.score);
}

/** A list that is not empty: what was found, or that nothing was. */
function orNothing(findings: readonly Finding[], text: string): readonly [Finding, ...Finding[]] {
  const [first = nothing(text.slice(0, LONGEST)), ...others] = findings;
  return Object.freeze([first, ...others] as const);
}

/** The sentences of a text, each with what is known about it. */
function* answersTo(
  text: string,
  most = Number.POSITIVE_INFINITY,
): Iterable<readonly [sentence: string, findings: readonly Finding[]]> {
  let before: Decree | undefined;
  for (const sentence of sentencesOf(text).slice(0, most)) {
    yield [sentence, findingsFor(sentence, before)];
    before = targetOf(mentionsIn(sentence.slice(0, LONGEST))).decree ?? before;
  }
}

/**
 * What is known about a sentence of an article, in English or Russian: what the records answer, and what was found about
 * claims that say the same; the reasons are in the language of the sentence. It knows names, days, numbers and what is
 * said of them, not language: a sentence that it does not understand has nothing found, and no verdict is a guess. The same
 * text always has the same answer, which is that of `asOf` where the text names no day.
 *
 * @param text A sentence; of several, the findings of all. `checkText` answers each for itself. Of each sentence the first
 * 1,000 characters are read, of a text the first 100 sentences.
 * @returns The findings, the best first: what is wrong before what is right, and both before what is not known. One of
 * `nothing-found` where there is none.
 * @throws TypeError where it is no text.
 * @example
 * check("Russia terminated its agreements with ten EU countries")[0].verdict; // "contradicted"
 */
export function check(text: string): readonly [Finding, ...Finding[]] {
  if (typeof text !== "string") throw badArgument("text", text, "a sentence");
  const answers = Array.from(answersTo(text.slice(0, LONGEST * MOST), MOST));
  const findings = answers.flatMap(([, found]) => found).sort((a, b) => b.score - a.score);
  return orNothing(findings, text);
}

/** A sentence of a text, with what is known about it. */
export interface SentenceCheck {
  /** The sentence, as the text has it. */
  readonly sentence: string;
  /** The verdict of the best finding. */
  readonly verdict: FindingVerdict;
  /** What is known about it, as `check` gives it. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/**
 * What is known about each sentence of a text, such as an article: as {@link check}, and "the order" is the one of which
 * the text spoke before.
 *
 * @param text The text, of any length.
 * @returns Its sentences in their order; an empty list where it has none.
 * @throws TypeError where it is no text.
 * @example
 * checkText("Order No. 3810-r was published. The order was signed by Vladimir Putin.")[1]?.verdict; // "contradicted"
 */
export function checkText(text: string): readonly SentenceCheck[] {
  if (typeof text !== "string") throw badArgument("text", text, "a text");
  const checks = Array.from(answersTo(text), ([sentence, found]) => {
    const findings = orNothing(found, sentence);
    return Object.freeze({ sentence, verdict: findings[0].verdict, findings });
  });
  return Object.freeze(checks);
}

export type { Finding, FindingVerdict } from "./finding.js";
export { sentencesOf } from "./words.js";
