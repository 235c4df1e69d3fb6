import { eachOf, type Rule } from "./rule.js";

export const successor: Rule = {
  name: "successor",
  description: "Only an event `replaced` names a successor, and that is another agreement.",
  *check(records) {
    for (const [{ id, events }, report] of eachOf(records, "agreements")) {
      for (const [index, { type, successor }] of events.entries()) {
        if (successor !== undefined && (type !== "replaced" || successor === id)) {
          yield report(`events.${index}.successor`, successor, "accepted: another agreement, in an event `replaced`");
        }
      }
    }
  },
};
