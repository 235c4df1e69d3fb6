import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { findProblems } from "../check.js";
import { rules } from "./index.js";
import { linesOf, real } from "./real-data.js";

/** The rooms of the rules: this one, and that of the rules over any records. */
const rooms = ["./", "../../../src/rules/"].map((room) => fileURLToPath(new URL(room, import.meta.url)));

/** The file of a rule or of its test. */
const fileOf = (name: string): string | undefined => rooms.map((room) => room + name).find((path) => existsSync(path));

/** The names of the ways in which the test beside a rule breaks it. */
const faultsOf = (rule: string): readonly string[] => {
  const text = readFileSync(fileOf(`${rule}.test.ts`) ?? rule, "utf8");
  return [...text.matchAll(/^ {2}\[\s*"([^"]+)",/gm)].map(([, what = ""]) => what);
};

describe("every rule", () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))("%s is kept by the real data", (_name, rule) => {
    expect(linesOf(rule, real)).toEqual([]);
  });

  it("is named after its file, says what it is for, and is shown to fail", () => {
    for (const { name, description } of rules) {
      expect(fileOf(`${name}.ts`), name).toBeDefined();
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
    // The tests of these are written out.
    const writtenOut = ["no-copied-text", "signatory-link", "flags"];
    const shown = (name: string) => writtenOut.includes(name) || faultsOf(name).length > 0;
    expect(rules.map(({ name }) => name).filter((name) => !shown(name))).toEqual([]);
  });

  it("is one of those that are checked, where its file is in the room", () => {
    const files = rooms.flatMap((room) =>
      readdirSync(room)
        .filter((file) => /^export const \w+: Rule\b/m.test(readFileSync(room + file, "utf8")))
        .map((file) => file.replace(".ts", "")),
    );
    expect(files.sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it("is kept by data in which nothing is wrong, as one", () => {
    expect(findProblems(real)).toEqual([]);
  });

  it("is broken in many ways, and each has a name of its own", () => {
    const all = rules.flatMap(({ name }) => faultsOf(name));
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(100);
  });
});
