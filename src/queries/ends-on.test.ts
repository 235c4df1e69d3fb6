import fc from "fast-check";
import { agreements, endsOn, statusOn, type Term } from "military-pacts";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { anyDayFrom } from "../../tests/days.js";
import { ask, type Event, invent } from "../../tests/invented.js";

/** The earliest end of an agreement that entered into force on a day, with a term and a notice. */
const end = (term: Term | undefined, noticeOn: string, entry: Partial<Event> = {}) =>
  ask(invent([{ type: "entered-into-force", on: "2000-08-31", ...entry }], term ? { term } : {})).endsOn("invented", {
    noticeOn,
  });

/** The same, as the day alone. */
const day = (...args: Parameters<typeof end>) => end(...args)?.on;

const fiveYears = { years: 5, renewal: { years: 5 }, noticeMonths: 6 } as const;

describe("endsOn", () => {
  it("ends a term that has no renewal on the day after it, whatever notice is given", () => {
    expect(end({ years: 5 }, "2001-01-01")).toEqual({ on: "2005-08-31", restsOn: ["term.years"] });
    expect(day({ years: 5 }, "2005-08-30")).toBe("2005-08-31");
    expect(end({ until: "2005-08-31" }, "2001-01-01")).toEqual({ on: "2005-09-01", restsOn: ["term.until"] });
    expect(end({ until: "2005-12-31", years: 5, noticeMonths: 6 }, "2005-12-31")).toEqual({
      ...{ on: "2006-01-01", restsOn: ["term.until"] },
    });
    // It is over by then, and no event says what came of it.
    expect(day({ years: 5 }, "2005-08-31")).toBeUndefined();
    expect(day({ until: "2005-08-31" }, "2005-09-01")).toBeUndefined();
  });

  it("takes the last day of a month or year that the text names", () => {
    expect(day({ until: "2005-02" }, "2001-01-01")).toBe("2005-03-01");
    expect(day({ until: "2005" }, "2001-01-01")).toBe("2006-01-01");
  });

  it("ends a term that renews where notice is given in time, and else the term after it", () => {
    const restsOn = ["term.years", "term.renewal", "term.noticeMonths"];
    // Six months before 31 August is the last of February.
    expect(end(fiveYears, "2005-02-28")).toEqual({ on: "2005-08-31", restsOn });
    expect(end(fiveYears, "2005-03-01")).toEqual({ on: "2010-08-31", restsOn });
    expect(day(fiveYears, "2000-08-31")).toBe("2005-08-31");
    expect(day(fiveYears, "2010-02-28")).toBe("2010-08-31");
    expect(day(fiveYears, "2010-03-01")).toBe("2015-08-31");
    expect(day({ ...fiveYears, renewal: { years: 1 } }, "2012-01-01")).toBe("2012-08-31");
    expect(end({ until: "2005-12-31", renewal: { years: 2 }, noticeMonths: 12 }, "2005-01-02")).toEqual({
      ...{ on: "2008-01-01", restsOn: ["term.until", "term.renewal", "term.noticeMonths"] },
    });
  });

  it("ends by notice alone what is renewed without an end, once the first term is over", () => {
    const term = { years: 5, renewal: "indefinite", noticeMonths: 6 } as const;
    const restsOn = ["term.years", "term.renewal", "term.noticeMonths"];
    expect(end(term, "2005-02-28")).toEqual({ on: "2005-08-31", restsOn });
    expect(end(term, "2005-03-01")).toEqual({ on: "2005-09-01", restsOn });
    expect(end(term, "2011-08-31")).toEqual({ on: "2012-02-29", restsOn });
  });

  it("ends by notice alone what has no term", () => {
    expect(end({ noticeMonths: 6 }, "2003-08-31")).toEqual({ on: "2004-02-29", restsOn: ["term.noticeMonths"] });
    expect(day({ noticeMonths: 12 }, "2004-02-29")).toBe("2005-02-28");
    expect(day({ noticeMonths: 6, renewal: "indefinite" }, "2003-08-31")).toBe("2004-02-29");
  });

  it("keeps the end of a month, however often a term is renewed", () => {
    const leap: Partial<Event> = { on: "2000-02-29" };
    const yearly = { years: 1, renewal: { years: 1 }, noticeMonths: 1 };
    expect(day(yearly, "2000-06-01", leap)).toBe("2001-02-28");
    expect(day(yearly, "2003-06-01", leap)).toBe("2004-02-29");
    expect(day(yearly, "2004-06-01", leap)).toBe("2005-02-28");
  });

  it.each<[string, Term | undefined, Partial<Event>]>([
    ["the term", undefined, {}],
    ["any part of it", {}, {}],
    ["the notice for a term that renews", { years: 5, renewal: { years: 5 } }, {}],
    ["the notice for what is renewed without an end", { renewal: "indefinite" }, {}],
    ["the first term, of which further ones follow", { renewal: { years: 3 }, noticeMonths: 6 }, {}],
    ["the day of the entry into force, but its year", { ...fiveYears }, { on: "2000" }],
    ["the day of the entry into force, but its month", { years: 5 }, { on: "2000-08" }],
    ["the day of the entry into force, but a later one", { years: 5 }, { dateBasis: "latest" }],
    ["an entry into force", { years: 5 }, { type: "attested-in-force" }],
  ])("knows no end where nothing is known of %s", (_what, term, entry) => {
    expect(end(term, "2002-01-01", entry)).toBeUndefined();
  });

  it("knows no end of what does not bind on the day of the notice", () => {
    const term = { noticeMonths: 6 };
    const ended = ask(
      invent(
        [
          { type: "entered-into-force", on: "2001-01-01" },
          { type: "termination-notified", on: "2004-01-01" },
          { type: "terminated", on: "2005-01-01" },
        ],
        { term },
      ),
    );
    const on = (noticeOn: string) => ended.endsOn("invented", { noticeOn })?.on;
    expect(on("2000-12-31")).toBeUndefined();
    expect(on("2001-01-01")).toBe("2001-07-01");
    // A notice that was given before does not hinder another one.
    expect(on("2004-12-31")).toBe("2005-06-30");
    expect(on("2005-01-01")).toBeUndefined();
    expect(day(term, "2002-01-01", { type: "suspended", on: "2001-01-01" })).toBe("2002-07-01");
    expect(day(term, "2002-01-01", { type: "announced" })).toBe("2002-07-01");
  });

  it("never goes beyond the calendar, nor without end", () => {
    expect(day(fiveYears, "9999-12-31")).toBeUndefined();
    expect(day({ noticeMonths: 6 }, "9999-12-31")).toBeUndefined();
    expect(day({ noticeMonths: 1 }, "9999-11-30")).toBe("9999-12-30");
    expect(day({ years: 9000 }, "2002-01-01")).toBeUndefined();
    expect(day({ years: 1e9 }, "2002-01-01")).toBeUndefined();
    expect(day({ until: "9999-12-31" }, "2002-01-01")).toBeUndefined();
    expect(day({ until: "9999-12-30" }, "2002-01-01")).toBe("9999-12-31");
    for (const years of [0, -1, Number.NaN]) {
      expect(() => day({ ...fiveYears, renewal: { years } }, "2012-01-01")).not.toThrow();
    }
    for (const { id } of agreements) expect(() => endsOn(id, { noticeOn: "9999-12-31" })).not.toThrow();
  });

  it("finds the first end that the notice is in time for, by the calendar of Temporal", () => {
    const terms = fc.record({
      years: fc.integer({ min: 1, max: 6 }),
      renewal: fc.integer({ min: 1, max: 6 }),
      noticeMonths: fc.integer({ min: 1, max: 18 }),
    });
    fc.assert(
      fc.property(anyDayFrom("1990-01-01", "1999-12-31"), anyDayFrom("2000-01-01"), terms, (entry, noticeOn, term) => {
        const { years, renewal, noticeMonths } = term;
        const begin = Temporal.PlainDate.from(entry);
        // The term after the one in which the notice comes too late is the first for which it is in time.
        let length = years;
        const inTime = () =>
          Temporal.PlainDate.compare(noticeOn, begin.add({ years: length }).subtract({ months: noticeMonths })) <= 0;
        while (!inTime()) length += renewal;
        const given = end({ years, renewal: { years: renewal }, noticeMonths }, noticeOn, { on: entry });
        expect(given?.on).toBe(begin.add({ years: length }).toString());
      }),
    );
  });

  it("is frozen", () => {
    const found = end(fiveYears, "2002-01-01");
    expect(Object.isFrozen(found) && Object.isFrozen(found?.restsOn)).toBe(true);
  });

  it("refuses what is no notice by name", () => {
    const id = "de-ru-1993-defence-ministries";
    // @ts-expect-error no notice
    expect(() => endsOn(id)).toThrow(/^notice: undefined is not accepted; give an object with "noticeOn"\.$/);
    // @ts-expect-error no object
    expect(() => endsOn(id, "2026-01-01")).toThrow(TypeError);
    // @ts-expect-error no day
    expect(() => endsOn(id, {})).toThrow(/^noticeOn: undefined is not accepted; give a calendar day/);
    // @ts-expect-error another name
    expect(() => endsOn(id, { on: "2026-01-01" })).toThrow(
      /^notice key: "on" is not accepted; give one of "noticeOn"\.$/,
    );
    expect(() => endsOn(id, { noticeOn: "2026-02-30" })).toThrow(/^noticeOn: "2026-02-30"/);
    // @ts-expect-error no id
    expect(() => endsOn("de-ru-1993", { noticeOn: "2026-01-01" })).toThrow(/^agreement: "de-ru-1993"/);
  });

  it("of the agreements of the package rests on the parts of their terms", () => {
    // Of the terms of three years of the German agreement of 1996, the record does not know the first.
    expect(endsOn("de-ru-1996-military-technical", { noticeOn: "2000-01-01" })).toBeUndefined();
    expect(endsOn("csto-2002-charter", { noticeOn: "2026-01-01" })).toEqual({
      on: "2026-07-01",
      restsOn: ["term.noticeMonths"],
    });
    expect(endsOn("new-start-2010", { noticeOn: "2025-06-01" })?.on).toBe("2026-02-05");
    expect(statusOn("new-start-2010", "2026-02-05").ending).toBe("expired");
    for (const { id, term } of agreements) {
      const found = endsOn(id, { noticeOn: "2020-01-01" });
      for (const part of found?.restsOn ?? []) expect(term, id).toHaveProperty(part.replace("term.", ""));
    }
  });
});
