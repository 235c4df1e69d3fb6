import type { PartialDate } from "military-pacts";
import { MONTHS } from "./lexicon.js";
import type { Token } from "./words.js";

/** A day, month or year that a sentence names. */
export interface Mentioned {
  /** The place of its first word. */
  readonly at: number;
  /** The place after its last. */
  readonly end: number;
  /** The date; of a day without a year, its end alone: `-12-19`. */
  readonly on: PartialDate;
}

const pad = (value: string | number) => String(value).padStart(2, "0");
const isYear = (word: string | undefined): word is string => /^(?:19|20)\d\d$/.test(word ?? "");
const dayOf = (word: string | undefined) => /^(\d{1,2})(?:st|nd|rd|th|-?го|-?е)?$/.exec(word ?? "")?.[1];

function monthOf(word: string | undefined): string | undefined {
  const place = word === undefined ? -1 : MONTHS.findIndex((month) => month.test(word));
  return place < 0 ? undefined : pad(place + 1);
}

/** The date that begins with a word, and how many words it has. */
function dateAt(tokens: readonly Token[], at: number): readonly [on: string, length: number] | undefined {
  const [first, second, third] = [0, 1, 2].map((step) => tokens[at + step]?.word);
  if (first === undefined) return undefined;
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(first);
  if (iso) return [first, 1];
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(first);
  if (dotted) return [`${dotted[3]}-${pad(dotted[2] as string)}-${pad(dotted[1] as string)}`, 1];
  const [day, next] = [dayOf(first), monthOf(second)];
  if (day && next) return isYear(third) ? [`${third}-${next}-${pad(day)}`, 3] : [`-${next}-${pad(day)}`, 2];
  // "May" and "march" are months only beside a number.
  const month = tokens[at]?.isName || /[а-я]/.test(first) ? monthOf(first) : undefined;
  if (month && isYear(second)) return [`${second}-${month}`, 2];
  const nextDay = dayOf(second);
  if (month && nextDay)
    return isYear(third) ? [`${third}-${month}-${pad(nextDay)}`, 3] : [`-${month}-${pad(nextDay)}`, 2];
  return isYear(first) ? [first, 1] : undefined;
}

/** Every date in a sentence, in order. */
export function datesOf(tokens: readonly Token[]): readonly Mentioned[] {
  const dates: Mentioned[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at);
    if (!found) continue;
    dates.push({ at, end: at + found[1], on: found[0] });
    at += found[1] - 1;
  }
  return dates;
}

/** Whether a known date is the one that is named: a month holds its days, and a year its months. */
export function fits(known: PartialDate, named: PartialDate): boolean {
  return named.startsWith("-") ? known.endsWith(named) : known.startsWith(named) || named.startsWith(`${known}-`);
}

/** Whether a known date shows that the one that is named is wrong: a month does not tell the day. */
export function excludes(known: PartialDate, named: PartialDate): boolean {
  if (fits(known, named)) return false;
  return !named.startsWith("-") || known.length === 10;
}
