import fc from "fast-check";
import {
  asOf,
  countries,
  findAgreements,
  isCountryCode,
  isEuMember,
  isMember,
  isNatoMember,
  memberCodesOf,
  membershipsOf,
  membersOf,
  organizations,
} from "military-pacts";
import { describe, expect, it } from "vitest";
import { anyDayFrom, dayAfter, lastDay } from "../../tests/days.js";

const anyDay = anyDayFrom("1945-01-01");

/** Membership as the records say it, in the slowest and plainest way. */
function bySearchingTheRecords(code: string, organization: string, on: string): boolean {
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
        'organization: "warsaw-pact" is not accepted; give one of "cis", "cst", "csto", "eu", "nato", "osce", "un", "union-state".',
      ),
    );
    // @ts-expect-error no code
    expect(() => isMember("UK", "eu")).toThrow(
      'country: "UK" is not accepted; give a country code such as "DE", no territory: see isCountryCode.',
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

describe("memberCodesOf", () => {
  it("gives the codes of the members, in their order, frozen", () => {
    fc.assert(
      fc.property(fc.constantFrom(...organizations), anyDay, ({ id }, on) => {
        const codes = memberCodesOf(id, on);
        expect(codes).toEqual(membersOf(id, on).map(({ code }) => code));
        expect(codes).toEqual(countries.map(({ code }) => code).filter((code) => bySearchingTheRecords(code, id, on)));
        expect(Object.isFrozen(codes)).toBe(true);
      }),
    );
    expect(memberCodesOf("union-state")).toEqual(["BY", "RU"]);
    expect(memberCodesOf("nato", "1999-03-12")).toHaveLength(19);
    expect(memberCodesOf("nato")).toEqual(memberCodesOf("nato", asOf));
  });

  it("refuses what is no organization", () => {
    // @ts-expect-error no organization
    expect(() => memberCodesOf("brics")).toThrow(/^organization: "brics" is not accepted; give one of "cis"/);
    expect(() => memberCodesOf("eu", "2025")).toThrow(/^on: "2025"/);
  });
});

describe("membershipsOf", () => {
  it("lists what a country is in on a day", () => {
    const heldOn = (on: string) => membershipsOf("GB", on).map(({ organization }) => organization);
    expect(heldOn("2020-01-31")).toEqual(["un", "nato", "eu", "osce"]);
    expect(heldOn("2020-02-01")).toEqual(["un", "nato", "osce"]);
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

describe("memberships", () => {
  it("are asked for asOf without a day", () => {
    for (const { code } of countries) {
      expect(membershipsOf(code)).toEqual(membershipsOf(code, asOf));
      expect(isMember(code, "cis")).toBe(isMember(code, "cis", asOf));
    }
    for (const { id } of organizations) expect(membersOf(id)).toEqual(membersOf(id, asOf));
    expect(Object.isFrozen(membershipsOf("GB"))).toBe(true);
  });

  it("begin and end on the very days that the records give", () => {
    for (const { code, memberships } of countries) {
      for (const { organization, from, to } of memberships) {
        const first = lastDay(from);
        expect(isMember(code, organization, first)).toBe(true);
        expect(isMember(code, organization, dayAfter(first, -1))).toBe(false);
        if (to === undefined) continue;
        expect(isMember(code, organization, lastDay(to))).toBe(false);
        expect(isMember(code, organization, dayAfter(lastDay(to), -1))).toBe(true);
      }
    }
  });

  it("are those of a name, and of nothing that turns into one", () => {
    expect(isMember("DE", "eu")).toBe(true);
    expect(() => isMember("DE", ["eu"] as never)).toThrow(TypeError);
    expect(() => isMember(["DE"] as never, "eu")).toThrow(TypeError);
    // Not even where no agreement is left whose parties could be members.
    const without = countries.find(({ code }) => findAgreements({ party: code }).length === 0)?.code as "AD";
    expect(findAgreements({ party: without, partyMemberOf: "eu" })).toEqual([]);
    const unknown = { party: without, partyMemberOf: "x" as "eu" };
    expect(() => findAgreements(unknown)).toThrow(/^organization: "x"/);
  });

  it("last for every day to come where they have no end", () => {
    expect(isNatoMember("FI", "9999-12-31")).toBe(true);
    expect(isEuMember("GB", "9999-12-31")).toBe(false);
  });
});
