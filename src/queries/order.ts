import type { Agreement } from "../model/agreement.js";
import type { IsoDate, PartialDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { certainDay } from "./dates.js";

/** Compares two texts by their code units, which no locale changes. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day by which an agreement is ordered: its signature, or else the first thing known of it. */
export function firstDay({ signed, events }: Agreement<AnyIds>): IsoDate {
  const date = signed?.on ?? events[0]?.on;
  return date === undefined ? "9999" : certainDay(date);
}

/** Compares two agreements by their day, then by their id: the order of every collection of agreements. */
export const compareAgreements = (a: Agreement<AnyIds>, b: Agreement<AnyIds>): number =>
  compareText(firstDay(a), firstDay(b)) || compareText(a.id, b.id);

/** Agreements in their order: the list itself where it is in it. The day of each is found once. */
export function inOrder<T extends Agreement<AnyIds>>(agreements: readonly T[]): readonly T[] {
  const days = agreements.map(firstDay);
  const compare = (a: number, b: number) =>
    compareText(days[a] as IsoDate, days[b] as IsoDate) ||
    compareText(agreements[a]?.id ?? "", agreements[b]?.id ?? "");
  const isSorted = days.every((_, place) => place === 0 || compare(place - 1, place) <= 0);
  if (isSorted) return [...agreements];
  const places = Array.from(agreements.keys()).sort(compare);
  return places.map((place) => agreements[place] as T);
}

/** Compares two things by the day on which they have certainly happened: the order of events. */
export const compareDays = (a: { readonly on: PartialDate }, b: { readonly on: PartialDate }): number =>
  compareText(certainDay(a.on), certainDay(b.on));
