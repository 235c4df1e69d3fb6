import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds } from "../model/ids.js";
import { certainDay } from "../queries/dates.js";
import { dayAfter } from "../queries/partial-date.js";
import { wordsThat } from "./event-words.js";
import { eachOf, type Rule } from "./rule.js";

/** What says what came of a term, whenever it came. */
const OUTCOMES = ["extended", "withdrawn", ...wordsThat(({ final }) => final)];

/** The day after a term that does not renew, to the year where only that can be said. */
function endOfTerm({ term, events }: Agreement<AnyIds>): IsoDate | undefined {
  if (term?.renewal !== undefined) return undefined;
  if (term?.until !== undefined) return dayAfter(certainDay(term.until));
  const entry = events.find(({ type }) => type === "entered-into-force");
  if (term?.years === undefined || !entry) return undefined;
  return `${Number(entry.on.slice(0, 4)) + term.years}${certainDay(entry.on).slice(4)}`;
}

export const termEnd: Rule = {
  name: "term-end",
  description: "A term that ran out without a renewal has an event that says what came of it.",
  *check(records) {
    for (const [agreement, report] of eachOf(records, "agreements")) {
      const { events } = agreement;
      const end = endOfTerm(agreement);
      if (end === undefined || end > records.asOf || events.some(({ type }) => OUTCOMES.includes(type))) continue;
      // A statement that it is in force says so of the days after the term only where it was made on one of them.
      if (events.some(({ type, on }) => type === "attested-in-force" && certainDay(on) >= end)) continue;
      const accepted = `accepted: an event ${OUTCOMES.join(", ")}, or attested-in-force after it`;
      yield report("term", undefined, `ran out on ${end}, and no event says what came of it; ${accepted}`);
    }
  },
};
