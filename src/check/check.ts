import { badArgument } from "../queries/arguments.js";
import { absent, agreementFacts } from "./agreement-facts.js";
import { membership, office } from "./country-facts.js";
import { type Draft, type Finding, finding } from "./finding.js";
import { type Mentions, mentionsIn } from "./mentions.js";
import { nearestClaim, relatedClaims } from "./nearest.js";
import { orderFacts } from "./order-facts.js";
import { languageOf, type Reasons, reasonsIn } from "./reasons.js";
import { targetOf } from "./target.js";
import { sentencesOf } from "./words.js";

/** No sentence is read further. */
const LONGEST = 1000;

/** Where one statement of a sentence may end and another begin. */
const STATEMENT = /;\s+|,?\s+(?:and|but|while|whereas|и|а|но|тогда как)\s+/iu;

/** The statements of a sentence: its parts, where each says something of its own that is known; else the whole. */
function statementsOf(text: string): readonly Statement[] {
  const whole = mentionsIn(text);
  const parts = text.split(STATEMENT).map(mentionsIn);
  const own = parts.length > 1 ? parts.map((mentions) => ({ mentions, drafts: draftsFor(mentions) })) : [];
  return own.length > 0 && own.every(({ drafts }) => drafts.length > 0)
    ? own
    : [{ mentions: whole, drafts: draftsFor(whole) }];
}

/** What a sentence says, with what is known about it. */
interface Statement {
  readonly mentions: Mentions;
  readonly drafts: readonly Draft[];
}

/** Whatever the records say about a sentence. */
function draftsFor(mentions: Mentions): readonly Draft[] {
  const target = targetOf(mentions);
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

function findingsFor(sentence: string): readonly Finding[] {
  const text = sentence.slice(0, LONGEST);
  const drafts = statementsOf(text).flatMap(({ drafts }) => drafts);
  return [...drafts, ...summary(drafts, reasonsIn(languageOf(text)))].map(({ topics, ...draft }) =>
    Object.freeze({
      ...draft,
      about: Object.freeze([...draft.about]),
      claims: Object.freeze([...(draft.claims ?? relatedClaims(text, draft.about, topics))]),
      sources: Object.freeze([...new Set(draft.sources)]),
      score: Math.round(draft.score * 1000) / 1000,
    }),
  );
}

/**
 * What is known about a sentence of an article, in English or Russian: what the records answer, and what was found about
 * claims that say the same; the reasons are in the language of the sentence. It knows names, days, numbers and what is said of them, not language: a sentence that it does
 * not understand has nothing found, and no verdict is a guess. The same text always has the same answer, which is that of
 * `asOf` where the text names no day.
 *
 * @param text A sentence; of several, the findings of all. `sentencesOf` takes a text apart. Of each sentence the first
 * 1,000 characters are read, of a text the first 100 sentences.
 * @returns The findings, the best first: what is wrong before what is right, and both before what is not known. One of
 * `nothing-found` where there is none.
 * @throws TypeError where it is no text.
 * @example
 * check("Russia terminated its agreements with ten EU countries")[0].verdict; // "contradicted"
 */
export function check(text: string): readonly [Finding, ...Finding[]] {
  if (typeof text !== "string") throw badArgument("text", text, "a sentence");
  const findings = sentencesOf(text.slice(0, LONGEST * 100))
    .slice(0, 100)
    .flatMap(findingsFor)
    .sort((a, b) => b.score - a.score);
  const [first = nothing(text.slice(0, LONGEST)), ...others] = findings;
  return Object.freeze([first, ...others] as const);
}

export type { Finding, FindingVerdict } from "./finding.js";
export { sentencesOf } from "./words.js";
