import { type Claim, type Verdict, verdicts } from "../model/claim.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { badArgument } from "./arguments.js";
import { checkWords, type OneOrMore } from "./filter.js";
import { checkKeys } from "./options.js";
import { badId, currentId, type IdGround } from "./retired.js";
import { isMinor, termsOf } from "./words.js";

/** A question about one record to which sources give different answers. */
export interface Conflict<Ids extends AnyIds = KnownIds> {
  /** The record. */
  readonly about: Claim<Ids>["about"];
  /** The question. */
  readonly topic: string;
  /** Every answer, with its verdict. */
  readonly claims: readonly Claim<Ids>[];
}

/** Which claims to find; conditions combine by *and*, and the values of `verdict` by *or*. */
export interface ClaimFilter<Ids extends AnyIds = KnownIds> {
  /**
   * Words that the claim has, whatever their case, ending and order: in its gist, its note, its topic, or among the names
   * of what it is about and of who says it. "EU" and "European Union" are one, and so are "ten" and "10".
   */
  readonly text?: string;
  /** The record that they are about. */
  readonly about?: Claim<Ids>["about"]["id"];
  /** What we found. */
  readonly verdict?: OneOrMore<Verdict>;
  /** The id of a source that carries the claim. */
  readonly source?: Ids["source"];
  /** The official or agency to whom it is attributed. */
  readonly speaker?: Ids["official"] | Ids["agency"];
  /** The question that they answer. */
  readonly topic?: string;
}

/** What a question about claims stands on. */
export interface ClaimsGround<Ids extends AnyIds> extends IdGround {
  readonly claims: readonly Claim<Ids>[];
  /** Whether a value is the id of a record that a claim can be about. */
  readonly isRecord: (id: unknown) => boolean;
  /** Whether a value is the id of a source. */
  readonly isSource: (id: unknown) => boolean;
  /** Whether a value is the id of an official or an agency. */
  readonly isSpeaker: (id: unknown) => boolean;
  /** The record of any type with an id, or the country with a code. */
  readonly findRecord: (id: string) => object | undefined;
  /** The usual name of a country for any name of it. */
  readonly countryName?: (text: string) => string | undefined;
}

const KEYS = ["text", "about", "verdict", "source", "speaker", "topic"] as const;

/** The longest text that is read; no gist is longer. */
const LONGEST = 500;

/** The properties by which records of any type are named. */
interface Named {
  readonly name?: string;
  readonly officialName?: string;
  readonly abbreviation?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly title?: { readonly en: string; readonly ru?: string };
  readonly number?: { readonly en?: string; readonly ru?: string };
  readonly parties?: readonly { readonly country: string }[];
}

/** The names of a record in every language that it has; those of an agreement are those of its parties too. */
function namesOf(id: string, ground: Pick<ClaimsGround<AnyIds>, "findRecord">): readonly unknown[] {
  const record = ground.findRecord(id) as Named | undefined;
  if (!record) return [];
  const { name, officialName, abbreviation, names, aliases = [], title, number, parties = [] } = record;
  return [
    ...[name, officialName, abbreviation, title?.en, title?.ru, number?.en, number?.ru],
    ...Object.values(names ?? {}),
    ...aliases,
    ...parties.flatMap(({ country }) => namesOf(country, ground)),
  ];
}

/** How many words a name of a country has at most, and how many letters at least: what is shorter is a code. */
const NAME = { words: 4, letters: 4 };

/** The countries that a text names by other names than the usual one: the terms of either name. */
function otherNames(text: string, countryName: ClaimsGround<AnyIds>["countryName"] = () => undefined) {
  const words = text.split(/\s+/);
  const runs = words.flatMap((_, at) =>
    Array.from({ length: NAME.words }, (_, more) => words.slice(at, at + more + 1).join(" ")),
  );
  return [...new Set(runs)].flatMap((run) => {
    const name = run.length < NAME.letters ? undefined : countryName(run);
    return name === undefined ? [] : [[termsOf(run), termsOf(name)] as const];
  });
}

