import { describe, expect, it } from "vitest";
import type { Rule as RecordRule } from "../../../src/rules/rule.js";
import { findProblems } from "../check.js";
import { type Change, linesOf, overFiles, real } from "./real-data.js";
import type { Rule } from "./rule.js";
import { schema } from "./schema.js";

// Files that tests spoil.
export const germany = "agreements/de-ru-1993-defence-ministries";
export const relos = "agreements/in-ru-2025-relos";
export const inf = "agreements/inf-1987";
export const ships = "agreements/ca-su-1989-incidents-at-sea";
export const order = "decrees/ru-gov-2025-3810-r";
export const britain = "countries/GB";
export const claim = "claims/ru-gov-2025-3810-r-legal-effect-1";
export const lenta = "sources/lenta-20251219";
export const belousov = "officials/andrei-belousov";
export const mali = "retired/ml-ru-2023-military-technical";

/** What follows a problem that a machine can mend. */
export const FIX = "(npm run data:check -- --fix mends it)";

/** A way to spoil good data, the file that the rule must name, and, where it is told in full, all that the rule says. */
export type Fault = readonly [what: string, file: string, spoil: Change, ...lines: readonly unknown[]];

/** Shows a rule of either room broken in each of these ways. */
export function brokenBy(broken: Rule | RecordRule, faults: readonly Fault[]): void {
  const rule = overFiles(broken);
  const cases = faults.map(([what, file, spoil, ...lines]) => [what, file, spoil, lines] as const);

  describe(`${rule.name} is broken by`, () => {
    it.each(cases)("%s", (_what, file, spoil, lines) => {
      // As in the check itself, a rule sees only data that has the right form.
      const found = findProblems(spoil(real), [...new Set([schema, rule])]);
      const ofFile = found.filter(({ problem }) => problem.file === `data/${file}.json`);
      expect(ofFile.map((each) => each.rule.name)).toContain(rule.name);
      // A message says what would be right.
      const messages = ofFile.filter((each) => each.rule === rule).map(({ problem }) => problem.message);
      expect(
        messages.every((message) => /accepted|unknown propert|is no JSON/.test(message)),
        messages.join(),
      ).toBe(true);
      if (lines.length > 0) expect(linesOf(rule, spoil(real))).toEqual(lines);
    });
  });
}
