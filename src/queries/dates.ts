import type { IsoDate, PartialDate } from "../model/dates.js";

/** The last day of a month, or of a year where no month is given. */
function lastDayOf(year: string, month = "12"): IsoDate {
  const day = new Date(0);
  // Day 0 of the following month is the last day of this one. `setUTCFullYear` takes years before 100 at their word.
  day.setUTCFullYear(Number(year), Number(month), 0);
  return `${year}-${month}-${day.getUTCDate()}`;
}

const isMonth = (month: string) => month >= "01" && month <= "12";

/**
 * Whether a value is a calendar day in the form `YYYY-MM-DD`.
 *
 * @param value Anything.
 * @returns `true` for a day of the proleptic Gregorian calendar, `false` for any other value: `2025-02-29`,
 * `2025-1-1`, a `Date`, a time stamp.
 * @example
 * isIsoDate("2025-02-29"); // false
 */
export function isIsoDate(value: unknown): value is IsoDate {
  // Written here, because the first regular expression of a process would take a hundredth of the time of the import.
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const month = value.slice(5, 7);
  const day = value.slice(8);
  return isMonth(month) && day >= "01" && (day <= "28" || value <= lastDayOf(value.slice(0, 4), month));
}

/**
 * Whether a value is a day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 *
 * @param value Anything.
 * @example
 * isPartialDate("2014-03"); // true
 */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== "string" || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  return value.length === 10 ? isIsoDate(value) : value.length === 4 || isMonth(value.slice(5));
}

/**
 * The day on which what is dated so has certainly happened: the day itself, or the last day of its month or year.
 *
 * @param date A day, a month or a year.
 */
export function certainDay(date: PartialDate): IsoDate {
  return date.length === 10 ? date : lastDayOf(date.slice(0, 4), date.slice(5, 7) || undefined);
}

/** Whether what began on `from` and ended before `to` certainly covers a day. */
export function covers(interval: { readonly from: PartialDate; readonly to?: PartialDate }, on: IsoDate): boolean {
  return certainDay(interval.from) <= on && (interval.to === undefined || on < certainDay(interval.to));
}
