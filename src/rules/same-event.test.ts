import { expect, it } from "vitest";
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
