import fc from "fast-check";
import {
  asOf,
  countries,
  isCountryCode,
  isEuMember,
  isMember,
  isNatoMember,
  membershipsOf,
  membersOf,
  organizations,
} from "military-pacts";
import { describe, expect, it } from "vitest";

const anyDay = fc
  .date({ min: new Date("1945-01-01"), max: new Date("2026-02-28"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Membership as the records say it, in the slowest and plainest way. */
function bySearchingTheRecords(code: string, organization: string, on: string): boolean {
  const lastDay = (date: string) =>
    date.length === 10
      ? date
      : new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5) || 12), 0)).toISOString().slice(0, 10);
  for (const country of countries) {
    if (country.code !== code) continue;
    for (const { organization: other, from, to } of country.memberships) {
      if (other === organization && lastDay(from) <= on && (to === undefined || on < lastDay(to))) return true;
    }
  }
  return false;
}

describe("isMember", () => {
  it("knows the day on which the United Kingdom left the EU", () => {
    expect(isMember("GB", "eu", "2020-01-31")).toBe(true);
    expect(isMember("GB", "eu", "2020-02-01")).toBe(false);
  });

  it("knows the day on which Sweden joined NATO", () => {
    expect(isNatoMember("SE", "2024-03-06")).toBe(false);
    expect(isNatoMember("SE", "2024-03-07")).toBe(true);
  });

  it("answers by ISO code: Greece is GR and Denmark and the Netherlands are members", () => {
    for (const code of ["GR", "DK", "NL"] as const) expect(isEuMember(code)).toBe(true);
  });

  it("counts a frozen participation as a membership", () => {
    expect(isMember("AM", "csto", "2025-01-01")).toBe(true);
  });

  it("does not count founding states of the CIS that never became members", () => {
    expect(isMember("UA", "cis", "2000-01-01")).toBe(false);
    expect(isMember("TM", "cis", "2000-01-01")).toBe(false);
  });

  it("agrees with the records on random days", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.constantFrom(...organizations),
        anyDay,
        (country, organization, on) => {
          const expected = bySearchingTheRecords(country.code, organization.id, on);
          expect(isMember(country.code, organization.id, on)).toBe(expected);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("answers for asOf without a day, as the flags of the countries do", () => {
    for (const { code, nato, eu } of countries) {
      expect(isNatoMember(code)).toBe(nato);
      expect(isEuMember(code)).toBe(eu);
      expect(isMember(code, "nato", asOf)).toBe(nato);
    }
  });

  it("refuses what types could not stop, and says what is accepted", () => {
    // @ts-expect-error no organization
    expect(() => isMember("GB", "warsaw-pact")).toThrow(
      new RangeError(
        'organization: "warsaw-pact" is not accepted; give one of "cis", "cst", "csto", "eu", "nato", "union-state".',
      ),
    );
    // @ts-expect-error no code
    expect(() => isMember("UK", "eu")).toThrow(
      /^country: "UK" is not accepted; give an ISO 3166-1 alpha-2 code such as/,
    );
    // @ts-expect-error no code
    expect(() => isNatoMember("gb")).toThrow(RangeError);
    // @ts-expect-error no code
    expect(() => isNatoMember(undefined)).toThrow(TypeError);
    expect(() => isMember("GB", "eu", "2020-02-30")).toThrow(
      /^on: "2020-02-30" is not accepted; give a calendar day as YYYY-MM-DD/,
    );
    // @ts-expect-error a Date is no day
    expect(() => isEuMember("GB", new Date(0))).toThrow(/^on: a Date is not accepted/);
    for (const name of ["__proto__", "constructor", "toString"]) {
      // @ts-expect-error prototype names
      expect(() => isMember("GB", name)).toThrow(RangeError);
      // @ts-expect-error prototype names
      expect(() => isMember(name, "eu")).toThrow(RangeError);
    }
  });
});

describe("membersOf", () => {
  // Counts from the histories that the organizations publish of themselves, not from the data.
  it.each([
    ["nato", "1949-08-23", 0],
    ["nato", "1949-08-24", 12],
    ["nato", "1999-03-12", 19],
    ["nato", "2004-03-29", 26],
    ["nato", "2024-03-07", 32],
    ["eu", "1958-01-01", 6],
    ["eu", "1973-01-01", 9],
    ["eu", "2004-05-01", 25],
    ["eu", "2013-07-01", 28],
    ["eu", "2020-01-31", 28],
    ["eu", "2020-02-01", 27],
  ] as const)("%s on %s has %i", (organization, on, count) => {
    expect(membersOf(organization, on)).toHaveLength(count);
  });

  it("gives countries by code, frozen", () => {
    const members = membersOf("eu");
    expect(members.map(({ code }) => code)).toEqual(members.map(({ code }) => code).toSorted());
    expect(members.every(({ eu }) => eu)).toBe(true);
    expect(Object.isFrozen(members)).toBe(true);
  });
});

describe("membershipsOf", () => {
  it("lists what a country is in on a day", () => {
    expect(membershipsOf("GB", "2020-01-31").map(({ organization }) => organization)).toEqual(["nato", "eu"]);
    expect(membershipsOf("GB", "2020-02-01").map(({ organization }) => organization)).toEqual(["nato"]);
  });

  it("agrees with isMember", () => {
    for (const { code } of countries) {
      const held = membershipsOf(code).map(({ organization }) => organization);
      for (const { id } of organizations) expect(held.includes(id)).toBe(isMember(code, id));
    }
  });
});

describe("isCountryCode", () => {
  it("never throws and knows only codes", () => {
    for (const value of [42, null, undefined, {}, [], "UK", "gb", "EL", "", "__proto__", "AD AE", Symbol("GB")]) {
      expect(isCountryCode(value)).toBe(false);
    }
    expect(isCountryCode("GB")).toBe(true);
    expect(isCountryCode("XK")).toBe(true);
  });

  it("accepts exactly the countries of the data", () => {
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const known = new Set<string>(countries.map(({ code }) => code));
    for (const a of letters) for (const b of letters) expect(isCountryCode(a + b)).toBe(known.has(a + b));
    expect(known.size).toBe(197);
  });
});
