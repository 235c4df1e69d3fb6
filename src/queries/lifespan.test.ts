import fc from "fast-check";
import { type AnyIds, agreements, asOf, lifespan, type Party, statusOn } from "military-pacts";
import { createDataset } from "military-pacts/dataset";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { anyDayFrom } from "../../tests/days.js";
import { ask, type Event, invent } from "../../tests/invented.js";

const GERMANY = "de-ru-1993-defence-ministries";
const anyDay = anyDayFrom("1949-01-01");
const anyAgreement = fc.constantFrom(...agreements);

/** An agreement that is in force from its signature on. */
const since = (day: string, id = "invented") =>
  invent(
    [
      { type: "signed", on: day },
      { type: "entered-into-force", on: day },
    ],
    { id, signed: { on: day } },
  );

describe("lifespan", () => {
  it("counts whole years, months and days from the signature", () => {
    const from = { from: "1993-04-13", since: "signature" };
    expect(lifespan(GERMANY)).toEqual({ ...from, to: asOf, ended: false, years: 32, months: 10, days: 15 });
    expect(lifespan(GERMANY, "1993-04-13")).toMatchObject({ years: 0, months: 0, days: 0 });
    expect(lifespan(GERMANY, "1993-04-12")).toBeUndefined();
  });

  it("counts a treaty from the day on which it bound the party, where each party has its own", () => {
    const inf = { from: "1988-06-01", since: "entry-into-force", to: "2019-08-02", ended: true };
    expect(lifespan("inf-1987")).toEqual({ ...inf, years: 31, months: 2, days: 1 });
    expect(lifespan("inf-1987", "2026-01-01")).toEqual(lifespan("inf-1987"));
    // Uzbekistan left and came back: its first life, then the whole until its second leaving.
    const uzbekistan = (on: string) => lifespan("cst-1992-collective-security", on, "UZ");
    expect(uzbekistan("1999-04-20")).toMatchObject({ from: "1994-04-20", to: "1999-04-20", ended: false });
    expect(uzbekistan("2003-01-01")).toMatchObject({ from: "1994-04-20", to: "1999-04-21", ended: true });
    expect(uzbekistan("2010-01-01")).toMatchObject({ from: "1994-04-20", to: "2010-01-01", ended: false });
    expect(uzbekistan("2020-01-01")).toMatchObject({ from: "1994-04-20", to: "2012-12-19", ended: true });
  });

  it("of an agreement of which no entry into force is known is undefined", () => {
    // Signed in 1995; that it was in force, nothing shows.
    expect(lifespan("ge-ru-1995-military-bases")).toBeUndefined();
    for (const { id } of agreements) {
      const { force } = statusOn(id);
      if (force === "not-known" || force === "not-in-force") expect(lifespan(id), id).toBeUndefined();
    }
  });

  it("never has negative days, on whatever day it is asked", () => {
    // Seven years, one month and 28 days, where date-fns alone made it two months and minus a day.
    expect(lifespan("de-su-1988-incidents-at-sea", "1996-02-28")).toMatchObject({
      from: "1988-12-31",
      ...{ years: 7, months: 1, days: 28 },
    });
    expect(ask(since("1988-12-31")).lifespan("invented", "1996-02-28")).toMatchObject({
      years: 7,
      months: 1,
      days: 28,
    });
    for (const { id } of agreements) {
      for (const on of ["2024-02-28", "2024-02-29", "2025-02-28", "2024-11-30"]) {
        const life = lifespan(id, on);
        if (!life) continue;
        expect(life.days, id).toBeGreaterThanOrEqual(0);
        expect(life.days, id).toBeLessThan(31);
        expect(life.months, id).toBeLessThan(12);
      }
    }
  });

  it("leads from its first day to its last when it is added up again", () => {
    fc.assert(
      fc.property(anyAgreement, anyDay, ({ id }, on) => {
        const life = lifespan(id, on);
        if (life === undefined) return;
        const { from, to, years, months, days } = life;
        expect(Temporal.PlainDate.from(from).add({ years, months }).add({ days }).toString()).toBe(to);
      }),
    );
  });
});

