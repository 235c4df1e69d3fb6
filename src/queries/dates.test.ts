import fc from "fast-check";
import { isEuMember, isIsoDate, isPartialDate } from "military-pacts";
import { describe, expect, it } from "vitest";
import { dayAfter, lastDay } from "../../tests/days.js";
import { certainDay, covers } from "./dates.js";

/** An independent oracle: a day is real if the clock of UTC gives the same three numbers back. */
function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
const text = (year: number, month: number, day: number) =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

describe("isIsoDate", () => {
  it("accepts the days of the calendar and nothing else", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, day) => {
        expect(isIsoDate(text(year, month, day))).toBe(isRealDay(year, month, day));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-1-1",
    "2025-01-01T00:00:00Z",
    " 2025-01-01",
    "2025-01-01\n",
    "",
    20250101,
    null,
    new Date(0),
  ])("rejects %j", (value) => {
    expect(isIsoDate(value)).toBe(false);
  });

  it("knows leap days", () => {
    expect(isIsoDate("2024-02-29")).toBe(true);
    expect(isIsoDate("2000-02-29")).toBe(true);
  });
});

describe("a partial date", () => {
  it.each(["1994", "1994-03", "1994-03-31"])("may be %s", (value) => {
    expect(isPartialDate(value)).toBe(true);
  });

  it.each(["94", "1994-13", "1994-00", "1994-3", "1994-02-30", "1994-03-", undefined])("may not be %j", (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it("has certainly happened on the last day of its period", () => {
    expect(certainDay("2014")).toBe("2014-12-31");
    expect(certainDay("2014-02")).toBe("2014-02-28");
    expect(certainDay("2012-02")).toBe("2012-02-29");
    expect(certainDay("2014-03-18")).toBe("2014-03-18");
  });

  it("begins and ends an interval only when it is certain", () => {
    expect(covers({ from: "1993-12", to: "2009-08-18" }, "1993-12-30")).toBe(false);
    expect(covers({ from: "1993-12", to: "2009-08-18" }, "1993-12-31")).toBe(true);
    expect(covers({ from: "1993-12", to: "2009-08-18" }, "2009-08-17")).toBe(true);
    expect(covers({ from: "1993-12", to: "2009-08-18" }, "2009-08-18")).toBe(false);
  });
});

describe("a day", () => {
  it("is nothing that merely contains one or turns into one", () => {
    const values = ["12025-01-01", "2025-01-011", ["2025-01-01"], new String("2025-01-01"), "2025-00-01", "2025-01-00"];
    const intervals = ["2025-01-01/2025-01-31", "2025-01-01/2025-01", "2025-01-01/2025", "2025-01/2025"];
    for (const value of [...values, ...intervals]) expect(isIsoDate(value)).toBe(false);
    for (const value of [...values, ...intervals]) expect(isPartialDate(value)).toBe(false);
    for (const value of ["x1994", "1994x", "19945", "1994-12-011", ["1994"], ["1994-03"], 1994]) {
      expect(isPartialDate(value)).toBe(false);
    }
  });

  it("is partial in every month and year of the calendar", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), (year, month) => {
        const text = String(year).padStart(4, "0");
        const period = `${text}-${String(month).padStart(2, "0")}`;
        expect(isPartialDate(text)).toBe(true);
        expect(certainDay(text)).toBe(`${text}-12-31`);
        expect(isPartialDate(period)).toBe(month >= 1 && month <= 12);
        if (isPartialDate(period)) expect(certainDay(period)).toBe(lastDay(period));
      }),
    );
  });

  it("lies in an interval that has no end, or an end in a month", () => {
    expect(covers({ from: "1993" }, "1993-12-31")).toBe(true);
    expect(covers({ from: "1993" }, "1993-12-30")).toBe(false);
    expect(covers({ from: "1993", to: "1994-06" }, "1994-06-29")).toBe(true);
    expect(covers({ from: "1993", to: "1994-06" }, "1994-06-30")).toBe(false);
  });

  it("is checked each time, after however many others", () => {
    for (let day = "1990-01-01"; day < "1996-01-01"; day = dayAfter(day)) {
      expect(isEuMember("SE", day)).toBe(day >= "1995-01-01");
      expect(() => isEuMember("SE", `${day} `)).toThrow(RangeError);
    }
  });
});
