import { evidenceComplete } from "./evidence-complete.js";
import { brokenBy, germany, order } from "./harness.js";
import { change } from "./real-data.js";

brokenBy(evidenceComplete, [
  [
    "one fact without evidence",
    germany,
    change(germany, { "evidence.instrument": undefined }),
    `data/${germany}.json: instrument: has no evidence; accepted: sources and confidence under evidence["instrument"] or at its list item [evidence-complete]`,
  ],
  [
    "dead evidence",
    germany,
    change(germany, { level: undefined }),
    `data/${germany}.json: evidence.level: is evidence for a field that is not there; accepted: the path of a field of this record [evidence-complete]`,
  ],
  ["a fact without evidence", germany, change(germany, { evidence: {} })],
  ["evidence for a field that is gone", germany, change(germany, { "signed.place": undefined })],
  [
    "evidence for a field that never was",
    order,
    change(order, { "evidence.adopted": { sources: ["lenta-20251219"], confidence: "low" } }),
  ],
]);
