import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, lines, pairs, table } from "./layout.js";
import { styleOf } from "./style.js";

const style = (width: number, env: Readonly<Record<string, string>> = {}) =>
  styleOf({ COLUMNS: String(width), TERM: "xterm", ...env }, { isTTY: true });
const plain = (all: readonly string[]) => all.map(stripVTControlCharacters);

describe("styleOf", () => {
  it("has a width between 20 and 200 columns, and none for a pipe", () => {
    const width = (env: Readonly<Record<string, string>>, stream: Partial<NodeJS.WriteStream>) =>
      styleOf(env, stream).width;
    expect(width({}, { isTTY: true, columns: 60 })).toBe(60);
    expect(width({ COLUMNS: "70" }, { isTTY: true, columns: 60 })).toBe(70);
    expect(width({ COLUMNS: "none" }, { isTTY: true })).toBe(80);
    expect(width({ COLUMNS: "5" }, {})).toBe(20);
    expect(width({}, { isTTY: true, columns: 999 })).toBe(200);
    expect(width({}, {})).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("table", () => {
  const columns: readonly Column[] = [
    { head: "Id" },
    { head: "Words", least: 10, rank: 2 },
    { head: "N", align: "right", rank: 1 },
  ];
  const rows = [
    ["one", "several words that are wrapped", "1"],
    ["two", { text: "короткий", tone: "good" as const }, "22"],
  ];

  it("gives each column what it needs where there is room", () => {
    expect(plain(table(columns, rows, style(80)))).toEqual([
      "Id   Words                            N",
      "one  several words that are wrapped   1",
      "two  короткий                        22",
    ]);
  });

  it("wraps words first, and then drops the column of the highest rank", () => {
    expect(plain(table(columns, rows, style(25)))).toEqual([
      "Id   Words              N",
      "one  several words      1",
      "     that are wrapped",
      "two  короткий          22",
    ]);
    expect(
      plain(table([{ head: "Id", least: 14 }, ...columns.slice(1)], [["a".repeat(14), "b c", "1"]], style(20))),
    ).toEqual(["Id              N", "aaaaaaaaaaaaaa  1"]);
  });

  it("is never wider than the terminal, whatever stands in it", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme-ascii", maxLength: 90 }),
      fc.constantFrom("слово ".repeat(20), "x".repeat(300)),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 }),
        (width, all) => {
          for (const line of plain([
            ...table(columns, all, style(width)),
            ...pairs(
              all.map(([a, b]) => [a.slice(0, 9), b]),
              style(width),
            ),
          ])) {
            expect(line.length).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

describe("lines", () => {
  it("lets no text steer the terminal, and links each line of an address", () => {
    expect(lines("a\u001b[2Jb\u202Ec\u0007", style(80))).toEqual(["a [2Jb c"]);
    const href = `https://example.org/${"a".repeat(30)}`;
    const linked = lines({ text: href, href: `${href}\u0007` }, style(30));
    expect(linked).toHaveLength(2);
    for (const line of linked) {
      const [, address, text] = line.replaceAll("\u0007", "\u001b]8;;").split("\u001b]8;;");
      expect([address, href.includes(text ?? "?"), line.endsWith("\u001b]8;;\u0007")]).toEqual([href, true, true]);
    }
    expect(lines({ text: href, href }, { ...style(80), rich: false })).toEqual([href]);
  });
});
