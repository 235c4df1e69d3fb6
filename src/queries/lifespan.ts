import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { differenceInMonths } from "date-fns/differenceInMonths";
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { checkDay } from "./arguments.js";
import { checkParty } from "./parties.js";
import type { FindRetired } from "./retired.js";
import { isFinal, statusChanges } from "./status.js";

/** How long an agreement has lived: whole years, then whole months, then days. */
export interface Lifespan {
  /** The day of the signature, or of the entry into force where no signature is known. */
  readonly from: IsoDate;
  /** The day on which it ended, or the day that was asked about. */
  readonly to: IsoDate;
  /** Whether it had ended by then. */
  readonly ended: boolean;
  /** Whole years. */
  readonly years: number;
  /** Whole months beyond the years. */
  readonly months: number;
  /** Days beyond the months. */
  readonly days: number;
}

/**
 * A day as the local date that date-fns reckons with: noon, 400 years on. The calendar repeats after 400 years, and no
 * time zone skips a day there, as some have done in the past.
 */
function localDate(day: IsoDate): Date {
  return new Date(Number(day.slice(0, 4)) + 400, Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
}

/** The life of an agreement up to a day for a party, all of them checked; `undefined` before it begins. */
export function askLifespan(
  agreement: Agreement<AnyIds>,
  on: IsoDate,
  party: string | undefined,
  findRetired: FindRetired,
): Lifespan | undefined {
  const asker = checkParty(agreement, party, findRetired);
  checkDay("on", on);
  const changes = statusChanges(agreement, asker).filter((change) => change.from <= on);
  const [beginning] = changes;
  // Where nothing but its end is known, how long it lived is not known.
  if (beginning === undefined || isFinal(beginning.status)) return undefined;
  const { from } = beginning;
  const end = changes.find(({ status }) => isFinal(status));
  const to = end?.from ?? on;
  const [start, finish] = [localDate(from), localDate(to)];
  const whole = differenceInMonths(finish, start);
  const days = differenceInCalendarDays(finish, addMonths(start, whole));
  const [years, months] = [Math.trunc(whole / 12), whole % 12];
  return Object.freeze({ from, to, ended: end !== undefined, years, months, days });
}
