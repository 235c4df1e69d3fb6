import { britain, brokenBy } from "./harness.js";
import { membershipRange } from "./membership-range.js";
import { change } from "./real-data.js";

brokenBy(membershipRange, [
  [
    "an exit a day early",
    "organizations/eu",
    change(britain, { "memberships.2.to": "2020-01-31" }),
    "data/organizations/eu.json: 27 members on 2020-01-31; accepted: 28 [membership-range]",
  ],
  ["a missing founder", "organizations/nato", change("countries/US", { memberships: [] })],
  ["an accession of another day", "organizations/nato", change("countries/SE", { "memberships.3.from": "2024-03-08" })],
  ["an exit that never was", "organizations/nato", change("countries/US", { "memberships.1.to": "2025-01-01" })],
  ["a member before the founding", "countries/US", change("countries/US", { "memberships.1.from": "1945-08-24" })],
]);
