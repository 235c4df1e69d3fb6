import type { IsoDate, PartialDate } from "../model/dates.js";
import { certainDay } from "../queries/dates.js";

/** The first day that a date can mean: the day itself, or the first day of its month or year. */
export const earliestDay = (date: PartialDate): IsoDate => `${date}-01-01`.slice(0, 10);

/** Whether one date lies before another whatever days of their months or years they mean. */
export const isBefore = (date: PartialDate, other: PartialDate): boolean => certainDay(date) < earliestDay(other);

/** Whether what may have begun on `from` and ended before `to` can cover a date. An absent end is open. */
export const mayCover = (
  { from, to }: { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined },
  on: PartialDate,
): boolean =>
  (from === undefined || earliestDay(from) <= certainDay(on)) && (to === undefined || earliestDay(on) < certainDay(to));
