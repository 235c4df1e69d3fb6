import { certainDay, isPartialDate } from "../../../src/queries/dates.js";
import { compareDays } from "../../../src/queries/order.js";
import { type DataFile, type Json, recordFiles } from "../files/load.js";
import { type Problem, problem, type Rule } from "./rule.js";

function* checkOrder(file: DataFile, field: string, events: unknown): Iterable<Problem> {
  if (!Array.isArray(events)) return;
  for (const [index, event] of events.entries()) {
    const [on, before] = [event?.on, events[index - 1]?.on];
    if (isPartialDate(on) && isPartialDate(before) && certainDay(on) < certainDay(before)) {
      yield problem(
        file,
        `${field}.${index}.on`,
        on,
        `comes after the event of ${before}; accepted: events in the order of their days`,
      );
    }
  }
}

/** Events by the day on which they have certainly happened; those of one day stay as they are. */
function sorted(events: unknown): unknown {
  if (!Array.isArray(events) || !events.every((event) => isPartialDate(event?.on))) return events;
  return events.toSorted(compareDays);
}

/** An object with its events in order, where it has some. */
const withSorted = (json: Json): Json => ("events" in json ? { ...json, events: sorted(json.events) } : json);

export const eventOrder: Rule = {
  name: "event-order",
  description: "Events stand in the order of the day on which they have certainly happened.",
  *check(data) {
    for (const file of recordFiles(data)) {
      yield* checkOrder(file, "events", file.json?.events);
      const memberships = file.json?.memberships;
      if (Array.isArray(memberships)) {
        for (const [index, membership] of memberships.entries()) {
          yield* checkOrder(file, `memberships.${index}.events`, membership?.events);
        }
      }
    }
  },
  fix(json) {
    const { memberships } = json;
    if (!Array.isArray(memberships)) return withSorted(json);
    return { ...json, memberships: memberships.map((membership) => withSorted(membership as Json)) };
  },
};
