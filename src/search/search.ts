// MiniSearch: the smallest of the libraries tried (lunr, fuse.js, FlexSearch, Orama), kept up and without dependencies;
// none of the others found more.

import { type Agreement, agreements, type Country, type CountryCode, countries, resolveId } from "military-pacts";
import MiniSearch, { type SearchResult } from "minisearch";
import { badArgument } from "../queries/arguments.js";
import { isMinor, latinOf, stem, wordsOf } from "../queries/words.js";
import { countryAliases } from "../records/country-aliases.js";
import { once } from "../storage/lazy.js";
import { compileTexts, weights } from "./fields.js";

/** An agreement that a search has found. */
export interface AgreementMatch {
  /** The agreement. */
  readonly agreement: Agreement;
  /** How well it matches, above 0; for comparison with the others of the same answer only. */
  readonly score: number;
  /**
   * The words of the text that it does not have, in lower case and without accents; empty where it has all of them.
   * Words such as "of" and "agreement" are never missing beside others.
   */
  readonly missing: readonly string[];
}

/** How to search. */
export interface SearchOptions {
  /** The greatest number of agreements to give; without it, all that match. */
  readonly limit?: number;
}

const NONE: readonly AgreementMatch[] = /* @__PURE__ */ Object.freeze([]);

/** The longest title has 410 characters: it can be searched whole, and a text of any length costs no more than that. */
const LONGEST_TEXT = 500;

const inRow = (words: readonly string[]) => words.map((word) => ` ${word}`).join("");

/** So that a tie is one however the sum came about. In digits, not decimals: a word that all have counts for little, not nothing. */
const rounded = (score: number) => Number(score.toPrecision(6));

const inAnyOrder = (words: readonly string[]) => [...new Set(words)].sort().join(" ");

/** What can be asked of the index. */
interface Index {
  /** The agreements that have a word, by their place in the collection, with a score for each. */
  readonly find: (word: string) => ReadonlyMap<number, number>;
  /** The names of all countries, each as the stems of its words. */
  readonly names: readonly (readonly string[])[];
  /** The code of the country that words in any order name. */
  readonly codes: ReadonlyMap<string, CountryCode>;
  /** The id and the titles of each agreement as words in a row, with a space before each. */
  readonly rows: readonly string[];
  /** Tells, by its place, whether an agreement speaks of a country by a name that is no part of another country's. */
  readonly speaksOf: (code: CountryCode) => (position: number) => boolean;
}

/** Makes the index, on the first search: that takes longer than to import the package. */
const index = /* @__PURE__ */ once((): Index => {
  const mini = new MiniSearch<{ readonly position: number }>({
    idField: "position",
    fields: Object.keys(weights),
    tokenize: wordsOf,
    // The word too, and not its stem alone: else nothing would be found between "ministr" and "ministries".
    processTerm: (word) => [...new Set([word, stem(word)])],
    searchOptions: {
      boost: weights,
      weights: { prefix: 0.2, fuzzy: 0.2 },
      maxFuzzy: 2,
      tokenize: (word) => [word],
      processTerm: (word) => word,
    },
  });
  const textsOf = compileTexts();
  mini.addAll(agreements.map((agreement, position) => ({ position, ...textsOf(agreement) })));

  const namesOf = ({ code, name, officialName, names }: Country) =>
    [name, officialName, names.ru, ...(countryAliases()[code] ?? [])].map(wordsOf);
  const names = countries.flatMap((country) =>
    namesOf(country).map((words) => words.map(stem).filter((word) => !isMinor(word))),
  );
  const nameWords = new Set(names.flat());

  // A word may be the beginning of another one; its stem may not, for that of one word may begin many others.
  const whole = (word: string): SearchResult[] => [
    ...mini.search(word, { prefix: word.length > 2 }),
    ...mini.search(stem(word)),
  ];

  // Near misses with the same first letter; without that, "grain" would be "train".
  const near = (word: string) =>
    mini.search(word, { fuzzy: 0.2 }).filter(({ terms }) => terms.some((term) => term[0] === word[0]));

  const search = (word: string) => {
    const found = whole(word);
    // Only a word that is nowhere is taken for another one, and neither a number nor a country: "Iraq" is not "Iran".
    if (found.length > 0 || nameWords.has(stem(word)) || !/^\p{L}{4,}$/u.test(word)) return found;
    const latin = latinOf(word);
    const named = latin.flatMap(whole);
    return named.length > 0 ? named : [word, ...latin].flatMap(near);
  };

  const find = (word: string) => {
    const scores = new Map<number, number>();
    for (const { id, score } of search(word)) scores.set(id, Math.max(score, scores.get(id) ?? 0));
    return scores;
  };

  const rows = agreements.map(({ id, title }) =>
    [id, title.en, title.ru].map((text = "") => inRow(wordsOf(text))).join(" |"),
  );
  const named = countries.flatMap((country) => namesOf(country).map((words) => ({ words, code: country.code })));
  const codes = new Map(named.map(({ words, code }) => [inAnyOrder(words), code]));

  const spoken = once(() =>
    agreements.map(({ summary }, position) => `${rows[position]} |${inRow(wordsOf(summary))} `),
  );
  const speaksOf = (code: CountryCode) => {
    const own = named.filter((name) => name.code === code).map(({ words }) => `${inRow(words)} `);
    // "Republic of China" stands in the name of China, "Sudan" in that of South Sudan.
    const others = named
      .filter((name) => name.code !== code)
      .map(({ words }) => `${inRow(words)} `)
      .filter((other) => own.some((name) => other !== name && other.includes(name)));
    return (position: number) => {
      const rest = others.reduce((row, name) => row.replaceAll(name, " | "), spoken()[position] as string);
      return own.some((name) => rest.includes(name));
    };
  };
  return { find, names, codes, rows, speaksOf };
});

