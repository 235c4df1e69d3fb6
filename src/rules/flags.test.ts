import { expect, it } from "vitest";
import { releaseOf } from "../../scripts/data/files/build.js";
import { real } from "../../scripts/data/rules/real-data.js";
import { flags } from "./flags.js";

const release = releaseOf(real);
const britain = release.countries.find(({ code }) => code === "GB") as (typeof release.countries)[number];

/** What the rule finds in a caller's own records of one country. */
const found = (asOf: string, country: Partial<typeof britain>) => [
  ...flags.check({ asOf, agreements: [], countries: [{ ...britain, ...country }] }),
];

// The files hold no flags, so only a caller's records can break the rule.
it("finds a member without its flag, and a flag without its membership", () => {
  expect(found(release.asOf, { nato: false, eu: true })).toEqual([
    { path: "countries.0.nato", value: false, message: `accepted: true, as its memberships say for ${release.asOf}` },
    { path: "countries.0.eu", value: true, message: `accepted: false, as its memberships say for ${release.asOf}` },
  ]);
});

it("asks about the last day covered, the day of leaving not among them", () => {
  expect(found("2020-01-31", { eu: true })).toEqual([]);
  expect(found("2020-02-01", { eu: true })).toHaveLength(1);
  expect(found("2020-02-01", { eu: false })).toEqual([]);
});

it("holds for a country in nothing", () => {
  expect(found(release.asOf, { nato: false, eu: false, memberships: [] })).toEqual([]);
});
