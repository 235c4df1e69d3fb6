import type { PartialDate } from "../model/dates.js";
import { certainDay } from "../queries/dates.js";
import { compareText } from "../queries/order.js";
import { eachOf, type Fault, type Report, type Rule } from "./rule.js";

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
): Iterable<Fault> {
  for (const [index, { from, to }] of items.entries()) {
    const [first, end] = [day(from), day(to)];
    if (first && end && end <= first) {
      const accepted = `accepted: a day after ${from}, since \`to\` is the first day after the interval`;
      yield report(`${field}.${index}.to`, to, accepted);
    }
  }
  // Of each kind in the order of their first days, one that overlaps any before it overlaps that which ends last.
  const byKind = new Map<string, { readonly index: number; readonly item: T }[]>();
  for (const [index, item] of items.entries()) {
    if (item.from === undefined) continue;
    const kind = kindOf(item);
    const same = byKind.get(kind);
    if (same) same.push({ index, item });
    else byKind.set(kind, [{ index, item }]);
  }
  for (const same of byKind.values()) {
    if (same.length === 1) continue;
    const inOrder = same.toSorted((a, b) => compareText(day(a.item.from) ?? "", day(b.item.from) ?? ""));
    let last = inOrder[0];
    for (const next of inOrder.slice(1)) {
      if (!last) continue;
      const [end, nextEnd] = [day(last.item.to) ?? "9999-99-99", day(next.item.to) ?? "9999-99-99"];
      if ((day(next.item.from) ?? "") < end && (day(last.item.from) ?? "") < nextEnd) {
        const [earlier, later] = last.index < next.index ? [last, next] : [next, last];
        const message = `overlaps the interval from ${earlier.item.from}; accepted: intervals that do not meet`;
        yield report(`${field}.${later.index}`, later.item.from, message);
      }
      if (nextEnd > end) last = next;
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
