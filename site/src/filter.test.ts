import { asOf, findAgreements, statusOn } from "military-pacts";
import { describe, expect, it } from "vitest";
import { countsOf, csvOf, facets, findByAddress } from "./filter.js";

const of = (query: string) => new URLSearchParams(query);

describe("the filter of an address", () => {
  it("is that of the package", () => {
    const { agreements, refused } = findByAddress(of("party=DE&force=presumed&scope=military&signed-from=1993-01-01"));
    expect(refused).toEqual([]);
    expect(agreements).toEqual(
      findAgreements({ party: "DE", force: "presumed", scope: "military", signed: { from: "1993-01-01" } }),
    );
  });

  it("knows who was a member when it was signed", () => {
    const { agreements } = findByAddress(of("partyMemberOf=nato&when=signing"));
    expect(agreements).toEqual(findAgreements({ partyMemberOf: { organization: "nato", on: "signing" } }));
  });

  it.each([
    "party=UK",
    "force=valid",
    "on=2025-02-30",
    "signed-from=2020",
    "decree=x",
    "party=__proto__",
    "signed-from=2020-01-01&signed-to=2010-01-01",
  ])("leaves out %s, and says so", (query) => {
    const { agreements, refused } = findByAddress(of(query));
    expect(refused).toHaveLength(1);
    expect(agreements).toEqual(findAgreements());
  });
});

describe("the counts of a facet", () => {
  it.each(facets.filter((facet) => facet !== "party"))("of %s are what its choice would find", (facet) => {
    const params = of("on=2015-01-01&signed-from=1992-01-01");
    const counts = [...countsOf(params, facet)];
    expect(counts.length).toBeGreaterThan(1);
    for (const [value, count] of counts.slice(0, 6)) {
      const chosen = of(params.toString());
      chosen.set(facet, value);
      expect(findByAddress(chosen).agreements.length, value).toBe(count);
    }
  });
});

it("the file has a row for each agreement, and quotes what needs it", () => {
  const [heading, ...rows] = csvOf(findAgreements({ party: "NO" }), asOf)
    .trimEnd()
    .split("\r\n");
  expect(heading?.split(",")).toHaveLength(13);
  expect(rows).toHaveLength(findAgreements({ party: "NO" }).length);
  const row = rows.find((each) => each.startsWith("no-ru-1995-defence-ministries"));
  const { force, ending } = statusOn("no-ru-1995-defence-ministries");
  expect(row).toMatch(new RegExp(`,1995-12-15,Moscow,NO,.*,${force},${ending}$`));
});
