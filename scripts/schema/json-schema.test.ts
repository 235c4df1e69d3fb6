import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { isIsoDate, isPartialDate } from "military-pacts";
import { agreementSchema } from "military-pacts/schemas";
import { describe, expect, it } from "vitest";
import { everything } from "../../tests/everything.js";
import { collections } from "./collections.js";
import { publicJsonSchemas } from "./json-schema.js";

const schemas = Object.fromEntries(publicJsonSchemas().map(([name, text]) => [name, JSON.parse(text)]));
const dataset = schemas["dataset.json"];

/** Whether a text fits a schema in a language in which `$` stands before a last line break too. */
const fits = ({ pattern, not }: { pattern: string; not: { pattern: string } }, text: string) =>
  new RegExp(pattern.replace(/\$$/, "\\n?$")).test(text) && !new RegExp(not.pattern).test(text);

describe("the JSON Schema of a dataset", () => {
  const resolve = ({ $ref }: { $ref: string }) => dataset.$defs[$ref.replace("#/$defs/", "")];
  const day = resolve(dataset.properties.asOf);
  const date = resolve(resolve(dataset.properties.agreements.items).properties.signed.properties.on);

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

  it("says once what it has in many places", () => {
    const text = JSON.stringify(dataset);
    for (const form of ["DE", "02-(?:0[1-9]|1[0-9]|2[0-8])", "[0-9]+(?:-"]) {
      expect(text.split(JSON.stringify(form).slice(1, -1)).length, form).toBeLessThanOrEqual(3);
    }
    expect(text.length).toBeLessThan(31_000);
    for (const [name, schema] of Object.entries(schemas)) {
      const refs = JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g);
      const named = [...refs].map(([, ref]) => ref);
      expect([...new Set(named)].sort(), name).toEqual(Object.keys(schema.$defs).sort());
    }
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

describe("a validator of another maker", () => {
  // RFC 3986 knows ASCII alone.
  const isUri = (text: string) => /^[!-~]+$/.test(text) && URL.canParse(text);
  const ajv = new Ajv2020({ strict: true, formats: { uri: isUri, date: isIsoDate } });
  const shipped = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../src/generated/public/data/${name}.json`, import.meta.url), "utf8"));

  it.each(collections)("takes every one of our $name", ({ name, singular }) => {
    const isValid = ajv.compile(schemas[`${singular}.json`]);
    for (const record of shipped(name)) expect(isValid(record), ajv.errorsText(isValid.errors)).toBe(true);
  });

  it("takes all of this package as a dataset, and what an editor needs", () => {
    const isValid = ajv.compile(dataset);
    const all = JSON.parse(JSON.stringify(everything));
    expect(isValid({ $schema: "dataset.json", ...all }), ajv.errorsText(isValid.errors)).toBe(true);
    expect(isValid({ ...all, treaties: [] })).toBe(false);
    expect(isValid({ ...all, agreements: [...all.agreements, { id: "x" }] })).toBe(false);
  });

  it("finds a day that is none, as the validators do", () => {
    const [agreement] = shipped("agreements");
    for (const schema of ["agreement.json", "dataset.json"]) {
      const isValid = ajv.compile(schemas[schema]);
      for (const [on, isDay] of [
        ["2014-02-28", true],
        ["2014-02", true],
        ["2014-13", false],
        ["2014-00", false],
        ["2014-02-30", false],
      ]) {
        const record = { ...agreement, signed: { on } };
        expect(isValid(schema === "dataset.json" ? { asOf: "2026-01-01", agreements: [record] } : record)).toBe(isDay);
        expect(agreementSchema.safeParse(record).success).toBe(isDay);
      }
    }
  });
});
