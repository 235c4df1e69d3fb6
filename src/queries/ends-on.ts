import { addMonths } from "date-fns/addMonths";
import type { Agreement, Term } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";
import { isoDay, localDate } from "./local-date.js";
import { checkKeys } from "./options.js";
import { dayAfter } from "./partial-date.js";
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

const plusMonths = (day: IsoDate, months: number): IsoDate => isoDay(addMonths(localDate(day), months));

/** The first day after the first term; `undefined` where its beginning or its length is not known. */
function endOfFirstTerm({ term, events }: Agreement<AnyIds>): IsoDate | undefined {
  if (term?.until !== undefined) return dayAfter(certainDay(term.until));
  const entry = events.find(({ type, dateBasis }) => type === "entered-into-force" && dateBasis !== "latest");
  // A term from a month or a year on has no day on which it ends.
  if (term?.years === undefined || entry?.on.length !== 10) return undefined;
  return plusMonths(entry.on, term.years * 12);
}

function earliestEnd(agreement: Agreement<AnyIds>, noticeOn: IsoDate): EarliestEnd | undefined {
  const { term } = agreement;
  if (!term) return undefined;
  const { until, renewal, noticeMonths } = term;
  const firstEnd = endOfFirstTerm(agreement);
  const length = until === undefined ? "term.years" : "term.until";
  const rest = (on: IsoDate, ...restsOn: EarliestEnd["restsOn"]) =>
    Object.freeze({ on, restsOn: Object.freeze(restsOn) });
  const hasTerm = until !== undefined || term.years !== undefined || typeof renewal === "object";
  if (!hasTerm) {
    // Without a term, it ends by notice alone.
    return noticeMonths === undefined ? undefined : rest(plusMonths(noticeOn, noticeMonths), "term.noticeMonths");
  }
  if (firstEnd === undefined) return undefined;
  // It ends with its term, whatever notice is given.
  if (renewal === undefined) return noticeOn < firstEnd ? rest(firstEnd, length) : undefined;
  if (noticeMonths === undefined) return undefined;
  const inTime = (end: IsoDate) => noticeOn <= plusMonths(end, -noticeMonths);
  if (inTime(firstEnd)) return rest(firstEnd, length, "term.renewal", "term.noticeMonths");
  if (renewal === "indefinite") {
    return rest(plusMonths(noticeOn, noticeMonths), length, "term.renewal", "term.noticeMonths");
  }
  // From the first day each time, so that the end of a month stays one.
  let terms = 1;
  const end = () => plusMonths(firstEnd, terms * renewal.years * 12);
  while (!inTime(end())) terms++;
  return rest(end(), length, "term.renewal", "term.noticeMonths");
}

/** The earliest day on which an agreement can end by its term and a notice of a day. */
export function endsOn(ground: StatusGround, id: string, notice: Notice): EarliestEnd | undefined {
  const agreement = ground.needAgreement(id);
  checkKeys("notice", notice, ["noticeOn"]);
  const noticeOn = checkDay("noticeOn", notice.noticeOn);
  const { force } = statusOf(agreement, noticeOn, askerOf(ground, agreement, undefined));
  return force === "ended" || force === "not-in-force" ? undefined : earliestEnd(agreement, noticeOn);
}
