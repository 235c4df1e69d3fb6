import { brokenBy, germany, mali } from "./harness.js";
import { copy } from "./real-data.js";
import { retired } from "./retired.js";

brokenBy(retired, [
  [
    "a retired id that a record still has",
    "retired/de-ru-1993-defence-ministries",
    copy(mali, "retired/de-ru-1993-defence-ministries", { id: "de-ru-1993-defence-ministries" }),
    `data/retired/de-ru-1993-defence-ministries.json: id: "de-ru-1993-defence-ministries" is in use in data/${germany}.json; accepted: an id that no record has [retired]`,
  ],
  [
    "a retired id that is in use",
    "retired/lenta-20251219",
    copy(mali, "retired/lenta-20251219", { id: "lenta-20251219" }),
  ],
]);
