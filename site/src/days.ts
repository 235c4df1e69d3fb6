/** Days as numbers, for axes and sliders. */
import { firstDay, lastDay, type PartialDate } from "military-pacts";

const MILLISECONDS = 86_400_000;

/** The number of a day; a month or a year counts as its last day, when what it dates has certainly happened. */
export const numberOf = (day: PartialDate): number => Date.parse(lastDay(day)) / MILLISECONDS;

/** The day of a number. */
export const dayOf = (number: number): string => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

/** The day some days later. */
export const addDays = (day: string, days: number): string => dayOf(numberOf(day) + days);

/** The same day some years later; the last of February where there is none. */
export function addYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  return day.endsWith("-02-29") ? lastDay(`${year}-02`) : `${year}${day.slice(4)}`;
}

/** Where a day lies between two days, in per cent. */
export const placeOf = (day: PartialDate, from: string, to: string): number => {
  const share = (numberOf(day) - numberOf(from)) / (numberOf(to) - numberOf(from));
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
};

/** Every so many years, the first of January between two days. */
export function yearsBetween(from: string, to: string, step: number): readonly number[] {
  const years: number[] = [];
  for (let year = Math.ceil(Number(from.slice(0, 4)) / step) * step; firstDay(String(year)) <= to; year += step) {
    if (firstDay(String(year)) >= from) years.push(year);
  }
  return years;
}
