import { type Claim, type ClaimSubject, decree, getAgreement } from "military-pacts";
import { claims } from "military-pacts/claims";
import { isMinor, termsOf } from "../queries/words.js";
import { once } from "../storage/lazy.js";
import { type Draft, type FindingVerdict, finding } from "./finding.js";
import type { Mentions } from "./mentions.js";
import { mentionsIn } from "./mentions.js";
import { reasonsIn } from "./reasons.js";
import type { Target } from "./target.js";

/** Words that say nothing of their own in a claim. */
const EMPTY = new Set("not be been have had it its their them said says which who will would".split(" "));

const words = (text: string) => termsOf(text).filter((word) => !isMinor(word) && !EMPTY.has(word));

/** A claim as it is compared. */
interface Known {
  readonly claim: Claim;
  readonly words: ReadonlySet<string>;
  /** What it speaks of; found when it is near. */
  readonly mentions: () => Mentions;
}

const index = /* @__PURE__ */ once(() => {
  const known: readonly Known[] = claims.map((claim) => ({
    claim,
    words: new Set(words(claim.gist)),
    mentions: once(() => mentionsIn(claim.gist)),
  }));
  const counts = new Map<string, number>();
  for (const { words } of known) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  /** A word that few claims have tells more. */
  const weight = (word: string) => Math.log(1 + known.length / (counts.get(word) ?? 1));
  return { known, weight };
});

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** How much two sets of words have in common, from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number): number {
  const common = [...a].filter((word) => b.has(word));
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 0 : sum(common.map(weight)) / sum([...all].map(weight));
}

/** The claims about some records whose topic or field fits, the nearest to a sentence first. */
export function relatedClaims(
  text: string,
  about: readonly ClaimSubject[],
  topics: RegExp | undefined,
): readonly string[] {
  if (!topics) return [];
  const { known, weight } = index();
  const own = new Set(words(text));
  return known
    .filter(
      ({ claim }) =>
        about.some(({ id }) => id === claim.about.id) && topics.test(`${claim.topic} ${claim.field ?? ""}`),
    )
    .map(({ claim, words }) => [claim.id, likeness(own, words, weight)] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([id]) => id);
}

/** Whether a sentence names what a claim is about. */
function isAbout({ claim: { about, speaker } }: Known, mentions: Mentions, target: Target): boolean {
  const { countries, organizations, officials, russia } = mentions;
  if (speaker !== undefined && officials.some((id) => id === speaker)) return true;
  if (about.type === "decree") return target.decree?.id === about.id;
  if (about.type === "country")
    return countries.includes(about.id) || (about.id === "RU" && russia && countries.length === 0);
  if (about.type === "official") return officials.includes(about.id);
  if (about.type === "organization") return organizations.includes(about.id);
  if (target.agreements.some(({ id }) => id === about.id)) return true;
  const { parties } = getAgreement(about.id);
  return countries.length > 0 && countries.every((code) => parties.some(({ country }) => country === code));
}

/** Whether nothing that can be right or wrong in a sentence differs from a claim: days, numbers, names, and what is denied. */
function agrees({ mentions: knownMentions, claim }: Known, mentions: Mentions): boolean {
  const known = knownMentions();
  const datesIn = ({ dates }: Mentions) =>
    dates
      .map(({ on }) => on)
      .sort()
      .join();
  const denials = ({ says }: Mentions) => Object.values(says).filter(({ denied }) => denied).length % 2;
  const named = new Set<string>(known.countries);
  if (claim.about.type === "country") named.add(claim.about.id);
  if (claim.about.type === "agreement")
    for (const { country } of getAgreement(claim.about.id).parties) named.add(country);
  return (
    datesIn(known) === datesIn(mentions) &&
    known.states === mentions.states &&
    known.documents === mentions.documents &&
    denials(known) === denials(mentions) &&
    known.places.join() === mentions.places.join() &&
    mentions.countries.every((code) => named.has(code) || claim.about.id === decree.id) &&
    known.officials.every((id) => mentions.officials.includes(id) || id === claim.speaker)
  );
}

/** How near a claim has to be to a sentence to say the same. */
const NEAR = 0.5;

/** How near, where the sentence does not name what it is about: most of what the press says is about the order. */
const SAME = 0.65;
const isOfOrder = ({ claim }: Known) => claim.about.id === decree.id;

/** What was found about the claim that says what a sentence says. */
export function nearestClaim(mentions: Mentions, target: Target): Draft[] {
  const { known, weight } = index();
  const own = new Set(words(mentions.text));
  const near = known
    .map((each) => [each, likeness(own, each.words, weight)] as const)
    .filter(([, likeness]) => likeness >= NEAR)
    .filter(([each, likeness]) => likeness >= (isAbout(each, mentions, target) ? NEAR : isOfOrder(each) ? SAME : 1))
    .filter(([each]) => agrees(each, mentions))
    .sort((a, b) => b[1] - a[1]);
  const [best] = near;
  if (!best) return [];
  const { claim } = best[0];
  const verdict: FindingVerdict = claim.verdict === "not-found" ? "not-known" : claim.verdict;
  const reason = reasonsIn(mentions.language).sameClaim(claim.gist, claim.verdict, claim.note);
  const sources = claim.evidence.length > 0 ? claim.evidence : claim.sources;
  return [
    {
      ...finding(verdict, reason, [claim.about], sources, { bonus: best[1] / 10 }),
      claims: near.slice(0, 5).map(([{ claim }]) => claim.id),
    },
  ];
}
