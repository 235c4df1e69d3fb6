import { expect, it } from "vitest";
import { brokenBy, germany, inf, relos } from "../../scripts/data/rules/harness.js";
import { change, event, insert, linesOf, real } from "../../scripts/data/rules/real-data.js";
import { eventSequence } from "./event-sequence.js";

brokenBy(eventSequence, [
  [
    "a ratification a day before the signature",
    germany,
    insert(germany, "events", 0, event("ratified", "1993-04-12", { by: "DE" })),
    `data/${germany}.json: events.0.type: "ratified" comes before the signature of 1993-04-13; accepted before it: signature-authorized, announced [event-sequence]`,
  ],
  [
    "a permit a day after the signature",
    germany,
    insert(germany, "events", 1, event("signature-authorized", "1993-04-14", { by: "RU" })),
    `data/${germany}.json: events.1.type: "signature-authorized" comes after the signature of 1993-04-13; accepted: a day before it [event-sequence]`,
  ],
  [
    "a resumption of what was never suspended",
    germany,
    insert(germany, "events", 1, event("resumed", "2000")),
    `data/${germany}.json: events.1.type: "resumed" accepted after an event suspended or cooperation-suspended only [event-sequence]`,
  ],
  [
    "an event after the end",
    germany,
    insert(germany, "events", 1, event("expired", "2003")),
    `data/${germany}.json: events.2.type: "cooperation-suspended" comes after the event expired of 2003; accepted after it: attested-not-in-force, announced [event-sequence]`,
    `data/${germany}.json: events.3.type: "termination-authorized" comes after the event expired of 2003; accepted after it: attested-not-in-force, announced [event-sequence]`,
  ],
  [
    "a withdrawal by nobody from a treaty of many",
    "agreements/inf-1987",
    change("agreements/inf-1987", { "events.withdrawn.by": undefined }),
    "data/agreements/inf-1987.json: events.9.by: is missing; accepted: the party of the event withdrawn [event-sequence]",
  ],
  [
    "a vote before the signature",
    relos,
    insert(relos, "events", 0, event("chamber-approved", "2024-01-10", { by: "RU" })),
  ],
  ["a ratification before the signature", relos, change(relos, { "events.0.type": "ratified" })],
  ["a permit after the signature", relos, change(relos, { "events.2.type": "signature-authorized" })],
  ["a resumption of what went on", germany, change(germany, { "events.1.type": "resumed" })],
  ["a suspension after the end", inf, insert(inf, "events", 11, event("suspended", "2020", { by: "RU" }))],
  ["a withdrawal by nobody", inf, change(inf, { "events.withdrawn.by": undefined })],
  [
    "a second withdrawal of one party",
    "agreements/open-skies-1992",
    change("agreements/open-skies-1992", { "events.withdrawn-ru.by": "US" }),
  ],
  ["one party that ends a treaty of many", inf, change(inf, { "events.terminated.by": "US" })],
]);

it("leaves room for what may have come before the signature in its year", () => {
  const inYear = change("agreements/ar-ru-2021-military-training", {
    events: [event("ratified", "2021-12-30"), event("signed", "2021")],
  });
  expect(linesOf(eventSequence, inYear(real))).toEqual([]);
});
