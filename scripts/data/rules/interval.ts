import { certainDay, isPartialDate } from "../../../src/queries/dates.js";
import { type DataFile, recordFiles } from "../files/load.js";
import { type Problem, problem, type Rule } from "./rule.js";

interface Interval {
  readonly from?: unknown;
  readonly to?: unknown;
}

const day = (value: unknown) => (isPartialDate(value) ? certainDay(value) : undefined);

/** Reports intervals that end before they begin, and two of one kind that overlap. */
function* checkIntervals(
  file: DataFile,
  field: string,
  items: unknown,
  kindOf: (item: Record<string, unknown>) => string,
): Iterable<Problem> {
  if (!Array.isArray(items)) return;
  const byKind = new Map<string, { item: Record<string, unknown>; index: number }[]>();
  for (const [index, item] of items.entries()) {
    byKind.set(kindOf(item), [...(byKind.get(kindOf(item)) ?? []), { item, index }]);
  }
  for (const { item, index } of [...byKind.values()].flat()) {
    const { from, to } = item as Interval;
    const [first, end] = [day(from), day(to)];
    if (first && end && end <= first) {
      yield problem(
        file,
        `${field}.${index}.to`,
        to,
        `accepted: a day after ${from}, since \`to\` is the first day after the interval`,
      );
    }
  }
  for (const group of byKind.values()) {
    for (const [position, { item, index }] of group.entries()) {
      for (const { item: other } of group.slice(0, position)) {
        const [a, b] = [item as Interval, other as Interval];
        const [aFrom, bFrom] = [day(a.from), day(b.from)];
        if (!aFrom || !bFrom) continue;
        if (aFrom < (day(b.to) ?? "9999") && bFrom < (day(a.to) ?? "9999")) {
          yield problem(
            file,
            `${field}.${index}`,
            a.from,
            `overlaps the interval from ${b.from}; accepted: intervals that do not meet`,
          );
        }
      }
    }
  }
}

export const interval: Rule = {
  name: "interval",
  description: "Intervals end after they begin, and those of one organization or post do not overlap.",
  *check(data) {
    for (const file of recordFiles(data)) {
      yield* checkIntervals(file, "memberships", file.json?.memberships, ({ organization }) => String(organization));
      yield* checkIntervals(file, "affiliations", file.json?.affiliations, ({ organization }) => String(organization));
      yield* checkIntervals(
        file,
        "offices",
        file.json?.offices,
        ({ organization, title }) => `${organization} ${title}`,
      );
    }
  },
};
