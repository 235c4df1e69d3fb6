import { expect, it } from "vitest";
import { brokenBy, germany } from "./harness.js";
import { change, event, insert, linesOf, real } from "./real-data.js";
import { sourceAge } from "./source-age.js";

const path = `data/${germany}.json`;
const AUTHORIZATION = "events.2";
// Published on 19 December 2025 and on the day after.
const [lenta, tvzvezda] = ["lenta-20251219", "tvzvezda-20251220"];

/** The authorization on another day, with some sources and whatever else is to be changed. */
const authorized = (on: string, sources: readonly string[], more: Readonly<Record<string, unknown>> = {}) =>
  change(germany, {
    [`${AUTHORIZATION}.on`]: on,
    [`${AUTHORIZATION}.dateBasis`]: undefined,
    [`${AUTHORIZATION}.evidence.sources`]: sources,
    ...more,
  });

const NOTE = { [`${AUTHORIZATION}.evidence.note`]: "The day was printed in the order." };
const TAKES_EFFECT = { [`${AUTHORIZATION}.dateBasis`]: "effect" };

brokenBy(sourceAge, [
  [
    "an event later than its sources",
    germany,
    insert(germany, "events", 3, event("announced", "2026-01-15")),
    `${path}: events.3.on: "2026-01-15" is later than all of its sources; accepted: a later source, or a \`dateBasis\` that says how the day is known [source-age]`,
  ],
  ["an event after all its sources, note or not", germany, authorized("2026-01-15", [lenta], NOTE)],
  [
    "one source from before the event among others",
    germany,
    authorized("2025-12-20", [lenta, tvzvezda]),
    `${path}: events.2.evidence.sources: "lenta-20251219" from before the event; accepted: sources from its day on, or a note that says how they knew it beforehand [source-age]`,
  ],
  ["a day that was foreseen, without a note", germany, authorized("2025-12-20", [lenta], TAKES_EFFECT)],
]);

it.each([
  ["sources of the day itself", authorized("2025-12-19", [lenta, tvzvezda])],
  ["a month that the day of the source is in", authorized("2025-12", [lenta])],
  ["one from before it, with a note", authorized("2025-12-20", [lenta, tvzvezda], NOTE)],
  ["a foreseen day with a note", authorized("2026-01-15", [lenta], { ...NOTE, ...TAKES_EFFECT })],
])("source-age is kept by %s", (_, spoil) => {
  expect(linesOf(sourceAge, spoil(real)).filter((line) => line.startsWith(path))).toEqual([]);
});
