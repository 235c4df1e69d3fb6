import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import type { Agreement, Term } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";
import { isoDay, localDate, yearOf } from "./local-date.js";
import { checkKeys } from "./options.js";
import { askerOf } from "./parties.js";
import { type StatusGround, statusOf } from "./status.js";

/** A notice that is to end an agreement. */
export interface Notice {
  /** The day on which it is given. */
  readonly noticeOn: IsoDate;
}

/** The earliest end of an agreement. */
export interface EarliestEnd {
  /** The first day on which it no longer binds. */
  readonly on: IsoDate;
  /** The parts of the term on which that rests. */
  readonly restsOn: readonly `term.${keyof Term}`[];
}

/** No day of the calendar has a longer year. */
const LAST_YEAR = 9999;

/** The first day after so many years of further terms; from one day each time, so that the end of a month stays one. */
type EndAfter = (furtherYears: number) => Date;

/** Where the terms end; `undefined` where the beginning or the length of the first is not known. */
function endsOfTerms({ term, events }: Agreement<AnyIds>): EndAfter | undefined {
  const { until, years } = term ?? {};
  if (until !== undefined) {
    const end = addDays(localDate(certainDay(until)), 1);
    return (further) => addMonths(end, further * 12);
  }
  const entry = events.find(({ type, dateBasis }) => type === "entered-into-force" && dateBasis !== "latest");
  // A term from a month or a year on has no day on which it ends.
  if (years === undefined || entry?.on.length !== 10) return undefined;
  const begin = localDate(entry.on);
  return (further) => addMonths(begin, (years + further) * 12);
}

/** The end of the first of the further terms before which a notice is in time. */
function endOfFurtherTerm(endAfter: EndAfter, years: number, isInTime: (end: Date) => boolean): Date {
  let further = years;
  while (years > 0 && yearOf(endAfter(further)) <= LAST_YEAR && !isInTime(endAfter(further))) further += years;
  return endAfter(further);
}

function earliestEnd(agreement: Agreement<AnyIds>, noticeOn: IsoDate): EarliestEnd | undefined {
  const { until, years, renewal, noticeMonths } = agreement.term ?? {};
  const rest = (end: Date, ...restsOn: EarliestEnd["restsOn"]) =>
    yearOf(end) <= LAST_YEAR ? Object.freeze({ on: isoDay(end), restsOn: Object.freeze(restsOn) }) : undefined;
  const given = localDate(noticeOn);
  const byNotice = noticeMonths === undefined ? undefined : addMonths(given, noticeMonths);
  if (until === undefined && years === undefined) {
    // Without a term, it ends by notice alone; of terms that follow one that is not known, nobody knows the ends.
    return byNotice && (renewal === undefined || renewal === "indefinite")
      ? rest(byNotice, "term.noticeMonths")
      : undefined;
  }
  const endAfter = endsOfTerms(agreement);
  if (endAfter === undefined) return undefined;
  const length = until === undefined ? "term.years" : "term.until";
  const firstEnd = endAfter(0);
  // It ends with its term, whatever notice is given.
  if (renewal === undefined) return given < firstEnd ? rest(firstEnd, length) : undefined;
  if (noticeMonths === undefined || byNotice === undefined) return undefined;
  const isInTime = (end: Date) => given <= addMonths(end, -noticeMonths);
  const parts = [length, "term.renewal", "term.noticeMonths"] as const;
  if (isInTime(firstEnd)) return rest(firstEnd, ...parts);
  return rest(renewal === "indefinite" ? byNotice : endOfFurtherTerm(endAfter, renewal.years, isInTime), ...parts);
}

/** The earliest day on which an agreement can end by its term and a notice of a day. */
export function endsOn(ground: StatusGround, id: string, notice: Notice): EarliestEnd | undefined {
  const agreement = ground.needAgreement(id);
  checkKeys("notice", notice, ["noticeOn"]);
  const noticeOn = checkDay("noticeOn", notice.noticeOn);
  const { force } = statusOf(agreement, noticeOn, askerOf(ground, agreement, undefined));
  return force === "ended" || force === "not-in-force" ? undefined : earliestEnd(agreement, noticeOn);
}
