/** The built package stays under its ceilings, and a failing budget prints what grew; `npm test` builds it before. */
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { bundles, notInRoot, others } from "./ceilings.js";
import { readRecorded, whatGrew } from "./growth.js";
import { bundle, dist, measureAll } from "./measure.js";

const all = await measureAll();
const recorded = readRecorded();
const read = (name: string) => readFileSync(join(dist, name), "utf8");

/** The names that a built file loads, by import or by require. */
const importsOf = (name: string) =>
  ts.preProcessFile(read(name), true, true).importedFiles.map(({ fileName }) => fileName);

describe("a budget", () => {
  it.each(all)("$row.name: at most $row.ceiling $row.unit", ({ row, measured }) => {
    expect(measured.size, whatGrew(row, measured, recorded[row.name])).toBeLessThanOrEqual(row.ceiling);
  });

  it.each(all)("$row.name: little headroom, and never above the design", ({ row, measured }) => {
    expect(row.ceiling).toBeLessThanOrEqual(row.design ?? Number.POSITIVE_INFINITY);
    expect(row.ceiling, `lower the ceiling: it is ${measured.size} now`).toBeLessThanOrEqual(measured.size * 1.06);
  });

  it("prints what grew where it fails", () => {
    const row = { name: "isNatoMember", unit: "B gzip", ceiling: 1500, reason: "" };
    const before = { size: 1498, parts: { "src/a.ts": 900, "src/b.ts": 10, "src/c.ts": 5, "src/d.ts": 7 } };
    const now = { size: 1612, parts: { "src/a.ts": 1012, "src/b.ts": 10, "src/d.ts": 6, "src/new.ts": 1300 } };
    expect(whatGrew(row, now, before).split("\n")).toEqual([
      "isNatoMember: 1,612 B gzip, ceiling 1,500 (+112).",
      "Recorded were 1,498; since then these parts changed:",
      "  src/new.ts: 0 → 1,300 (+1,300)",
      "  src/a.ts: 900 → 1,012 (+112)",
      "  src/c.ts: 5 → 0 (-5)",
      "  src/d.ts: 7 → 6 (-1)",
      expect.stringContaining("npm run budgets -- --write"),
    ]);
  });

  it("has its parts recorded, and they are all of it", async () => {
    expect(Object.keys(recorded).sort()).toEqual(all.map(({ row }) => row.name).sort());
    const [first] = bundles;
    const { text, measured } = await bundle(first as (typeof bundles)[number]);
    expect(Object.values(measured.parts).reduce((sum, size) => sum + size, 0)).toBe(
      Buffer.byteLength(text.replaceAll("\n", "")),
    );
    expect(Object.keys(measured.parts)).toContain("src/generated/countries.ts");
  });
});

describe("a bundle of", () => {
  const built = readdirSync(dist)
    .filter((name) => name.endsWith(".js"))
    .map(read)
    .join("\n");

  it.each(bundles)("$name has nothing in it that it does not need", async (row) => {
    const { text } = await bundle(row);
    for (const mark of row.without) {
      // A mark that is nowhere would guard nothing.
      expect(built, mark).toContain(mark);
      expect(text.includes(mark), `${mark} is in it`).toBe(false);
    }
  });
});

describe("the root", () => {
  it("is one file, which loads no other", () => {
    // Those that do load others are seen to.
    expect(importsOf("schemas-need-npm-install-zod.js")).toContain("zod");
    expect(importsOf("sources.cjs")).toContain("military-pacts/evidence");
    expect(importsOf("index.js")).toEqual([]);
    expect(importsOf("index.cjs")).toEqual([]);
  });

  it.each(notInRoot)("knows nothing of %s", (name) => {
    expect(read("index.js").includes(name)).toBe(false);
    expect(read("index.cjs").includes(name)).toBe(false);
  });
});

describe("every entry but the schemas", () => {
  const entries = readdirSync(dist).filter((name) => /\.c?js$/.test(name) && !/^(?:cli\.|schemas-)/.test(name));

  it.each(entries)("%s loads no library and nothing of Node", (name) => {
    expect(entries).toHaveLength(2 * (readdirSync("src/entries").length - 1));
    for (const from of importsOf(name)) {
      expect(from).toMatch(/^military-pacts(\/|$)/);
      expect(builtinModules).not.toContain(from);
    }
  });
});

it("stands for every row of the design", () => {
  const designed = [...bundles, ...Object.values(others)].flatMap((row) => ("design" in row ? [row.design] : []));
  // Where the data grows, the design gives a figure a record.
  const beyond = readdirSync("data/agreements").length - 262;
  const growing = [140 * (262 + beyond), 100_000 + 60 * beyond, 1_000_000 + 2_000 * beyond];
  expect(designed).toEqual([500, 1200, 1500, 1000, ...growing]);
});
