import { brokenBy, lenta } from "./harness.js";
import { change } from "./real-data.js";
import { sourceDate } from "./source-date.js";

brokenBy(sourceDate, [
  [
    "a day that is not that of the id",
    lenta,
    change(lenta, { published: "2025-12-20" }),
    `data/${lenta}.json: published: "2025-12-20" accepted: 2025-12-19, as in the id [source-date]`,
  ],
  ["a source of another day than its id", lenta, change(lenta, { published: "2024-12-19" })],
]);
