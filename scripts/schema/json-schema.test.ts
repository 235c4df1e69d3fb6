import fc from "fast-check";
import { isIsoDate, isPartialDate } from "military-pacts";
import { describe, expect, it } from "vitest";
import { publicJsonSchemas } from "./json-schema.js";

const schemas = Object.fromEntries(publicJsonSchemas().map(([name, text]) => [name, JSON.parse(text)]));
const dataset = schemas["dataset.json"];

/** Whether a text fits a schema in a language in which `$` stands before a last line break too. */
const fits = ({ pattern, not }: { pattern: string; not: { pattern: string } }, text: string) =>
  new RegExp(pattern.replace(/\$$/, "\\n?$")).test(text) && !new RegExp(not.pattern).test(text);

describe("the JSON Schema of a dataset", () => {
  const day = dataset.properties.asOf;
  const date = dataset.$defs.agreement.properties.signed.properties.on;

  it("knows the calendar, and no line break after it", () => {
    const part = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const dates = fc
      .tuple(part(4), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), fc.constantFrom(4, 7, 10))
      .map(([year, month, on, length]) =>
        `${year}-${String(month).padStart(2, "0")}-${String(on).padStart(2, "0")}`.slice(0, length),
      );
    fc.assert(
      fc.property(dates, fc.constantFrom("", "", "\n", "\r\n"), (text, end) => {
        expect(fits(date, text + end)).toBe(isPartialDate(text + end));
        expect(fits(day, text + end)).toBe(isIsoDate(text + end));
      }),
      { numRuns: 3000 },
    );
    for (const text of ["2000-02-29", "0000-02-29", "2400-02-29"]) expect(fits(day, text)).toBe(true);
    for (const text of ["1900-02-29", "2014-13", "2014-02-30", "٢٠١٤"]) expect(fits(date, text)).toBe(false);
  });

  it("has no digit of a language in its expressions, and refers to what it holds", () => {
    for (const [name, schema] of Object.entries(schemas)) expect(JSON.stringify(schema), name).not.toContain("\\d");
    for (const { items } of Object.values<{ items?: { $ref: string } }>(dataset.properties)) {
      if (items) expect(dataset.$defs).toHaveProperty(items.$ref.replace("#/$defs/", ""));
    }
    expect(Object.keys(dataset.properties)).toContain("$schema");
    expect(dataset.additionalProperties).toBe(false);
  });
});
