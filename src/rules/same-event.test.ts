import { expect, it } from "vitest";
import { brokenBy, germany } from "../../scripts/data/rules/harness.js";
import { event, insert } from "../../scripts/data/rules/real-data.js";
import { sameEvent } from "./same-event.js";

const agreement = (...events: object[]) => ({ asOf: "2026-01-01", agreements: [{ id: "a", parties: [], events }] });
const found = (...events: object[]) => Array.from(sameEvent.check(agreement(...events) as never), ({ path }) => path);

it("names an event that stands twice under two keys", () => {
  const event = { type: "suspended", on: "2014-03-01", by: "DE" };
  expect(found({ key: "suspended", ...event }, { key: "suspended-again", ...event })).toEqual([
    "agreements.0.events.1",
  ]);
});

it("takes two of one day that differ", () => {
  const event = { type: "suspended", on: "2014-03-01" };
  expect(found({ key: "suspended-de", ...event, by: "DE" }, { key: "suspended-fr", ...event, by: "FR" })).toEqual([]);
});

brokenBy(sameEvent, [
  [
    "an event that stands twice",
    germany,
    insert(germany, "events", 1, event("signed", "1993-04-13")),
    `data/${germany}.json: events.1: "signed-1993-04-13" is the event "signed" again; accepted: each event once [same-event]`,
  ],
]);
