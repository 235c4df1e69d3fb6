import { type Agreement, agreements, type Decree, decree, decrees, getAgreement, partnersOf } from "military-pacts";
import { fits } from "./dates.js";
import { INSTRUMENT } from "./lexicon.js";
import type { Mentions } from "./mentions.js";

/** What a sentence is about: an act, or agreements. */
export interface Target {
  readonly decree?: Decree;
  /** Agreements that fit everything by which the sentence tells which it means, in their order. */
  readonly agreements: readonly Agreement[];
  /** Whether only one can be meant. */
  readonly isOne: boolean;
}

/** The partners of Russia in the agreements of an act. */
export const partnersOfDecree = ({ agreements }: Decree) =>
  new Set(agreements.flatMap((id) => partnersOf(id).map((p) => p.id)));

/** Whether a sentence speaks of what the order of December 2025 did: an end or a permission, for several states at once. */
function speaksOfOrder(mentions: Mentions): boolean {
  const {
    says,
    speaksOfMany,
    organizations,
    states = 0,
    documents = 0,
    countries,
    speaksOfDecree,
    dates,
    text,
  } = mentions;
  const years = dates.filter(({ on }) => /^\d/.test(on)).map(({ on }) => on.slice(0, 4));
  if (years.some((year) => year > "2010" && year !== "2025")) return false;
  const known = partnersOfDecree(decree);
  const others = countries.filter((code) => !known.has(code));
  const isWest = /europe|western|европ|запад/iu.test(text) || organizations.some((id) => id === "eu" || id === "nato");
  const several = speaksOfMany || states > 1 || documents > 1 || countries.length > 2;
  const acts = says.end ?? says.permit ?? says.instruct;
  if (others.length > 0 && others.length === countries.length && !speaksOfDecree) return false;
  if (acts && several && (isWest || states > 7 || documents > 7 || countries.length > 2)) return true;
  const isRussian =
    mentions.agencies.length > 0 || mentions.officials.some((id) => id === decree.signedBy || id === "vladimir-putin");
  if (speaksOfDecree && countries.length === 0 && isRussian && mentions.speaksOfInstrument) return true;
  if (speaksOfDecree && countries.length === 0 && mentions.officials.some((id) => id === decree.signedBy)) return true;
  return speaksOfDecree && (mentions.agencies.includes("ru-defence-ministry") || several || isWest);
}

/** The act that a sentence means. */
function decreeOf(mentions: Mentions): Decree | undefined {
  if (mentions.decrees.length > 0) return mentions.decrees[0];
  const { speaksOfDecree, dates, countries, russia } = mentions;
  if (speaksOfDecree) {
    const days = dates.filter(({ on }) => on.length === 10);
    const dated = decrees.filter(({ adopted, published }) => days.some(({ on }) => on === adopted || on === published));
    if (dated.length === 1) return dated[0];
    const named = decrees.filter((each) => {
      const partners = partnersOfDecree(each);
      return countries.length > 0 && each.action !== "ratifies" && countries.every((code) => partners.has(code));
    });
    if (named.length === 1 && (countries.length > 1 || russia)) return named[0];
  }
  return speaksOfOrder(mentions) ? decree : undefined;
}

/** The dates by which a sentence says which agreement it means: "the 1993 agreement", "соглашение от 13 апреля 1993 года". */
export function attributiveDates({ dates, tokens }: Pick<Mentions, "dates" | "tokens">) {
  return dates.filter(({ at, end }) => {
    const before = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word);
    const after = tokens.slice(end, end + 4).map(({ word }) => word);
    const isBefore = /^(?:of|от|from)$/.test(before.at(-1) ?? "") && INSTRUMENT.test(before.at(-2) ?? "");
    const isGenitive = INSTRUMENT.test(before.at(-1) ?? "");
    const next = after.findIndex((word) => INSTRUMENT.test(word));
    const isAdjective =
      next >= 0 &&
      !after.slice(0, next).some((word) => /^(?:on|in|at|the|an?|by|with|and|was|is|в|на|и|с|было|был)$/.test(word));
    return isBefore || isGenitive || isAdjective;
  });
}

/** Agreements between the states that are named, narrowed by whatever leaves one or more. */
function agreementsOf(mentions: Mentions): readonly Agreement[] {
  const { treaties, countries, entities, topics } = mentions;
  if (treaties.length > 0) return treaties;
  const others = [...countries, ...entities];
  if (others.length === 0) return [];
  let found = agreements.filter(({ parties, otherParties = [], scope }) => {
    const own: readonly string[] = [...parties.map(({ country }) => country), ...otherParties];
    return scope === "military" && others.every((party) => own.includes(party)) && own.length <= others.length + 1;
  });
  const narrow = (test: (agreement: Agreement) => boolean) => {
    const fewer = found.filter(test);
    if (fewer.length > 0) found = fewer;
  };
  for (const topic of topics) narrow(({ id, subjects }) => id.includes(topic) || subjects.includes(topic as never));
  for (const { on } of attributiveDates(mentions)) narrow(({ signed }) => signed !== undefined && fits(signed.on, on));
  const kind = mentions.tokens.find(({ word }) =>
    /^(?:memorand|меморанд|protocol|протокол|treat(?:y|ies)$)/.test(word),
  )?.word;
  const instrument = kind && (/^mem|^мем/.test(kind) ? "memorandum" : /^treat/.test(kind) ? "treaty" : "protocol");
  if (instrument) narrow((agreement) => agreement.instrument === instrument);
  return found;
}

/** A word for an act that can be a government order; a law or a resolution is another one. */
const ORDER = /^(?:orders?|decrees?|directive|распоряжени|приказ)/;

/** The act that a sentence means by "the order": the one that was spoken of before. */
function decreeBefore({ tokens, dates }: Mentions, before: Decree | undefined): Decree | undefined {
  const at = tokens.findIndex(({ word }) => ORDER.test(word));
  const isDefinite = /^(?:the|this|that)$/.test(tokens[at - 1]?.word ?? "") || /^[а-я]/.test(tokens[at]?.word ?? "");
  const isOther = attributiveDates({ tokens, dates }).length > 0;
  return at >= 0 && isDefinite && !isOther ? before : undefined;
}

/**
 * What a sentence is about, by the names in it.
 *
 * @param before The act of which the text spoke before.
 */
export function targetOf(mentions: Mentions, before?: Decree): Target {
  const own = agreementsOf(mentions);
  const isOf = ({ agreements }: Decree) => own.filter(({ id }) => (agreements as readonly string[]).includes(id));
  const earlier = decreeBefore(mentions, before);
  // What it says of another agreement, it does not say of that act.
  const order = decreeOf(mentions) ?? (earlier && (own.length === 0 || isOf(earlier).length > 0) ? earlier : undefined);
  const covered = order ? isOf(order) : [];
  const found = covered.length > 0 ? covered : own;
  return { ...(order && { decree: order }), agreements: found, isOne: found.length === 1 };
}

/** The agreements of an act. */
export const agreementsOfDecree = ({ agreements }: Decree): readonly Agreement[] =>
  agreements.map((id) => getAgreement(id));