describe("a lifespan", () => {
  /** A pair of days is asked where one is near the end of a month, or for every first day of some. */
  const isEdge = (day: string) => Number(day.slice(8)) >= 27 || Number(day.slice(8)) <= 2;

  it("is the most months that can be added, and then days, between days of eight years", () => {
    const first = Temporal.PlainDate.from("1995-01-01");
    const length = first.until("2003-01-01").days;
    const days = Array.from({ length }, (_, place) => first.add({ days: place }).toString());
    const dataset = createDataset({ asOf: "2003-01-01", agreements: days.map((day) => since(day, day)) });
    const wrong: string[] = [];
    days.forEach((from, start) => {
      const isSome = start % 41 === 0;
      if (!isSome && !isEdge(from)) return;
      const begin = Temporal.PlainDate.from(from);
      // The day after each number of months, by the calendar of Temporal, and its place among the days.
      let [months, reached] = [0, start];
      let next = begin.add({ months: 1 }).toString();
      for (const [offset, to] of days.slice(start).entries()) {
        if (to === next) {
          [months, reached] = [months + 1, start + offset];
          next = begin.add({ months: months + 1 }).toString();
        }
        if (!isSome && !isEdge(to)) continue;
        const life = dataset.lifespan(from, to);
        const expected = [Math.floor(months / 12), months % 12, start + offset - reached];
        if (`${[life?.years, life?.months, life?.days]}` !== `${expected}`)
          wrong.push(`${from} to ${to}: not ${expected}`);
      }
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it("ends on the day of the end, and not before it", () => {
    const dataset = ask(
      invent(
        [
          { type: "signed", on: "2000-01-31" },
          { type: "suspended", on: "2001" },
          { type: "expired", on: "2003-03-01" },
        ],
        { signed: { on: "2000-01-31" } },
      ),
    );
    const life = { from: "2000-01-31", since: "signature" };
    const on = (day?: string) => dataset.lifespan("invented", day);
    expect(on("2000-01-30")).toBeUndefined();
    expect(on("2000-01-31")).toEqual({ ...life, to: "2000-01-31", ended: false, years: 0, months: 0, days: 0 });
    expect(on("2000-02-29")).toEqual({ ...life, to: "2000-02-29", ended: false, years: 0, months: 1, days: 0 });
    expect(on("2003-02-28")).toEqual({ ...life, to: "2003-02-28", ended: false, years: 3, months: 1, days: 0 });
    const ended = { ...life, to: "2003-03-01", ended: true, years: 3, months: 1, days: 1 };
    expect(on("2003-03-01")).toEqual(ended);
    expect(on()).toEqual(ended);
    expect(Object.isFrozen(on())).toBe(true);
  });

  it("counts the days of the calendar in every time zone", () => {
    // Samoa had no 30 December 2011, and clocks there and elsewhere change at midnight.
    expect(ask(since("2011-12-29")).lifespan("invented", "2011-12-31")).toMatchObject({ years: 0, months: 0, days: 2 });
    for (const century of ["00", "04"]) {
      const next = `0${Number(century) + 1}01-01-01`;
      const old = ask(since(`${century}99-12-30`));
      expect(old.lifespan("invented", next)).toMatchObject({ years: 1, months: 0, days: 2 });
    }
  });

  const lifeOf = (events: readonly Event[], more: object, on?: string, party?: string) =>
    ask(invent(events, more)).lifespan("invented", on, party);
  const signed = { signed: { on: "2001-01-01" } };
  const signature: Event = { type: "signed", on: "2001-01-01" };

  it("is known where an act shows that it was in force, from the signature on", () => {
    const shown: Event[] = [signature, { type: "extended", on: "2005-01-01" }];
    expect(lifeOf(shown, signed, "2003-01-01")).toMatchObject({ from: "2001-01-01", since: "signature", years: 2 });
    // Without a signature, nobody knows since when.
    expect(lifeOf(shown.slice(1), {}, "2006-01-01")).toBeUndefined();
    expect(lifeOf([{ type: "entered-into-force", on: "2005-01-01" }], {}, "2006-01-01")).toMatchObject({
      ...{ from: "2005-01-01", since: "entry-into-force", years: 1 },
    });
  });

  it("is not known of an agreement that ended and is not known to have been in force", () => {
    const end: Event = { type: "terminated", on: "2005-01-01" };
    expect(lifeOf([end], {})).toBeUndefined();
    const never: Event[] = [signature, { type: "attested-not-in-force", on: "2004-12-31" }, end];
    expect(lifeOf(never, signed)).toBeUndefined();
  });

  it("counts to the last day on which it was alive", () => {
    const events: Event[] = [
      signature,
      { type: "provisionally-applied", on: "2001-01-01" },
      { type: "ratification-withdrawn", on: "2003-01-01" },
      { type: "terminated", on: "2005-01-01" },
    ];
    expect(lifeOf(events, signed, "2002-12-31")).toMatchObject({ ended: false, to: "2002-12-31" });
    expect(lifeOf(events, signed, "2004-01-01")).toBeUndefined();
    expect(lifeOf(events, signed)).toMatchObject({ ended: true, to: "2003-01-01", years: 2 });
  });

  it("is that of the party: from its own first day, or the signature where it has none", () => {
    const parties: Party<AnyIds>[] = [
      { country: "DE", from: "2004-01-01" },
      { country: "FR" },
      { country: "IT", to: "2006" },
    ];
    const events: Event[] = [
      signature,
      { type: "provisionally-applied", on: "2001-01-01" },
      { type: "entered-into-force", on: "2003-01-01" },
    ];
    const more = { ...signed, parties };
    // Applied provisionally, it does not bind yet.
    expect(lifeOf(events, more, "2003-12-31", "DE")).toBeUndefined();
    expect(lifeOf(events, more, "2005-01-01", "DE")).toMatchObject({ from: "2004-01-01", since: "entry-into-force" });
    expect(lifeOf(events, more, "2005-01-01", "FR")).toMatchObject({
      from: "2001-01-01",
      since: "signature",
      years: 4,
    });
    expect(lifeOf(events, more, "2005-01-01")).toMatchObject({ from: "2001-01-01", since: "signature", years: 4 });
    expect(lifeOf(events, more, "2010-01-01", "IT")).toMatchObject({
      from: "2001-01-01",
      to: "2006-12-31",
      ended: true,
    });
  });
});
