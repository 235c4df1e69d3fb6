import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { releaseOf } from "../data/files/build.js";
import { real } from "../data/rules/real-data.js";
import { claimants, type DataSet, readRows } from "./selection/crosswalk.js";
import { SELECTION, selection } from "./selection.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { agreements } = releaseOf(real);
const text = selection(root, real);

/** The numbers in the rows of a section, by the first cell of each; a word that comes twice has its rows joined. */
function rowsOf(section: string, key: "decade" | "region"): number[][] {
  const lines = (text.split(`### ${section}\n`)[1] ?? "").split("\n");
  const start = lines.findIndex((line) => new RegExp(`^\\| ${key} `).test(line));
  const end = lines.findIndex((line, index) => index > start && line === "");
  return lines.slice(start + 2, end).map((line) => line.split("|").slice(2, -1).map(Number));
}

describe(SELECTION, () => {
  it("is up to date (npm run data:coverage writes it)", () => {
    expect(readFileSync(`${root}${SELECTION}`, "utf8")).toBe(text);
  });

  it.each(["DCAD", "ATOP", "COW"])("adds up for %s", (section) => {
    for (const key of ["decade", "region"] as const) {
      const rows = rowsOf(section, key);
      const all = rows.at(-1) ?? [];
      const sums = all.map((_, column) => rows.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? Number.NaN), 0));
      expect(sums).toEqual(all);
      expect((all[1] ?? 0) + (all[2] ?? 0)).toBe(all[0]);
    }
  });
});

describe.each<DataSet>(["dcad", "atop", "cow"])("the crosswalk of %s", (name) => {
  const rows = readRows(root, name);
  const found = claimants(agreements, name);

  it("has each row once, and each id that an agreement names", () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...found.keys()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("has no row that two agreements name", () => {
    expect([...found].filter(([, by]) => by.length > 1)).toEqual([]);
  });

  it("says why a row is no record, and only then", () => {
    const said = rows.filter(({ lead, reason }) => lead !== undefined || reason !== undefined);
    expect(said.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).filter((id) => !found.has(id)));
  });
});

it("has at least 125 of DCAD's agreements of Russia", () => {
  expect(claimants(agreements, "dcad").size).toBeGreaterThanOrEqual(125);
});
