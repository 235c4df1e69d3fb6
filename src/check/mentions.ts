import {
  type Agreement,
  type CountryCode,
  countries,
  type Decree,
  decrees,
  entities,
  findCountry,
  getAgreement,
  type OfficialId,
  type OrganizationId,
  officials,
  organizations,
} from "military-pacts";
import { fold, numberOf } from "../queries/words.js";
import { once } from "../storage/lazy.js";
import { datesOf, type Mentioned } from "./dates.js";
import * as lexicon from "./lexicon.js";
import { type Language, languageOf } from "./reasons.js";
import { type Token, tokensOf } from "./words.js";

/** What a name can name. */
type Referent =
  | { readonly type: "country"; readonly id: CountryCode }
  | { readonly type: "entity"; readonly id: string }
  | { readonly type: "organization"; readonly id: OrganizationId }
  | { readonly type: "official"; readonly id: OfficialId };

/** A word of a sentence that says something, with whether it is denied. */
export interface Said {
  readonly at: number;
  readonly denied: boolean;
}

/** What a sentence speaks of. */
export interface Mentions {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Countries but Russia, in their order. */
  readonly countries: readonly CountryCode[];
  readonly russia: boolean;
  readonly entities: readonly string[];
  readonly organizations: readonly OrganizationId[];
  readonly officials: readonly OfficialId[];
  readonly agencies: readonly string[];
  readonly dates: readonly Mentioned[];
  /** Decrees that are named by their number. */
  readonly decrees: readonly Decree[];
  /** Agreements that are named by an id, or by a name that the press has for them. */
  readonly treaties: readonly Agreement[];
  /** The word of each topic that an agreement can be about. */
  readonly topics: readonly string[];
  /** Cities in which agreements are signed. */
  readonly places: readonly string[];
  /** A number of states, and of agreements. */
  readonly states?: number;
  readonly documents?: number;
  readonly speaksOfDecree: boolean;
  readonly speaksOfMany: boolean;
  readonly speaksOfInstrument: boolean;
  /** What its words say. */
  readonly says: Readonly<Partial<Record<lexicon.Predicate, Said>>>;
}

/** Names by the key of their first word. */
const names = /* @__PURE__ */ once(() => {
  const table = new Map<string, { readonly keys: readonly string[]; readonly referent: Referent }[]>();
  const add = (text: string, referent: Referent) => {
    const keys = tokensOf(text.replace(/\([^()]*\)/, "").replace(/^the /i, "")).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined || keys.join("").length < 2) return;
    table.set(first, [...(table.get(first) ?? []), { keys, referent }]);
  };
  for (const { code, name, officialName, names } of countries) {
    for (const text of [name, officialName, names.ru]) add(text, { type: "country", id: code });
  }
  for (const { id, name, names } of entities) {
    for (const text of [name, names?.ru ?? ""]) add(text, { type: "entity", id });
  }
  for (const { id, name, names, abbreviation } of organizations) {
    const short = /\((\p{Lu}+)\)/u.exec(names?.ru ?? "")?.[1];
    for (const text of [name, names?.ru, abbreviation, short]) if (text) add(text, { type: "organization", id });
  }
  for (const text of ["Евросоюз", "Европейский союз"]) add(text, { type: "organization", id: "eu" });
  const surnames = officials.map(({ name }) => fold(name.split(" ").at(-1) ?? ""));
  for (const { id, name, names, aliases } of officials) {
    for (const text of [name, ...Object.values(names ?? {}), ...aliases]) {
      add(text, { type: "official", id });
      const own = text.split(" ").at(-1) ?? "";
      const isAlone = surnames.filter((surname) => surname === fold(name.split(" ").at(-1) ?? "")).length === 1;
      if (isAlone && own.length > 4) add(own, { type: "official", id });
    }
  }
  return table;
});

/** Words for a people or of one: English whole, Russian by their beginning. */
const people = /* @__PURE__ */ once(() =>
  lexicon.PEOPLE.split(" ").flatMap((row) => {
    // An adjective of two words stands under the next code.
    const [code = "", words = ""] = row.split(":");
    return words.split(",").map((word) => [code as CountryCode, word] as const);
  }),
);

/** How many words another name of a country has at most. */
const LONGEST_ALIAS = 4;

/** The country that has the words as one of its other names, such as "Holland"; a code is no name, for "IT" may be a word. */
function aliasAt(tokens: readonly Token[], at: number): readonly [referent: Referent, length: number] | undefined {
  if (!/^\p{Lu}/u.test(tokens[at]?.raw ?? "")) return undefined;
  for (let length = LONGEST_ALIAS; length > 0; length--) {
    const text = tokens
      .slice(at, at + length)
      .map(({ raw }) => raw)
      .join(" ");
    const found = text.length > 3 ? findCountry(text) : undefined;
    if (found) return [{ type: "country", id: found.code }, length];
  }
  return undefined;
}

/** The name that begins with a word: the longest. A Russian name is shortened to its key, so that it has to begin with a capital. */
function nameAt(tokens: readonly Token[], at: number): readonly [referent: Referent, length: number] | undefined {
  const token = tokens[at] as Token;
  const found = (names().get(token.key) ?? [])
    .filter(({ keys }) => keys.every((key, step) => tokens[at + step]?.key === key))
    .filter(({ keys }) => token.isName || (keys.length === 1 && token.word.length > 5 && /^[a-z]/.test(token.word)))
    // An abbreviation is written as one.
    .filter(
      ({ keys }) =>
        keys.length > 1 || token.key.length > 3 || /[а-я]{3}/.test(token.word) || token.raw === token.raw.toUpperCase(),
    )
    .sort((a, b) => b.keys.length - a.keys.length);
  const alias = aliasAt(tokens, at);
  if (found[0] && found[0].keys.length >= (alias?.[1] ?? 0)) return [found[0].referent, found[0].keys.length];
  if (alias) return alias;
  const folk = people().find(([, word]) => (/^[а-я]/.test(word) ? token.word.startsWith(word) : token.word === word));
  return folk && [{ type: "country", id: folk[0] }, 1];
}

