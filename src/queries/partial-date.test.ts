import { firstDay, lastDay } from "military-pacts";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../../tests/days.js";

describe("firstDay and lastDay", () => {
  it("are the ends of a month or a year, and a day itself", () => {
    expect([firstDay("2014-03"), lastDay("2014-03")]).toEqual(["2014-03-01", "2014-03-31"]);
    expect([firstDay("2014"), lastDay("2014")]).toEqual(["2014-01-01", "2014-12-31"]);
    expect([firstDay("2014-03-18"), lastDay("2014-03-18")]).toEqual(["2014-03-18", "2014-03-18"]);
    expect([lastDay("2012-02"), lastDay("1900-02")]).toEqual(["2012-02-29", "1900-02-28"]);
  });

  it("lead from one month to the next", () => {
    for (let year = 1985; year < 2030; year++) {
      expect(dayAfter(lastDay(String(year)))).toBe(firstDay(String(year + 1)));
      for (let month = 1; month < 12; month++) {
        const name = (number: number) => `${year}-${String(number).padStart(2, "0")}`;
        expect(dayAfter(lastDay(name(month)))).toBe(firstDay(name(month + 1)));
      }
    }
  });

  it.each(["2014-13", "2014-00", "2014-02-30", "14", "", "2014-3", null, undefined, 2014, new Date(0), ["2014"]])(
    "refuse %j",
    (date) => {
      for (const ask of [firstDay, lastDay]) {
        expect(() => ask(date as string)).toThrow(typeof date === "string" ? RangeError : TypeError);
        expect(() => ask(date as string)).toThrow(
          /^date: .* is not accepted; give YYYY-MM-DD, YYYY-MM or YYYY, such as "2014-03"\.$/,
        );
      }
    },
  );
});
