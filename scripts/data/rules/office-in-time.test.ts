import { expect, it } from "vitest";
import { belousov, brokenBy, order, relos } from "./harness.js";
import { officeInTime } from "./office-in-time.js";
import { change, linesOf, real } from "./real-data.js";

brokenBy(officeInTime, [
  [
    "a minister before the state",
    "officials/jaroslav-tvrdik",
    change("officials/jaroslav-tvrdik", { "offices.0.from": "1992" }),
    'data/officials/jaroslav-tvrdik.json: offices.0.from: "1992" accepted: 1993-01-01, the beginning of the state, or later [office-in-time]',
  ],
  [
    "an attestation outside of the office",
    belousov,
    change(belousov, { "offices.0.to": "2026", "offices.0.attested.until": "2027-01-16" }),
    `data/${belousov}.json: offices.0.attested.until: "2027-01-16" is outside of the office; accepted: a day from 2024-05-14 to 2026 [office-in-time]`,
  ],
  [
    "an order signed by another body's minister",
    order,
    change(order, { signedBy: "andrei-belousov" }),
    `data/${order}.json: signedBy: "andrei-belousov" accepted: an official with an office in ru-government on 2025-12-19 [office-in-time]`,
  ],
  [
    "an office before the state",
    "officials/jaroslav-tvrdik",
    change("officials/jaroslav-tvrdik", { "offices.0.from": "1992-05-04" }),
  ],
  [
    "an office after the last day",
    belousov,
    change(belousov, { "offices.0.from": "2026-03-01", "offices.0.attested": undefined }),
  ],
  ["an order signed before the office", order, change(order, { published: "2019-12-19" })],
  ["a signatory out of office", relos, change(relos, { "signed.signatories.0.official": "andre-flahaut" })],
]);

it("takes no office for too late for a signature in its month", () => {
  const inMonth = change(relos, { "signed.on": "2025-10", "events.1.on": "2025-10" });
  expect(linesOf(officeInTime, inMonth(real))).toEqual([]);
});
