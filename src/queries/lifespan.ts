import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";
import { localDate } from "./local-date.js";
import { askerOf } from "./parties.js";
import { type Spell, type StatusGround, spellsOf } from "./status.js";

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

/** The words of a force under which an agreement lives. */
const ALIVE: readonly string[] = ["provisional", "in-force", "presumed", "suspended"];

const isAlive = ({ status: { force } }: Spell): boolean => ALIVE.includes(force);

/** The first day of a life, and what that day is; `undefined` where neither a signature nor an entry is known. */
function beginningOf(
  { signed, parties }: Agreement<AnyIds>,
  asker: string,
  spells: readonly Spell[],
): Pick<Lifespan, "from" | "since"> | undefined {
  const first = spells.find(isAlive);
  if (!first) return undefined;
  // Who has days of its own may have come when the treaty had long been signed.
  const joined = parties.some(({ country, from }) => country === asker && from !== undefined);
  const signature = signed && certainDay(signed.on);
  if (!joined && signature !== undefined && signature <= first.from) return { from: signature, since: "signature" };
  const entry = spells.find(({ status }) => status.force === "in-force" || status.force === "suspended");
  return entry && { from: entry.from, since: "entry-into-force" };
}

/** How long an agreement has lived on a day; `undefined` where it has no life that is known. */
export function lifespan(ground: StatusGround, id: string, on: IsoDate, party?: string): Lifespan | undefined {
  const agreement = ground.needAgreement(id);
  const asker = askerOf(ground, agreement, party);
  checkDay("on", on);
  const spells = spellsOf(agreement, asker).filter(({ from }) => from <= on);
  const beginning = beginningOf(agreement, asker, spells);
  const last = spells.at(-1) as Spell;
  const ended = last.status.force === "ended";
  // An agreement that ended, and is not known to have been in force before, has no life that anybody knows.
  if (!beginning || !(ended || isAlive(last))) return undefined;
  const to = ended ? (spells[spells.findLastIndex(isAlive) + 1] as Spell).from : on;
  const [start, finish] = [localDate(beginning.from), localDate(to)];
  const months = wholeMonths(start, finish);
  return Object.freeze({
    ...beginning,
    to,
    ended,
    years: Math.trunc(months / 12),
    months: months % 12,
    days: differenceInCalendarDays(finish, addMonths(start, months)),
  });
}
