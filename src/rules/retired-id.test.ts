import { brokenBy, mali } from "../../scripts/data/rules/harness.js";
import { copy } from "../../scripts/data/rules/real-data.js";
import { retiredId } from "./retired-id.js";

brokenBy(retiredId, [
  [
    "a retired id that a record still has",
    "retired/de-ru-1993-defence-ministries",
    copy(mali, "retired/de-ru-1993-defence-ministries", { id: "de-ru-1993-defence-ministries" }),
    `data/retired/de-ru-1993-defence-ministries.json: id: "de-ru-1993-defence-ministries" is in use in agreements; accepted: an id that no record has [retired-id]`,
  ],
  [
    "a retired id that is in use",
    "retired/lenta-20251219",
    copy(mali, "retired/lenta-20251219", { id: "lenta-20251219" }),
  ],
]);
