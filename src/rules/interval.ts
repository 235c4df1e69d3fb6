import type { PartialDate } from "../model/dates.js";
import { certainDay } from "../queries/dates.js";
import type { Issue } from "./issues.js";
import { eachOf, type Report, type Rule } from "./rule.js";

interface Interval {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

const day = (date: PartialDate | undefined) => date && certainDay(date);

/** Reports intervals that end before they begin, and two of one kind that overlap. */
export function* faults<T extends Interval>(
  field: string,
  items: readonly T[],
  kindOf: (item: T) => string,
  report: Report,
): Iterable<Issue> {
  for (const [index, { from, to }] of items.entries()) {
    const [first, end] = [day(from), day(to)];
    if (first && end && end <= first) {
      const accepted = `accepted: a day after ${from}, since \`to\` is the first day after the interval`;
      yield report(`${field}.${index}.to`, to, accepted);
    }
  }
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(0, index)) {
      const [from, otherFrom] = [day(item.from), day(other.from)];
      if (!from || !otherFrom || kindOf(other) !== kindOf(item)) continue;
      if (from < (day(other.to) ?? "9999") && otherFrom < (day(item.to) ?? "9999")) {
        const message = `overlaps the interval from ${other.from}; accepted: intervals that do not meet`;
        yield report(`${field}.${index}`, item.from, message);
      }
    }
  }
}

export const interval: Rule = {
  name: "interval",
  description: "Intervals end after they begin, and those of one organization or post do not overlap.",
  *check(records) {
    for (const [{ memberships, affiliations = [] }, report] of eachOf(records, "countries")) {
      yield* faults("memberships", memberships, ({ organization }) => organization, report);
      yield* faults("affiliations", affiliations, ({ organization }) => organization, report);
    }
    for (const [{ offices }, report] of eachOf(records, "officials")) {
      yield* faults("offices", offices, ({ organization, title }) => `${organization} ${title}`, report);
    }
  },
};
