import { expect, it } from "vitest";
import { releaseOf } from "../../scripts/data/files/build.js";
import { brokenBy, germany } from "../../scripts/data/rules/harness.js";
import { change, real } from "../../scripts/data/rules/real-data.js";
import { invent } from "../../tests/invented.js";
import { actEvent } from "./act-event.js";

brokenBy(actEvent, [
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
    `data/${germany}.json: events.2.type: "terminated" accepted by an act that authorizes-termination: chamber-approved, attested-in-force, attested-not-in-force, termination-authorized, announced [act-event]`,
  ],
  ["an act of another body", germany, change(germany, { "events.2.agency": "ru-state-duma" })],
]);

it("finds, in a caller's records, an act that does not list the agreement", () => {
  const type = "termination-authorized";
  const agreement = invent([{ key: type, type, on: "2025-12-19", act: "ru-gov-2025-3810-r" }]);
  const records = { ...releaseOf(real), agreements: [agreement] };
  expect([...actEvent.check(records)]).toEqual([
    {
      path: "agreements.0.events.0.act",
      value: "ru-gov-2025-3810-r",
      message: "does not list invented; accepted: an act whose agreements do",
    },
  ]);
});
