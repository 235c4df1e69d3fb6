import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { forces } from "../../src/model/status.js";
import { buildRelease } from "../data/files/build.js";
import { change, real } from "../data/rules/real-data.js";
import { page, share, table } from "../markdown.js";
import { countByName, countWords } from "./coverage/count.js";
import { newestSection, retiredSection, unknownSection } from "./coverage/sections.js";
import { COVERAGE, coverage } from "./coverage.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const germany = "agreements/de-ru-1993-defence-ministries";

describe(COVERAGE, () => {
  it("is up to date (npm run data:coverage writes it)", () => {
    expect(readFileSync(`${root}${COVERAGE}`, "utf8")).toBe(coverage(root, real));
  });

  it("counts what is in the data", () => {
    const text = coverage(root, real);
    expect(text).toContain(`The ${real.files.agreements.length} agreements are between `);
    expect(text).toMatch(new RegExp(`\\| sources +\\| +${real.files.sources.length} \\|`));
  });

  it("counts every military agreement once by its force, and names the last day and the latest fact", () => {
    const text = coverage(root, real);
    const [, table = ""] = /^\| force .*\n\|.*\n((?:\|.*\n)+)/m.exec(text) ?? [];
    const rows = table
      .trim()
      .split("\n")
      .map((row) =>
        row
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const sum = (numbers: readonly string[]) => numbers.reduce((total, text) => total + Number(text), 0);
    expect(rows.map(([force]) => force)).toEqual(forces);
    for (const [force, ...counts] of rows) expect(sum(counts.slice(0, -1)), force).toBe(Number(counts.at(-1)));
    const military = buildRelease(real).agreements.filter(({ scope }) => scope === "military").length;
    expect(sum(rows.map((row) => row.at(-1) ?? ""))).toBe(military);
    expect(text).toContain(`The last day covered is **${buildRelease(real).asOf}**; the latest fact up to it is of `);
  });

  it("tells what is not known", () => {
    const before = unknownSection(buildRelease(real));
    const vague = change(germany, { "events.0.on": "1993" })(real);
    expect(before).not.toContain("`de-ru-1993-defence-ministries`");
    expect(unknownSection(buildRelease(vague))).toMatch(/year only\*\*: .*`de-ru-1993-defence-ministries`/);
  });

  it("finds the newest event", () => {
    const later = change(germany, { "events.2.on": "2027-01" })(real);
    expect(newestSection(buildRelease(later))).toContain(
      "Latest event of all: 2027-01 (termination-authorized, `de-ru-1993-defence-ministries`)",
    );
  });

  it("lists retired ids", () => {
    const section = retiredSection({
      ...buildRelease(real),
      retired: [
        { type: "agreement", id: "a", kind: "moved", to: "b", reason: "Renamed." },
        { type: "decree", id: "c", kind: "withdrawn", reason: "No decree." },
      ],
    });
    expect(section).toContain("| `a` | agreement | moved to `b` | Renamed.   |");
    expect(section).toContain("| `c` | decree    | withdrawn    | No decree. |");
  });
});

describe("the parts of the page", () => {
  it("are tables with even columns, numbers to the right", () => {
    expect(
      table(
        ["what", "n"],
        [
          ["one", 1],
          ["eleven", 11],
        ],
      ),
    ).toBe("| what   |  n |\n| ------ | -: |\n| one    |  1 |\n| eleven | 11 |");
  });

  it("are counted by name or by number", () => {
    expect(countByName(["b", "a", "b"])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(countWords(["a", "b", "b", "c"])).toEqual([
      ["b", 2],
      ["a", 1],
      ["c", 1],
    ]);
  });

  it("have shares of nothing, and leave out what is not there", () => {
    expect([share(1, 3), share(0, 0)]).toEqual(["33 %", "0 %"]);
    expect(page("a", undefined, "b")).toBe("a\n\nb");
  });
});
