import { isPartialDate } from "../../../src/queries/dates.js";
import { compareDays } from "../../../src/queries/order.js";
import type { Json } from "../files/load.js";

/** Events by the day on which they have certainly happened; those of one day stay as they are. */
function sorted(events: unknown): unknown {
  if (!Array.isArray(events) || !events.every((event) => isPartialDate(event?.on))) return events;
  return events.toSorted(compareDays);
}

/** An object with its events in order, where it has some. */
const withSorted = (json: Json): Json => ("events" in json ? { ...json, events: sorted(json.events) } : json);

/** A record file with the events of the record and of its memberships in order. */
export function sortedEvents(json: Json): Json {
  const { memberships } = json;
  if (!Array.isArray(memberships)) return withSorted(json);
  return { ...json, memberships: memberships.map((membership) => withSorted(membership as Json)) };
}
