import { expect, it } from "vitest";
import { brokenBy } from "../../scripts/data/rules/harness.js";
import { change, linesOf, real } from "../../scripts/data/rules/real-data.js";
import { partyDays } from "./party-days.js";

const skies = "agreements/open-skies-1992";
const security = "agreements/cst-1992-collective-security";

brokenBy(partyDays, [
  [
    "a party before the treaty entered into force",
    skies,
    change(skies, { "parties.BA.from": "2001-12-31" }),
    `data/${skies}.json: parties.0.from: "2001-12-31" accepted: 2002-01-01, the entry into force of the treaty, or later [party-days]`,
  ],
  [
    "a party that withdrew and never ended",
    skies,
    change(skies, { "parties.RU.to": undefined }),
    expect.stringMatching(
      /parties\.\d+\.to: is missing; accepted: "2021-12-18", the day of its withdrawal \[party-days\]$/,
    ),
  ],
  [
    "a withdrawal that differs from the end of the party",
    skies,
    change(skies, { "parties.US.to": "2020-11-23" }),
    expect.stringMatching(
      /parties\.\d+\.to: "2020-11-23" accepted: "2020-11-22", the day of its withdrawal \[party-days\]$/,
    ),
  ],
  [
    "an interval of a party that ends before it begins",
    skies,
    change(skies, { "parties.BA.to": "2003-10-20" }),
    `data/${skies}.json: parties.0.to: "2003-10-20" accepted: a day after 2003-10-20, since \`to\` is the first day after the interval [party-days]`,
  ],
  [
    "intervals of one party that overlap",
    security,
    change(security, { "parties.UZ.to": "2006-08-17" }),
    expect.stringMatching(
      /parties\.9: "2006-08-16" overlaps the interval from 1994-04-20; accepted: intervals that do not meet \[party-days\]$/,
    ),
  ],
  [
    "a first interval of a party that never ended, and a second one",
    security,
    change(security, { "parties.UZ.to": undefined }),
  ],
]);

it("lets a state come back on the day on which it left, and knows its last withdrawal", () => {
  expect(linesOf(partyDays, change(security, { "parties.UZ.to": "2006-08-16" })(real))).toEqual([]);
  expect(linesOf(partyDays, change(security, { "parties.UZ-2006.to": "2012-12-20" })(real))).toEqual([
    expect.stringContaining("the day of its withdrawal"),
  ]);
});
