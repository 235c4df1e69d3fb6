import type { IsoDate, PartialDate } from "../model/dates.js";
import { badArgument } from "./arguments.js";
import { certainDay, isPartialDate } from "./dates.js";

function checkDate(date: unknown): asserts date is PartialDate {
  if (!isPartialDate(date)) throw badArgument("date", date, 'YYYY-MM-DD, YYYY-MM or YYYY, such as "2014-03"');
}

/**
 * The first day that a date can mean: the day itself, or the first day of its month or year.
 *
 * @param date A day, a month or a year, as records have it.
 * @throws RangeError or TypeError where it is none.
 * @example
 * firstDay("2014-03"); // "2014-03-01"
 */
export function firstDay(date: PartialDate): IsoDate {
  checkDate(date);
  return `${date}-01-01`.slice(0, 10);
}

/**
 * The last day that a date can mean: the day itself, or the last day of its month or year. What is dated so has certainly
 * happened on that day, and every query uses it.
 *
 * @param date A day, a month or a year, as records have it.
 * @throws RangeError or TypeError where it is none.
 * @example
 * lastDay("2014-03"); // "2014-03-31"
 */
export function lastDay(date: PartialDate): IsoDate {
  checkDate(date);
  return certainDay(date);
}

/** The day after a day. */
export function dayAfter(day: IsoDate): IsoDate {
  const date = new Date(0);
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)) + 1);
  return date.toISOString().slice(0, 10);
}
