import { brokenBy, germany, lenta } from "./harness.js";
import { change, event, insert } from "./real-data.js";
import { sourceDate } from "./source-date.js";

brokenBy(sourceDate, [
  [
    "a day that is not that of the id",
    lenta,
    change(lenta, { published: "2025-12-20" }),
    `data/${lenta}.json: published: "2025-12-20" accepted: 2025-12-19, as in the id [source-date]`,
  ],
  [
    "an event later than its sources",
    germany,
    insert(germany, "events", 3, event("announced", "2026-01-15")),
    `data/${germany}.json: events.3.on: "2026-01-15" is later than all of its sources; accepted: a later source, or a \`dateBasis\` that says how the day is known [source-date]`,
  ],
  ["a source of another day than its id", lenta, change(lenta, { published: "2024-12-19" })],
  [
    "an event after all its sources",
    germany,
    change(germany, {
      "events.2.on": "2026-01-15",
      "events.2.dateBasis": undefined,
      "events.2.evidence.sources": ["lenta-20251219"],
    }),
  ],
]);
