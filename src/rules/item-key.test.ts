import { expect, it } from "vitest";
import { belousov, britain, brokenBy, germany, inf } from "../../scripts/data/rules/harness.js";
import { change, event, insert, linesOf, real } from "../../scripts/data/rules/real-data.js";
import type { DatasetRecords } from "../model/dataset.js";
import { itemKey } from "./item-key.js";

brokenBy(itemKey, [
  [
    "two events of one key",
    germany,
    insert(germany, "events", 1, event("signed", "1993-04-14", { key: "signed" })),
    `data/${germany}.json: events.1.key: "signed" is used already; accepted: a key of its own [item-key]`,
  ],
  [
    "an event with the key of another word",
    germany,
    change(germany, { "events.cooperation-suspended.key": "suspended-de" }),
    `data/${germany}.json: events.1.key: "suspended-de" accepted: "cooperation-suspended", or "cooperation-suspended-" and what tells it apart [item-key]`,
  ],
  ["an event whose word changed, and whose key did not", inf, change(inf, { "events.withdrawn.type": "terminated" })],
  ["a key that only begins with the same letters", germany, change(germany, { "events.signed.key": "signedtwice" })],
  [
    "two memberships of one key",
    britain,
    change(britain, { "memberships.nato.key": "nato", "memberships.eu.key": "nato" }),
  ],
  [
    "a second membership that nothing tells from the first",
    "countries/UZ",
    change("countries/UZ", { "memberships.cst-2006.key": undefined }),
    "data/countries/UZ.json: memberships.4.key: is missing; accepted: a key of its own [item-key]",
  ],
  [
    "a membership with the key of another organization",
    britain,
    change(britain, { "memberships.eu.key": "union" }),
    `data/${britain}.json: memberships.2.key: "union" accepted: "eu", or "eu-" and what tells it apart [item-key]`,
  ],
  [
    "an event of a membership with another key than its word",
    "countries/AM",
    change("countries/AM", { "memberships.csto.events.0.key": "frozen" }),
  ],
  ["an office with the key of another body", belousov, change(belousov, { "offices.0.key": "kremlin" })],
]);

it("lets a key keep the id that its body had", () => {
  const records = {
    asOf: "2026-01-01",
    agreements: [],
    officials: [{ offices: [{ key: "old-id", title: "Minister", organization: "new-id" }] }],
    retired: [{ type: "agency", id: "old-id", kind: "moved", to: "new-id", reason: "Renamed." }],
  } as unknown as DatasetRecords;
  expect([...itemKey.check(records)]).toEqual([]);
  expect([...itemKey.check({ ...records, retired: [] })]).toHaveLength(1);
});

it("lets a key say more than what it is", () => {
  const more = change(germany, { "events.signed.key": "signed-bonn" });
  expect(linesOf(itemKey, more(real))).toEqual([]);
});
