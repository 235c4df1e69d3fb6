/** Every regular expression answers in a time that grows no faster than its text: proven, not tried. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Pattern, patternsIn, patternsOf } from "./patterns.js";

// The checker that is in the package itself; the others are programs of their own, which not every machine has.
process.env.RECHECK_SYNC_BACKEND = "pure";
const { checkSync } = await import("recheck");

/**
 * What is wrong with an expression, or nothing. The automaton decides, and where it cannot, as with a look-ahead that
 * matters, the answer is no: the other way to check is to try many texts, which proves nothing.
 */
function weakness({ source, flags }: Pattern): string | undefined {
  const answer = checkSync(source, flags, { checker: "automaton", timeout: 60_000 });
  if (answer.status === "safe") return undefined;
  if (answer.status === "vulnerable") return `${answer.complexity.summary}, on ${answer.attack.pattern}`;
  return `not proven to be linear (${answer.error.kind}); write it without look-around or back-references`;
}

const schemas = resolve(import.meta.dirname, "../../src/generated/public/schema");

/** The expressions in the JSON Schemas, which other programs run. */
function* schemaPatterns(): Iterable<Pattern> {
  for (const name of readdirSync(schemas)) {
    const found: string[] = [];
    JSON.parse(readFileSync(join(schemas, name), "utf8"), (key, value) => {
      if (key === "pattern" && typeof value === "string") found.push(value);
      return value;
    });
    for (const source of new Set(found)) yield { place: `schema/${name}`, source, flags: "u" };
  }
}

const written = patternsIn("src", "scripts");

describe("the check", () => {
  it("finds what is not linear", () => {
    const weak = (source: string) => weakness({ place: "", source, flags: "" });
    expect(weak("^(a+)+$")).toContain("exponential");
    expect(weak("\\s+$")).toContain("2nd degree polynomial");
    expect(weak("^(\\w+\\s?)*$")).toContain("exponential");
    expect(weak("^(?=(a+))\\1b")).toContain("not proven");
    expect(weak("^a+$")).toBeUndefined();
  });

  it("finds every expression of a text", () => {
    const text = 'const a = /x+/gu.test("/no/");\nnew RegExp("y+", "i"); RegExp(`z`); z.string().regex(/w\\/+/);';
    expect(patternsOf("a.ts", text)).toEqual([
      { place: "a.ts:1", source: "x+", flags: "gu" },
      { place: "a.ts:2", source: "y+", flags: "i" },
      { place: "a.ts:2", source: "z", flags: "" },
      { place: "a.ts:2", source: "w\\/+", flags: "" },
    ]);
    expect(() => patternsOf("a.ts", "new RegExp(word)")).toThrow("a.ts:1: this expression is put together at run time");
  });

  it("has found those of this repository", () => {
    expect(written.length).toBeGreaterThan(30);
    expect(written.map(({ place }) => place.split("/")[1])).toEqual(
      expect.arrayContaining(["schemas", "queries", "rules"]),
    );
    expect([...schemaPatterns()].length).toBeGreaterThan(20);
  });
});

describe("linear is", () => {
  it.each([...written, ...schemaPatterns()])("$place: /$source/$flags", (pattern) => {
    expect(weakness(pattern)).toBeUndefined();
  });
});
