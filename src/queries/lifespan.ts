import { UTCDateMini } from "@date-fns/utc/date/mini";
import { intervalToDuration } from "date-fns/intervalToDuration";
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
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

/** A day as a date whose calendar is UTC everywhere, so that no clock change lies between two of them. */
function utc(day: IsoDate): Date {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  return date;
}

/** The life of an agreement up to a day; `undefined` before it begins. */
export function lifespanOfAgreement(agreement: Agreement<AnyIds>, on: IsoDate, party?: string): Lifespan | undefined {
  const changes = statusChanges(agreement, party).filter((change) => change.from <= on);
  const from = changes[0]?.from;
  if (from === undefined) return undefined;
  const end = changes.find(({ status }) => isFinal(status));
  const to = end?.from ?? on;
  const { years = 0, months = 0, days = 0 } = intervalToDuration({ start: utc(from), end: utc(to) });
  return Object.freeze({ from, to, ended: end !== undefined, years, months, days });
}
