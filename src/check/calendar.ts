import type { IsoDate } from "military-pacts";

/** The day of the week of a day, from Sunday, which is 0. */
export function weekdayOf(day: IsoDate): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The day before a day. */
export const dayBefore = (day: IsoDate): IsoDate => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
