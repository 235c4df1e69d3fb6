import * as ours from "military-pacts";
import { createDataset, merge } from "military-pacts/dataset";
import { evidence } from "military-pacts/evidence";
import { parseDataset } from "military-pacts/schemas";
import { sources } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { invent } from "../../tests/invented.js";

const signed = { type: "signed", on: "2001-01-01" } as const;
const mine = (id: string, more: object = {}) => ({
  asOf: "2026-01-01",
  agreements: [invent([{ key: "signed", ...signed }], { id, signed: { on: signed.on }, ...more })],
});

describe("merge", () => {
  it("makes one dataset of all of this package and more", () => {
    const both = createDataset(merge(ours, mine("de-fr-2001-x")));
    expect(both.agreements).toHaveLength(ours.agreements.length + 1);
    expect(both.findAgreements({ party: ["DE"] }).map(({ id }) => id)).toContain("de-fr-2001-x");
    expect(both.findAgreements({ party: "FR", partyMemberOf: "nato" }).map(({ id }) => id)).toContain("de-fr-2001-x");
    expect(both.statusOn("new-start-2010", "2022-01-01")).toEqual({
      ...ours.statusOn("new-start-2010", "2022-01-01"),
      party: "treaty",
    });
    expect(both).not.toHaveProperty("decree");
  });

  it("covers what both cover", () => {
    const [early, late] = ["2020-01-01", "2024-02-29"].map((asOf) => ({ ...mine(asOf), asOf }));
    if (!early || !late) throw new Error("two datasets");
    expect(merge(early, late).asOf).toBe("2020-01-01");
    expect(merge(late, early).asOf).toBe("2020-01-01");
  });

  it("lets a record of one name those of the other, and takes the same record once", () => {
    const parties = [{ country: "DE", agency: "de-defence-ministry" }, { country: "FR" }];
    const own = { ...mine("de-fr-2001-x", { parties }), countries: ours.countries };
    const merged = parseDataset(merge({ ...ours, sources, evidence }, own), { checks: "references" });
    expect(merged.countries).toHaveLength(ours.countries.length);
    expect(merged.evidence).toEqual(evidence);
    expect(() => parseDataset(own, { checks: "references" })).toThrow('"de-defence-ministry": names no record');
  });

  it("names an id that is in both", () => {
    expect(() => merge(ours, mine("new-start-2010"))).toThrow(
      new RangeError('agreements: the id "new-start-2010" is in both; give each record an id of its own.'),
    );
    const [country] = ours.countries;
    if (!country) throw new Error("no country");
    expect(() => merge(ours, { ...mine("x"), countries: [{ ...country }] })).toThrow(
      'countries: the id "AD" is in both',
    );
    const note = { "new-start-2010": { "signed.on": { sources: ["x"], confidence: "high" } } } as const;
    expect(() => merge({ ...ours, evidence }, { ...mine("x"), evidence: note })).toThrow(
      'evidence: the id "new-start-2010" is in both',
    );
    // Twice in one of them is found where they are used.
    const [agreement] = mine("x").agreements;
    const twice = merge(ours, { asOf: "2026-01-01", agreements: [agreement, agreement] as never });
    expect(() => createDataset(twice)).toThrow('agreements: the id "x" is used twice');
    const retired = [{ type: "agreement", id: "new-start-2010", kind: "withdrawn", reason: "Gone." }] as const;
    expect(() => createDataset(merge(ours, { ...mine("x"), retired }))).toThrow(
      'retired: the id "new-start-2010" is in use in agreements',
    );
  });

  it("refuses what are no records, and leaves a bad record to the checks", () => {
    expect(() => merge(ours, null as never)).toThrow("mine: null is not accepted");
    expect(() => merge("ours" as never, mine("x"))).toThrow('ours: "ours" is not accepted');
    expect(() => merge(ours, { asOf: "2026", agreements: [] })).toThrow('asOf: "2026" is not accepted');
    expect(() => merge(ours, { ...mine("x"), agreements: {} as never })).toThrow("agreements: an object");
    expect(() => merge(ours, { ...mine("x"), notes: 7 as never })).toThrow("notes: 7 is not accepted");
    const bad = merge(ours, { asOf: "2026-01-01", agreements: [null, { id: 7 }] as never });
    expect(() => createDataset(bad)).toThrow(`agreements.${ours.agreements.length}: null is not accepted`);
  });
});