const numberIn = (text: string) =>
  text
    .replace(/[^0-9a-zа-я/]/g, "")
    .replace("р", "r")
    .replace("фз", "fz");

/** The numbers of the acts as they are compared. */
const decreeNumbers = /* @__PURE__ */ once(() =>
  decrees.map((decree) => ({
    decree,
    id: numberIn(decree.id),
    numbers: [decree.number?.en, decree.number?.ru].flatMap((text) => (text ? [numberIn(fold(text))] : [])),
  })),
);

/** The acts whose number a sentence gives. */
function decreesIn(tokens: readonly Token[]): readonly Decree[] {
  const words = new Set(tokens.filter(({ word }) => /\d/.test(word)).map(({ word }) => numberIn(word)));
  if (words.size === 0) return [];
  const isGiven = (own: string) =>
    // A number without letters is a number of anything.
    /[a-z/]/.test(own) && (words.has(own) || (words.has(own.split(/[a-z]/)[0] ?? "") && own.length > 4));
  return decreeNumbers()
    .filter(({ id, numbers }) => words.has(id) || numbers.some(isGiven))
    .map(({ decree }) => decree);
}

/** The agreements that are named by an id, or by a name that the press has for them. */
function treatiesIn(folded: string, tokens: readonly Token[]): readonly Agreement[] {
  const named = lexicon.TREATIES.filter(([, name]) => name.test(folded)).map(([id]) => id);
  const ids = tokens.filter(({ word }) => word.length > 7 && word.includes("-")).map(({ word }) => word);
  return [...new Set([...named, ...ids])].flatMap((id: string) => getAgreement(id) ?? []);
}

/** How many of something there are: a number with at most four words before what is counted. */
function counted(tokens: readonly Token[], isCounted: (word: string) => boolean): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const { word } = tokens[at] as Token;
    const count = numberOf(word);
    if (count === undefined || count > 200 || /^0/.test(word)) continue;
    for (const next of tokens.slice(at + 1, at + 6)) {
      if (isCounted(next.word)) return count;
      if (numberOf(next.word) !== undefined || lexicon.MONTHS.some((month) => month.test(next.word))) break;
    }
  }
  return undefined;
}

/** What the words say, each with the first place at which it is said. */
function saidIn(tokens: readonly Token[]): Mentions["says"] {
  const says: Partial<Record<lexicon.Predicate, Said>> = {};
  let denial = -9;
  for (const [at, { word, raw }] of tokens.entries()) {
    // The month, and not a permission.
    if (raw === "May" && at > 0) continue;
    // "No. 3810-r" is a number, and "№" is read as one too.
    const next = tokens.slice(at + 1, at + 3).map((token) => token.word);
    const isNumber = word === "no" && /\d/.test(next[0] ?? "");
    // "Not the first" and "not only" deny nothing of what follows.
    const isMore = next.some((each) => /^(?:first|only|перв|только)/.test(each));
    if (lexicon.NEGATION.test(word) && !isNumber && !isMore) denial = at;
    for (const [name, pattern] of Object.entries(lexicon.predicates) as [lexicon.Predicate, RegExp][]) {
      if (!pattern.test(word)) continue;
      says[name] ??= { at, denied: at - denial <= 4 };
      // A denial is for the first verb after it; a noun may go before it.
      if (name !== "list" && name !== "sign") denial = at - denial <= 4 ? -9 : denial;
    }
  }
  return says;
}

/** What a sentence speaks of. */
export function mentionsIn(text: string): Mentions {
  const tokens = tokensOf(text);
  const folded = fold(text);
  const found: Referent[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at);
    if (!name) continue;
    found.push(name[0]);
    at += name[1] - 1;
  }
  const idsOf = <Type extends Referent["type"]>(type: Type) =>
    [...new Set(found.filter((each) => each.type === type).map(({ id }) => id))] as Extract<
      Referent,
      { type: Type }
    >["id"][];
  const all = idsOf("country");
  const states = counted(tokens, (word) => lexicon.STATES.test(word));
  const documents = counted(tokens, (word) => lexicon.INSTRUMENT.test(word));
  return {
    text,
    language: languageOf(text),
    tokens,
    countries: all.filter((code) => code !== "RU"),
    russia: all.includes("RU") || /russia|moscow|kremlin|росси|москв|(?<!\p{L})рф(?!\p{L})|кремл/u.test(folded),
    entities: idsOf("entity"),
    organizations: idsOf("organization"),
    officials: idsOf("official"),
    agencies: lexicon.agencies.filter(([, phrase]) => phrase.test(folded)).map(([id]) => id),
    dates: datesOf(tokens),
    decrees: decreesIn(tokens),
    treaties: treatiesIn(folded, tokens),
    topics: lexicon.TOPICS.filter(([, phrase]) => phrase.test(folded)).map(([word]) => word),
    places: lexicon
      .cities()
      .filter(({ en, key }) => tokens.some((token) => token.word === en.toLowerCase() || token.key === key))
      .map(({ en }) => en),
    ...(states !== undefined && { states }),
    ...(documents !== undefined && { documents }),
    speaksOfDecree: tokens.some(({ word }) => lexicon.DECREE.test(word)),
    speaksOfMany: tokens.some(({ word }) => lexicon.MANY.test(word)),
    speaksOfInstrument: tokens.some(({ word }) => lexicon.INSTRUMENT.test(word)),
    says: saidIn(tokens),
  };
}
