import { belousov, britain, brokenBy } from "../../scripts/data/rules/harness.js";
import { change, insert } from "../../scripts/data/rules/real-data.js";
import { interval } from "./interval.js";

const membership = (organization: string, from: string, to?: string) => ({
  key: `${organization}-${from}`,
  organization,
  from,
  ...(to && { to }),
  evidence: { sources: ["europa-eu-nd"], confidence: "low" },
});

brokenBy(interval, [
  [
    "an end before the beginning",
    britain,
    change(britain, { "memberships.eu.to": "1972-12-31" }),
    `data/${britain}.json: memberships.2.to: "1972-12-31" accepted: a day after 1973-01-01, since \`to\` is the first day after the interval [interval]`,
  ],
  [
    "a reversed membership",
    britain,
    change(britain, { "memberships.eu.from": "2020-02-01", "memberships.eu.to": "1973-01-01" }),
  ],
  ["overlapping memberships", britain, insert(britain, "memberships", 3, membership("eu", "2020-01-31"))],
  ["a reversed office", belousov, change(belousov, { "offices.0.to": "2024-05-13" })],
]);
