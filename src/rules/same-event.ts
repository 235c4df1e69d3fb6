import { eachOf, type Rule } from "./rule.js";

export const sameEvent: Rule = {
  name: "same-event",
  description: "No event stands twice under two keys.",
  *check(records) {
    for (const [{ events }, report] of eachOf(records, "agreements")) {
      if (events.length < 2) continue;
      const seen = new Map<string, string>();
      for (const [index, { key, ...event }] of events.entries()) {
        const { type, on, by, agency, act, successor, detail } = event;
        const all = JSON.stringify([type, on, by, agency, act, successor, detail]);
        const other = seen.get(all);
        // Two that share a key are found by `item-key`.
        if (other !== undefined && other !== key) {
          yield report(
            `events.${index}`,
            key,
            `is the event ${JSON.stringify(other)} again; accepted: each event once`,
          );
        }
        seen.set(all, key);
      }
    }
  },
};
