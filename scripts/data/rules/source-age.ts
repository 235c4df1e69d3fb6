import { isBefore } from "../../../src/rules/days.js";
import { releaseOf } from "../files/build.js";
import { recordById, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** Bases on which a day is known before it comes. */
const FORESEEN: readonly (string | undefined)[] = ["inferred", "effect", "announcement", "law"];

export const sourceAge: Rule = {
  name: "source-age",
  description:
    "A source from before an event stands behind it only with a note, and alone only where the day was foreseen.",
  *check(data) {
    const sources = recordById(data, "sources");
    const { evidence } = releaseOf(data);
    for (const { file, record } of recordsOf(data, "agreements")) {
      for (const [index, { key, on, dateBasis }] of record.events.entries()) {
        const own = evidence[record.id]?.[`events.${key}`];
        const isOlder = (id: string) => {
          const day = sources.get(id)?.published;
          return day !== undefined && isBefore(day, on);
        };
        const older = own?.sources.filter(isOlder) ?? [];
        if (older.length === 0) continue;
        if (older.length === own?.sources.length && !FORESEEN.includes(dateBasis)) {
          const accepted = "accepted: a later source, or a `dateBasis` that says how the day is known";
          yield problem(file, `events.${index}.on`, on, `is later than all of its sources; ${accepted}`);
        } else if (own?.note === undefined) {
          const accepted = "accepted: sources from its day on, or a note that says how they knew it beforehand";
          yield problem(
            file,
            `events.${index}.evidence.sources`,
            older.join(", "),
            `from before the event; ${accepted}`,
          );
        }
      }
    }
  },
};
