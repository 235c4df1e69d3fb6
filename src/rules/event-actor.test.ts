import { brokenBy, germany } from "../../scripts/data/rules/harness.js";
import { change } from "../../scripts/data/rules/real-data.js";
import { eventActor } from "./event-actor.js";

brokenBy(eventActor, [
  [
    "an event by a third country",
    germany,
    change(germany, { "events.1.by": "FR" }),
    `data/${germany}.json: events.1.by: "FR" is no party; accepted: RU, DE [event-actor]`,
  ],
  [
    "a ministry of another country",
    germany,
    change(germany, { "parties.1.agency": "pl-defence-ministry" }),
    `data/${germany}.json: parties.1.agency: "pl-defence-ministry" is a body of PL; accepted: a body of DE [event-actor]`,
  ],
  ["a party named twice", germany, change(germany, { "parties.1": { country: "RU" } })],
]);
