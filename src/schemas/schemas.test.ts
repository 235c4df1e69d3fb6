import fc from "fast-check";
import { agreements, countries, decrees, isCountryCode, isIsoDate, isPartialDate, officials } from "military-pacts";
import { claims } from "military-pacts/claims";
import {
  agreementSchema,
  claimSchema,
  countryCodeSchema,
  countrySchema,
  decreeSchema,
  isoDateSchema,
  officialSchema,
  partialDateSchema,
  sourceSchema,
} from "military-pacts/schemas";
import { sources } from "military-pacts/sources";
import { describe, expect, it } from "vitest";

describe("the validators", () => {
  it("accept every record of the package", () => {
    const checks = [
      [agreementSchema, agreements],
      [countrySchema, countries],
      [decreeSchema, decrees],
      [officialSchema, officials],
      [sourceSchema, sources],
      [claimSchema, claims],
    ] as const;
    for (const [schema, records] of checks) for (const record of records) expect(schema.parse(record)).toEqual(record);
  });

  it("agree with the guards on any text", () => {
    const digits = fc.stringMatching(/^[0-9]{4}(-[0-9]{2}){0,2}$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string(), fc.stringMatching(/^[A-Z]{2}$/)), (text) => {
        expect(isoDateSchema.safeParse(text).success).toBe(isIsoDate(text));
        expect(partialDateSchema.safeParse(text).success).toBe(isPartialDate(text));
        expect(countryCodeSchema.safeParse(text).success).toBe(isCountryCode(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("give records of frozen parts", () => {
    const parsed = agreementSchema.parse(JSON.parse(JSON.stringify(agreements[0])));
    for (const value of [parsed.title, parsed.parties, parsed.events, parsed.events[0]])
      expect(Object.isFrozen(value)).toBe(true);
  });

  it("do not take undefined for absent", () => {
    expect(decreeSchema.safeParse({ ...decrees[0], adopted: undefined }).success).toBe(false);
  });
});
