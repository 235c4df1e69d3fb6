import { brokenBy, germany, order } from "../../scripts/data/rules/harness.js";
import { change } from "../../scripts/data/rules/real-data.js";
import { actEvent } from "./act-event.js";

brokenBy(actEvent, [
  [
    "an act that does not list the agreement",
    germany,
    change(order, { "agreements.1": undefined }),
    `data/${germany}.json: events.2.act: "ru-gov-2025-3810-r" does not list de-ru-1993-defence-ministries; accepted: an act whose agreements do [act-event]`,
  ],
  [
    "an agreement without the event of its act",
    order,
    change(germany, { "events.2": undefined }),
    `data/${order}.json: agreements.1: "de-ru-1993-defence-ministries" has no event by ru-gov-2025-3810-r; accepted: an agreement with an event whose \`act\` is this one, or whose \`detail\` names it [act-event]`,
  ],
  [
    "an effect before the act",
    germany,
    change(germany, { "events.2.on": "2025-12-18" }),
    `data/${germany}.json: events.2.on: "2025-12-18" is before the act ru-gov-2025-3810-r; accepted: 2025-12-19 or later [act-event]`,
  ],
  [
    "an order that ends an agreement itself",
    germany,
    change(germany, { "events.2.type": "terminated" }),
    `data/${germany}.json: events.2.type: "terminated" accepted by an act that authorizes-termination: termination-authorized, chamber-approved, announced [act-event]`,
  ],
  ["an agreement that does not know its act", order, change(germany, { "events.2.act": undefined })],
  ["an act of another body", germany, change(germany, { "events.2.agency": "ru-state-duma" })],
]);
