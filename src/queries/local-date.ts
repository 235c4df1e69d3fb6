import type { IsoDate } from "../model/dates.js";

/**
 * A day as the local date that date-fns reckons with: noon, 400 years on. The calendar repeats after 400 years, and no
 * time zone skips a day there, as some have done in the past.
 */
export const localDate = (day: IsoDate): Date =>
  new Date(Number(day.slice(0, 4)) + 400, Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);

/** The year of such a date. */
export const yearOf = (date: Date): number => date.getFullYear() - 400;

const two = (value: number) => String(value).padStart(2, "0");

/** The day of such a date. */
export const isoDay = (date: Date): IsoDate =>
  `${String(yearOf(date)).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