function checkOptions({ limit, ...others }: SearchOptions): number | undefined {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw badArgument("option", unknown, '"limit"');
  if (limit === undefined || (Number.isSafeInteger(limit) && limit > 0)) return limit;
  throw badArgument("limit", limit, "a whole number above 0");
}

/**
 * The agreements that a text in a search box is about, the best match first: those that have every word of it. Where
 * none has, those that have the most of them, and {@link AgreementMatch.missing} tells which they lack.
 *
 * Looked through are the id, the title in English and Russian, the summary, the codes and names of the parties, former
 * and usual names among them, the place, the signatories in every spelling that the records have, the subjects, and the
 * numbers of decrees about the agreement. Case and accents do not matter, nor do most endings; a word of three letters
 * or more may be the beginning of one; and where the words stand in a row in an id or title, they count double. Where
 * the text is a name of a country and no more, its agreements come first; where that name has several words, of others
 * only those follow whose id, titles or summary have a name of the country that is no part of another country's. A word
 * that occurs nowhere may be misspelt, or the Russian spelling of a name; but for a country that no agreement names, by
 * whatever name, nothing is found, whatever else the text says.
 *
 * @param text Words in any order. Only the first 500 characters are read.
 * @param options The greatest number of agreements to give.
 * @returns The matches, those with the same score in the order of the collection; an empty list for a text without words.
 * @throws RangeError or TypeError where the text is not a string, or an option is unknown or not accepted.
 * @example
 * searchAgreements("relos")[0]?.agreement.id; // "in-ru-2025-relos"
 */
export function searchAgreements(text: string, options: SearchOptions = {}): readonly AgreementMatch[] {
  if (typeof text !== "string") throw badArgument("text", text, "a string of words to look for");
  if (typeof options !== "object" || options === null) throw badArgument("options", options, "an object");
  const limit = checkOptions(options);

  const { find, names, codes, rows, speaksOf } = index();
  const read = text.slice(0, LONGEST_TEXT);
  // Who pastes an id that has moved looks for its record.
  const given = wordsOf(resolveId(read.trim()) ?? read);
  const words = [...new Set(given)].map((word) => ({ word, found: find(word) }));
  // Who asks about Zimbabwe has no use for the agreements with everyone else.
  const stems = new Map(words.map(({ word, found }) => [stem(word), found.size]));
  const isAbsent = (name: readonly string[]) =>
    name.every((word) => stems.has(word)) && name.some((word) => stems.get(word) === 0);
  if (names.some(isAbsent)) return NONE;

  const major = words.filter(({ word }) => !isMinor(stem(word)));
  const required = major.length > 0 ? major : words;
  // "Guinea" is a word of other countries' names too, and "Нигер" the stem of Nigeria's: the country of that name is meant.
  const named = codes.get(inAnyOrder(given));
  // Who types "Guinea" may go on to type "Bissau"; who types "South Sudan" has no use for South Africa and Sudan.
  const isSpokenOf = named !== undefined && given.length > 1 ? speaksOf(named) : () => true;

  const matching = agreements.flatMap((agreement, position) => {
    const missing = required.filter(({ found }) => !found.has(position)).map(({ word }) => word);
    if (missing.length === required.length) return [];
    const isParty = agreement.parties.some(({ country }) => country === named);
    if (!isParty && !isSpokenOf(position)) return [];
    const sum = words.reduce((score, { found }) => score + (found.get(position) ?? 0), 0);
    const isPhrase = given.length > 1 && rows[position]?.includes(inRow(given));
    return [{ agreement, score: sum * (isPhrase ? 2 : 1), missing, isParty }];
  });
  // A score above that of all others.
  const first = Math.max(...matching.map(({ score }) => score));
  const candidates = matching.map(({ isParty, score, ...match }) => ({
    ...match,
    score: rounded(score + (isParty ? first : 0)),
  }));
  const fewest = Math.min(...candidates.map(({ missing }) => missing.length));
  // What has but "Republic" of the "Republic of Kosovo" is about another one.
  if (named !== undefined && fewest > 0) return NONE;
  const matches = candidates
    .filter(({ missing }) => missing.length === fewest)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ agreement, score, missing }) => Object.freeze({ agreement, score, missing: Object.freeze(missing) }));
  return Object.freeze(matches);
}