/** A test of the words of a claim: it has to have each of those that say something. */
function wordTest<Ids extends AnyIds>(text: unknown, ground: ClaimsGround<Ids>) {
  if (typeof text !== "string") throw badArgument("text", text, "words to look for");
  const given = termsOf(text.slice(0, LONGEST));
  if (given.length === 0) throw badArgument("text", text, "words to look for");
  const isMajor = (word: string) => !isMinor(word) || given.every(isMinor);
  const others = otherNames(text.slice(0, LONGEST), ground.countryName);
  const isTold = (word: string, words: ReadonlySet<string>) =>
    words.has(word) || others.some(([run, name]) => run.includes(word) && name.every((each) => words.has(each)));
  const wanted = given.filter(isMajor);
  return (claim: Claim<Ids>) => {
    const words = wordsOfClaim(claim, ground);
    return wanted.every((word) => isTold(word, words));
  };
}

/** The words of claims that were looked through already. */
const known = /* @__PURE__ */ new WeakMap<object, ReadonlySet<string>>();

function wordsOfClaim<Ids extends AnyIds>(claim: Claim<Ids>, ground: ClaimsGround<Ids>): ReadonlySet<string> {
  const found = known.get(claim);
  if (found) return found;
  const { gist, note = "", topic, about, speaker, unnamedSpeaker = "" } = claim;
  const names = [about.id, speaker ?? ""].flatMap((id) => namesOf(id, ground));
  const words = new Set(termsOf([gist, note, topic, unnamedSpeaker, ...names].join(" ")));
  known.set(claim, words);
  return words;
}

/** The claims that meet a filter; throws where a condition is unknown, or names no record, source, speaker or topic. */
export function findClaims<Ids extends AnyIds>(
  ground: ClaimsGround<Ids>,
  filter: ClaimFilter<AnyIds>,
): readonly Claim<Ids>[] {
  checkKeys("filter", filter, KEYS);
  const { claims, findRetired, isRecord, isSource, isSpeaker } = ground;
  const { text, about, verdict, source, speaker, topic } = filter;
  const tests: ((claim: Claim<Ids>) => boolean)[] = [];
  if (about !== undefined) {
    if (!isRecord(about)) throw badId("about", about, "the id of a record, or the code of a country", ground);
    const wanted = currentId<string>(about, findRetired);
    tests.push((claim) => claim.about.id === wanted);
  }
  if (topic !== undefined) {
    if (!claims.some((claim) => claim.topic === topic))
      throw badArgument("topic", topic, 'the topic of a claim, such as "eu-count"');
    tests.push((claim) => claim.topic === topic);
  }
  if (verdict !== undefined) {
    const wanted = checkWords("verdict", verdict, verdicts);
    tests.push((claim) => wanted.includes(claim.verdict));
  }
  if (source !== undefined) {
    if (!isSource(source)) throw badId("source", source, 'the id of a source, such as "lenta-20251219"', ground);
    const wanted = currentId<string>(source, findRetired);
    tests.push((claim) => claim.sources.some((id) => id === wanted));
  }
  if (speaker !== undefined) {
    const accepted = 'the id of an official or an agency, such as "vladimir-putin"';
    if (!isSpeaker(speaker)) throw badId("speaker", speaker, accepted, ground, "official");
    const wanted = currentId<string>(speaker, findRetired);
    tests.push((claim) => claim.speaker === wanted);
  }
  if (text !== undefined) tests.push(wordTest(text, ground));
  return Object.freeze(claims.filter((claim) => tests.every((test) => test(claim))));
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
 * confirmed, of which one or more meets the filter.
 */
export function conflicts<Ids extends AnyIds>(
  ground: ClaimsGround<Ids>,
  filter: ClaimFilter<AnyIds>,
): readonly Conflict<Ids>[] {
  const found = new Set(findClaims(ground, filter));
  const byTopic = new Map<string, Claim<Ids>[]>();
  for (const claim of ground.claims) {
    if (!FACTUAL.has(claim.verdict)) continue;
    const key = `${claim.about.id} ${claim.topic}`;
    byTopic.set(key, [...(byTopic.get(key) ?? []), claim]);
  }
  const all = [...byTopic.values()].flatMap((group) => {
    const [first] = group;
    const disagree = group.length > 1 && group.some(({ verdict }) => verdict !== "confirmed");
    return first && disagree && group.some((claim) => found.has(claim))
      ? [Object.freeze({ about: first.about, topic: first.topic, claims: Object.freeze(group) })]
      : [];
  });
  return Object.freeze(all);
}
