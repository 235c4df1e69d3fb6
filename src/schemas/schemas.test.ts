import fc from "fast-check";
import { agreements, countries, decrees, isCountryCode, isIsoDate, isPartialDate, officials } from "military-pacts";
import { claims } from "military-pacts/claims";
import {
  agreementSchema,
  claimSchema,
  countryCodeSchema,
  countrySchema,
  DatasetError,
  decreeSchema,
  isoDateSchema,
  officialSchema,
  parseDataset,
  partialDateSchema,
  sourceSchema,
} from "military-pacts/schemas";
import { sources } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { everything } from "../../tests/everything.js";

/** The whole package as plain JSON, as another program would have it. */
const text = JSON.stringify(everything);
const copy = () => JSON.parse(text);

/** The message of the error that a function throws. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
}

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

  it("give frozen records", () => {
    const parsed = agreementSchema.parse(JSON.parse(JSON.stringify(agreements[0])));
    for (const value of [parsed, parsed.title, parsed.parties, parsed.events, parsed.events[0]])
      expect(Object.isFrozen(value)).toBe(true);
  });

  it("do not take undefined for absent", () => {
    expect(decreeSchema.safeParse({ ...decrees[0], adopted: undefined }).success).toBe(false);
  });
});

describe("parseDataset", () => {
  it("accepts the package itself, and gives it back", () => {
    expect(parseDataset(copy())).toEqual(JSON.parse(text));
  });

  it("accepts agreements alone, with countries of ISO 3166-1", () => {
    const [first] = copy().agreements;
    const parties = first.parties.map(({ country }: { country: string }) => ({ country }));
    const events = first.events.map(({ type, on }: { type: string; on: string }) => ({ type, on }));
    const { signed: _signed, ...own } = { ...first, parties, events };
    expect(parseDataset({ asOf: "2026-01-01", agreements: [own] }).agreements).toHaveLength(1);
  });

  it.each([
    [{}, "asOf: is missing; accepted: a calendar day as YYYY-MM-DD\nagreements: is missing; accepted: array"],
    [null, "the dataset: null: accepted: object"],
    ["[]", 'the dataset: "[]": accepted: object'],
    [{ asOf: "2025-02-30", agreements: [] }, 'asOf: "2025-02-30": accepted: a calendar day as YYYY-MM-DD'],
    [{ asOf: "2025-02-28", agreements: [], treaties: [] }, 'the dataset: unknown property "treaties"'],
  ])("refuses %j in a sentence", (value, message) => {
    expect(refusal(() => parseDataset(value))).toBe(`This is no dataset. ${message}`);
  });

  it("names the place, the value and what is accepted", () => {
    const data = copy();
    data.agreements[3].instrument = "pact";
    data.agreements[4].signed.on = "1991-02-30";
    data.countries[0].codes.cow = "232";
    const message = refusal(() => parseDataset(data));
    expect(message).toContain('agreements.3.instrument: "pact": accepted: "treaty", "agreement"');
    expect(message).toContain('agreements.4.signed.on: "1991-02-30": accepted: YYYY-MM-DD, YYYY-MM or YYYY');
    expect(message).toContain('countries.0.codes.cow: "232": accepted: number');
  });

  it("refuses what refers to nothing, and ids that are used twice", () => {
    const data = copy();
    data.agreements[0].parties[0].agency = "ru-navy";
    data.decrees[0].agreements = ["no-such-agreement"];
    data.claims[0].about = { type: "agreement", id: "gone" };
    data.officials[1].id = data.officials[0].id;
    const message = refusal(() => parseDataset(data));
    expect(message).toContain(
      'agreements.0.parties.0.agency: "ru-navy": names no record; accepted: an id from agencies',
    );
    expect(message).toContain('decrees.0.agreements.0: "no-such-agreement": names no record');
    expect(message).toContain('claims.0.about.id: "gone": names no record; accepted: an id from agreements');
    expect(message).toMatch(/officials\.1\.id: ".*": is used twice/);
  });

  it("refuses events that are not in the order of their days", () => {
    const data = copy();
    data.agreements[0].events = [
      { type: "entered-into-force", on: "2020-01-01" },
      { type: "signed", on: "2019" },
    ];
    expect(refusal(() => parseDataset(data))).toBe(
      'This is no dataset. agreements.0.events.1.on: "2019": comes after the event of 2020-01-01; accepted: events in the order of their days',
    );
  });

  it("lists at most twenty problems in its message and all of them in its issues", () => {
    const data = copy();
    for (const agreement of data.agreements) agreement.scope = "naval";
    try {
      parseDataset(data);
      expect.unreachable();
    } catch (error) {
      expect((error as DatasetError).issues).toHaveLength(agreements.length);
      expect((error as DatasetError).message).toContain(`and ${agreements.length - 20} more`);
    }
  });

  it("is not fooled by the names of prototypes", () => {
    const hostile = '{"asOf": "2026-01-01", "agreements": [], "__proto__": {"polluted": true}}';
    refusal(() => parseDataset(JSON.parse(hostile)));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
