import type { Agreement } from "../model/agreement.js";
import type { IsoDate, PartialDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { certainDay } from "../queries/dates.js";
import { dayAfter } from "../queries/partial-date.js";
import { wordsThat } from "./event-words.js";
import { eachOf, type Rule } from "./rule.js";

/** What says what came of a term, whenever it came. */
const OUTCOMES: readonly string[] = ["extended", "withdrawn", ...wordsThat(({ final }) => final)];

/** When an agreement entered into force, where that is known. */
export const entryOf = ({ events }: Agreement<AnyIds>): PartialDate | undefined =>
  events.find(({ type }) => type === "entered-into-force")?.on;

/** When a term that does not renew and began on a date has run out: the day after it, or as much of it as is known. */
function endOfTerm({ term }: Agreement<AnyIds>, begun: PartialDate | undefined): PartialDate | undefined {
  if (term?.renewal !== undefined) return undefined;
  if (term?.until !== undefined) return dayAfter(certainDay(term.until));
  return term?.years === undefined || begun === undefined
    ? undefined
    : `${Number(begun.slice(0, 4)) + term.years}${begun.slice(4)}`;
}

/**
 * Whether an event says what came of a term that had run out on a day. A statement that it is in force says so of the days
 * after the term only where it was made on one of them.
 */
const hasOutcome = ({ events }: Agreement<AnyIds>, end: IsoDate): boolean =>
  events.some(({ type, on }) => OUTCOMES.includes(type) || (type === "attested-in-force" && certainDay(on) >= end));

/**
 * When a term that does not renew had run out by a day, where no event says what came of it.
 *
 * @param begun When it began; without one, with the entry into force.
 */
export function unsettledEnd(
  agreement: Agreement<AnyIds>,
  day: IsoDate,
  begun: PartialDate | undefined = entryOf(agreement),
): PartialDate | undefined {
  const end = endOfTerm(agreement, begun);
  return end === undefined || certainDay(end) > day || hasOutcome(agreement, certainDay(end)) ? undefined : end;
}

export const termEnd: Rule = {
  name: "term-end",
  description: "A term that ran out without a renewal has an event that says what came of it.",
  *check(records) {
    // Where the day itself has no right form, nothing can be said of it.
    if (records.asOf === undefined) return;
    for (const [agreement, report] of eachOf(records, "agreements")) {
      const end = unsettledEnd(agreement, records.asOf);
      if (end === undefined) continue;
      const accepted = `accepted: an event ${OUTCOMES.join(", ")}, or attested-in-force after it`;
      yield report("term", undefined, `ran out on ${certainDay(end)}, and no event says what came of it; ${accepted}`);
    }
  },
};
