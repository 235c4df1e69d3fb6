/** docs/comparison.md is printed by `npm run bench:peers -- --write`; what can be checked without measuring is checked here. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/comparison.md", "utf8");
const compared = readFileSync("bench/peers/packages.js", "utf8");
const { devDependencies } = JSON.parse(readFileSync("bench/package.json", "utf8"));
const peers = Object.entries(devDependencies).filter(([name]) => compared.includes(`name: "${name}"`));

/** The rows of the table below a heading, as cells. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const [, table = ""] = new RegExp(`^## ${heading}\n\n((?:\\|.*\n)+)`, "m").exec(page) ?? [];
  const rows = table.trim().split("\n").slice(2);
  return rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the comparison", () => {
  it.each(["Right answers", "Time", "Size", "Types"])(
    "has every peer, in the version that bench has, under %s",
    (heading) => {
      const titles = rowsOf(heading).map(([title]) => title);
      for (const [name, version] of peers) expect(titles).toContain(`${name} ${version}`);
      expect(titles[0]).toBe("military-pacts");
    },
  );

  it("has no empty cell for a package, and no figure that is none", () => {
    for (const heading of ["Right answers", "Time", "Size", "Types"]) {
      for (const row of rowsOf(heading)) if (row[0] !== "an empty module") expect(row).not.toContain("");
    }
    expect(page).not.toMatch(/NaN|undefined/);
  });

  it("shows right answers and right types of ours", () => {
    expect(rowsOf("Right answers")[0]?.slice(1)).toEqual(["`true`, right", "`true`, right", "`false`, right"]);
    expect(rowsOf("Types")[0]?.[2]).toBe("0");
  });
});
