import fc from "fast-check";
import { agreements, asOf, lifespan } from "military-pacts";
import { describe, expect, it } from "vitest";
import { anyDayFrom } from "../../tests/days.js";
import { ask, invent } from "../../tests/invented.js";

const GERMANY = "de-ru-1993-defence-ministries";
const anyDay = anyDayFrom("1949-01-01");
const anyAgreement = fc.constantFrom(...agreements);

describe("lifespan", () => {
  it("counts whole years, months and days from the signature", () => {
    expect(lifespan(GERMANY)).toEqual({ from: "1993-04-13", to: asOf, ended: false, years: 32, months: 10, days: 15 });
    expect(lifespan(GERMANY, "1993-04-13")).toMatchObject({ years: 0, months: 0, days: 0 });
    expect(lifespan(GERMANY, "1993-04-12")).toBeUndefined();
  });

  it("ends with the agreement", () => {
    const life = lifespan("inf-1987");
    expect(life).toMatchObject({ from: "1987-12-08", ended: true });
    expect(life).toEqual(lifespan("inf-1987", "2026-01-01"));
  });

  it("leads from its first day to its last when it is added up again", () => {
    fc.assert(
      fc.property(anyAgreement, anyDay, ({ id }, on) => {
        const life = lifespan(id, on);
        if (life === undefined) return;
        const [year = 0, month = 0, day = 0] = life.from.split("-").map(Number);
        const months = year * 12 + month - 1 + life.years * 12 + life.months;
        const endOfMonth = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
        const there =
          Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, endOfMonth)) + life.days * 86_400_000;
        expect(new Date(there).toISOString().slice(0, 10)).toBe(life.to);
      }),
    );
  });
});

describe("a lifespan", () => {
  it("ends on the day of the end, and not before it", () => {
    const dataset = ask(
      invent([
        { type: "signed", on: "2000-01-31" },
        { type: "suspended", on: "2001" },
        { type: "expired", on: "2003-03-01" },
      ]),
    );
    const life = { from: "2000-01-31", ended: false };
    expect(dataset.lifespan("invented", "2000-02-29")).toEqual({
      ...life,
      to: "2000-02-29",
      years: 0,
      months: 1,
      days: 0,
    });
    expect(dataset.lifespan("invented", "2003-02-28")).toEqual({
      ...life,
      to: "2003-02-28",
      years: 3,
      months: 1,
      days: 0,
    });
    const ended = { from: "2000-01-31", to: "2003-03-01", ended: true, years: 3, months: 1, days: 1 };
    expect(dataset.lifespan("invented", "2003-03-01")).toEqual(ended);
    expect(dataset.lifespan("invented")).toEqual(ended);
  });

  it("counts the days of the calendar in every time zone", () => {
    // Samoa had no 30 December 2011, and clocks there and elsewhere change at midnight.
    const dataset = ask(invent([{ type: "signed", on: "2011-12-29" }]));
    expect(dataset.lifespan("invented", "2011-12-31")).toMatchObject({ years: 0, months: 0, days: 2 });
    for (const century of ["00", "04"]) {
      const old = ask(invent([{ type: "signed", on: `${century}99-12-30` }]));
      const next = `0${Number(century) + 1}01-01-01`;
      expect(old.lifespan("invented", next)).toMatchObject({ years: 1, months: 0, days: 2 });
    }
  });
});
