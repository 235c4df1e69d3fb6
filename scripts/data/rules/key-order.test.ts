import { brokenBy, FIX, germany } from "./harness.js";
import { keyOrder } from "./key-order.js";
import { rewrite } from "./real-data.js";

brokenBy(keyOrder, [
  [
    "no line end at the end",
    germany,
    rewrite(germany, (text) => text.trimEnd()),
    `data/${germany}.json: accepted: keys in the order of the schema, two spaces of indent, a line end at the end ${FIX} [key-order]`,
  ],
  ["tabs for an indent", germany, rewrite(germany, (text) => text.replaceAll("  ", "\t"))],
]);
