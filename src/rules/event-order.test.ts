import { brokenBy, FIX, germany } from "../../scripts/data/rules/harness.js";
import { change, jsonOf } from "../../scripts/data/rules/real-data.js";
import { eventOrder } from "./event-order.js";

const eventsOf = (name: string) => jsonOf(name).events as unknown[];

brokenBy(eventOrder, [
  [
    "two events in the wrong order",
    germany,
    change(germany, { "events.1.on": "2025-12-20" }),
    `data/${germany}.json: events.2.on: "2025-12-19" comes after the event of 2025-12-20; accepted: events in the order of their days ${FIX} [event-order]`,
  ],
  ["events in another order", germany, change(germany, { events: eventsOf(germany).toReversed() })],
  ["swapped days", germany, change(germany, { "events.0.on": "2014-03", "events.1.on": "1993-04-13" })],
]);
