import { certainDay } from "../queries/dates.js";
import { eachOf, type Fault, type Report, type Rule } from "./rule.js";

function* disorder(events: readonly { readonly on: string }[], field: string, report: Report): Iterable<Fault> {
  for (const [index, { on }] of events.entries()) {
    const before = events[index - 1]?.on;
    if (before === undefined || certainDay(before) <= certainDay(on)) continue;
    const message = `comes after the event of ${before}; accepted: events in the order of their days`;
    yield report(`${field}.${index}.on`, on, message);
  }
}

export const eventOrder: Rule = {
  name: "event-order",
  description: "Events stand in the order of the day on which they have certainly happened.",
  *check(records) {
    for (const [{ events }, report] of eachOf(records, "agreements")) yield* disorder(events, "events", report);
    for (const [{ memberships }, report] of eachOf(records, "countries")) {
      for (const [index, { events = [] }] of memberships.entries()) {
        yield* disorder(events, `memberships.${index}.events`, report);
      }
    }
  },
};
