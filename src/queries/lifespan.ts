import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { IsoDate } from "../model/dates.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";
import { localDate } from "./local-date.js";
import { askerOf } from "./parties.js";
import { type StatusGround, spellsOf, statusOf } from "./status.js";

/** How long an agreement has lived: whole years, then whole months, then days. */
export interface Lifespan {
  /** The first day of its life. */
  readonly from: IsoDate;
  /** What that day is. */
  readonly since: "signature" | "entry-into-force";
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

/** The greatest number of whole months that can be added to a day without passing another one. */
function wholeMonths(from: Date, to: Date): number {
  const months = (to.getFullYear() - from.getFullYear()) * 12 + to.getMonth() - from.getMonth();
  return addMonths(from, months) > to ? months - 1 : months;
}

/** How long an agreement has lived on a day; `undefined` where it has no life that is known. */
export function lifespan(ground: StatusGround, id: string, on: IsoDate, party?: string): Lifespan | undefined {
  const agreement = ground.needAgreement(id);
  const asker = askerOf(ground, agreement, party);
  checkDay("on", on);
  const { force } = statusOf(agreement, on, asker);
  const spells = spellsOf(agreement, asker).filter(({ from }) => from <= on);
  const isAlive = (word: string) => ["provisional", "in-force", "presumed", "suspended"].includes(word);
  const beginning = spells.find(({ status }) => isAlive(status.force));
  // An agreement that ended, and is not known to have been in force before, has no life that anybody knows.
  if (!beginning || (force !== "ended" && !isAlive(force))) return undefined;
  const signed = agreement.signed && certainDay(agreement.signed.on);
  const joined = agreement.parties.some(({ country, from }) => country === asker && from !== undefined);
  const isSigned = signed !== undefined && signed <= beginning.from && !joined;
  const from = isSigned ? signed : beginning.from;
  const end =
    force === "ended"
      ? spells.findLast(
          ({ status }, place) => status.force === "ended" && isAlive(spells[place - 1]?.status.force ?? ""),
        )
      : undefined;
  const to = end?.from ?? on;
  const [start, finish] = [localDate(from), localDate(to)];
  const months = wholeMonths(start, finish);
  return Object.freeze({
    from,
    since: isSigned ? "signature" : "entry-into-force",
    to,
    ended: end !== undefined,
    years: Math.trunc(months / 12),
    months: months % 12,
    days: differenceInCalendarDays(finish, addMonths(start, months)),
  });
}
