/**
 * Force and ending, worked out a second time: from the table of docs/status.md, in the plainest way, one day after another.
 * Nothing here knows how status.ts does it.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  type Agreement,
  type AnyIds,
  agreements,
  asOf,
  type DateBasis,
  endings,
  eventTypes,
  findAgreements,
  forces,
  type IsoDate,
  type Party,
  statusHistory,
  statusOf,
  statusOn,
} from "military-pacts";
import { createDataset } from "military-pacts/dataset";
import { describe, expect, it } from "vitest";
import { dayAfter, lastDay as lastDayOf } from "../../tests/days.js";
import { type Event, invent } from "../../tests/invented.js";

const lastDays = new Map<string, string>();

/** The last day of a period; asked so often that each is worked out once. */
function lastDay(date: string): string {
  const known = lastDays.get(date) ?? lastDayOf(date);
  lastDays.set(date, known);
  return known;
}

const page = readFileSync(new URL("../../docs/status.md", import.meta.url), "utf8");

/** The rows of the table below a heading, each as the texts of its cells, without the marks of code. */
function rowsBelow(heading: string): string[][] {
  const lines = page.slice(page.indexOf(`## ${heading}\n`)).split("\n");
  const first = lines.findIndex((line) => line.startsWith("| ---")) + 1;
  const end = lines.findIndex((line, place) => place >= first && !line.startsWith("|"));
  return lines.slice(first, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}

interface Row {
  readonly force: string;
  readonly ending: string;
  readonly presupposes: boolean;
  readonly article: string;
}

const table = new Map<string, Row>(
  rowsBelow("What each word does").map(([word = "", force = "", ending = "", presupposes, article = ""]) => [
    word,
    { force, ending, presupposes: presupposes === "yes", article },
  ]),
);

const rowOf = (event: { readonly type: string }): Row => {
  const row = table.get(event.type);
  if (!row) throw new Error(`no row for ${event.type}`);
  return row;
};

/** The steps towards an end, in the order in which the page names them. */
const STEPS = ["proposed", "authorized", "notified"];

/** The first of some events to have happened; of those of one day, the first in the record. */
const firstOf = (events: Agreement<AnyIds>["events"]) =>
  [...events].sort((a, b) => (lastDay(a.on) < lastDay(b.on) ? -1 : lastDay(a.on) > lastDay(b.on) ? 1 : 0))[0];

/** Whether a party is, or may be, bound by one of its own intervals. */
const inside = ({ from, to }: Party<AnyIds>, day: string) =>
  (from === undefined || lastDay(from) <= day) && !(to !== undefined && lastDay(to) <= day);

/** The two words for a party on a day: every rule of the page, read through from the top. */
function slowly(agreement: Agreement<AnyIds>, party: string, day: string): readonly [force: string, ending: string] {
  const { parties, otherParties = [], partiesComplete, signed } = agreement;
  const ofTwo = parties.length + otherParties.length <= 2 && partiesComplete;
  const mine = agreement.events.filter(({ by }) => ofTwo || by === undefined || by === party);
  const intervals = parties.filter((one) => one.country === party && (one.from ?? one.to) !== undefined);

  // A party that left: what it did itself until then counts no more.
  const leavings = intervals.flatMap(({ to }) => (to === undefined || lastDay(to) > day ? [] : [lastDay(to)]));
  const left = leavings.sort().at(-1) ?? "";
  const away = left !== "" && intervals.every((interval) => !inside(interval, day));
  const itself = (event: Event) => intervals.length > 0 && event.by === party;
  const now = mine.filter((event) => lastDay(event.on) <= day && !(itself(event) && lastDay(event.on) <= left));

  const over = firstOf(
    now.filter((event) => rowOf(event).force === "ended" && !(event.type === "withdrawn" && itself(event))),
  );
  if (over && !(away && left < lastDay(over.on))) return ["ended", rowOf(over).ending];
  if (away) return ["ended", "withdrawn"];

  const steps = now.map((event) => STEPS.indexOf(rowOf(event).ending));
  const ending = STEPS[Math.max(-1, ...steps)] ?? "none";

  let entered = false;
  let suspended = false;
  let before: "provisional" | "not-in-force" | undefined;
  for (const event of now) {
    const { force } = rowOf(event);
    if (force === "in force") entered = true;
    if (force === "suspended") suspended = true;
    if (force === "no longer suspended") suspended = false;
    if (force === "provisional") before = "provisional";
    if (force === "not in force") before = "not-in-force";
  }

  const ofTreaty = () => {
    const isSigned = signed !== undefined && lastDay(signed.on) <= day;
    const wasApplied = now.some((event) => rowOf(event).force === "provisional");
    if (signed && !isSigned && !entered && !wasApplied) {
      const signature = agreement.events.find(({ type, on }) => type === "signed" && on === signed.on);
      return signature?.dateBasis === "latest" ? "not-known" : "not-in-force";
    }
    if (suspended) return "suspended";
    if (entered) return "in-force";
    if (before) return before;
    const denials = mine.filter((event) => rowOf(event).force === "not in force up to this day");
    if (signed && denials.some(({ on }) => day <= lastDay(on))) return "not-in-force";
    const entry = mine.find((event) => rowOf(event).force === "in force");
    if (entry && entry.dateBasis !== "latest") return "not-in-force";
    const shows = mine.filter(
      (event) =>
        event === entry ||
        (rowOf(event).presupposes && !denials.some(({ on }) => lastDay(on) <= day && lastDay(event.on) <= lastDay(on))),
    );
    const dated = shows.filter(({ on }) => signed !== undefined || lastDay(on) <= day);
    return dated.length > 0 ? "presumed" : "not-known";
  };

  if (intervals.length === 0) return [ofTreaty(), ending];
  const bound = intervals.filter((interval) => inside(interval, day));
  if (bound.some(({ from }) => from !== undefined)) return [suspended ? "suspended" : "in-force", ending];
  if (bound.length === 0) return [before === "provisional" ? "provisional" : "not-in-force", ending];
  const force = ofTreaty();
  const isSigned = signed !== undefined && lastDay(signed.on) <= day;
  return [force === "in-force" || (force === "not-known" && isSigned) ? "presumed" : force, ending];
}

/** Days one after another. */
function daysFrom(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
  return days;
}

/** What changes from day to day, as a history has it, without the events. */
function changesOf(agreement: Agreement<AnyIds>, party: string, days: readonly IsoDate[]) {
  const changes: { from: string; force: string; ending: string }[] = [];
  let last: readonly [string, string] = slowly(agreement, party, "0001-01-01");
  for (const from of days) {
    const [force, ending] = slowly(agreement, party, from);
    if (force !== last[0] || ending !== last[1]) changes.push({ from, force, ending });
    last = [force, ending];
  }
  return changes;
}

const partiesOf = ({ parties, otherParties = [] }: Agreement<AnyIds>): string[] => [
  ...new Set([...parties.map(({ country }) => country as string), ...otherParties]),
  "treaty",
];

describe("the table of docs/status.md", () => {
  it("has a row for each word of an event, in their order", () => {
    expect([...table.keys()]).toEqual([...eventTypes]);
  });

  it("speaks of endings by their words, and of no article that the Convention has not", () => {
    for (const { ending, article } of table.values()) {
      expect(endings).toContain(ending);
      for (const number of article === "none" ? [] : article.split(", ")) {
        expect(Number(number)).toBeGreaterThanOrEqual(6);
        expect(Number(number)).toBeLessThanOrEqual(80);
      }
    }
    expect(new Set([...table.values()].map(({ ending }) => ending))).toEqual(new Set(endings));
  });

  it("gives an end to the force with every end, and only with one", () => {
    for (const { force, ending, presupposes } of table.values()) {
      const isEnd = ["terminated", "withdrawn", "expired", "replaced"].includes(ending);
      expect(force === "ended").toBe(isEnd);
      if (isEnd) expect(presupposes).toBe(true);
    }
  });

  it("says when a force is which word, for each of the words", () => {
    expect(new Set(rowsBelow("The force on a day").map(([force]) => force))).toEqual(new Set(forces));
  });

  it("gives examples that are agreements", () => {
    const examples = rowsBelow("Which day counts").map(
      ([, , example = ""]) => /^[a-z]+(-[a-z0-9]+)+/.exec(example)?.[0],
    );
    expect(examples.length).toBeGreaterThan(10);
    const ids = new Set<string>(agreements.map(({ id }) => id));
    expect(examples.filter((id) => id !== undefined && !ids.has(id))).toEqual([]);
  });
});

/** A date in 2001 or 2002: a day, a month or a year. */
const anyDate = fc
  .tuple(fc.integer({ min: 0, max: 729 }), fc.constantFrom(10, 10, 10, 10, 7, 4))
  .map(([days, length]) => dayAfter("2001-01-01", days).slice(0, length));

const anyEvent = fc.record({
  type: fc.constantFrom(...eventTypes),
  on: anyDate,
  by: fc.constantFrom("DE", "FR", "IT", undefined, undefined, undefined),
  dateBasis: fc.constantFrom<DateBasis | undefined>("latest", "law", undefined, undefined, undefined),
});

/** The days of a party in a treaty of several: none, one interval or two, of which some ends are not known. */
const anyIntervals = fc
  .tuple(fc.uniqueArray(anyDate, { minLength: 4, maxLength: 4 }), fc.constantFrom(0, 0, 1, 2, 3, 4, 5))
  .map(([dates, kind]): Pick<Party<AnyIds>, "from" | "to">[] => {
    const [a = "", b = "", c = "", d = ""] = dates.sort((x, y) => (lastDay(x) < lastDay(y) ? -1 : 1));
    const kinds = [[{}], [{ from: a }], [{ from: a, to: b }], [{ to: b }], [{ from: a, to: b }, { from: c }]];
    return (
      kinds[kind] ?? [
        { from: a, to: b },
        { from: c, to: d },
      ]
    );
  });

const anyInvented = fc
  .record({
    events: fc.array(anyEvent, { maxLength: 9 }),
    days: anyIntervals,
    kind: fc.constantFrom("two", "two", "three", "open", "another"),
    byBeginning: fc.boolean(),
  })
  .map(({ events: given, days, kind, byBeginning }) => {
    const orderOf = ({ on }: Event) => (byBeginning ? `${on}-01-01`.slice(0, 10) : lastDay(on));
    const events: Event[] = given
      .map(({ by, dateBasis, ...event }): Event => ({ ...event, ...(by && { by }), ...(dateBasis && { dateBasis }) }))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
    const signature = events
      .filter(({ type }) => type === "signed")
      .sort((a, b) => (lastDay(a.on) < lastDay(b.on) ? 1 : -1))[0];
    const more: Partial<Agreement<AnyIds>> = {
      ...(signature && { signed: { on: signature.on } }),
      ...(kind !== "two" && {
        parties: [...days.map((own) => ({ country: "DE" as const, ...own })), { country: "FR" }, { country: "IT" }],
      }),
      ...(kind === "open" && { partiesComplete: false }),
      ...(kind === "another" && { otherParties: ["atlantis"] }),
    };
    return invent(events, more);
  });

const inventedDays = daysFrom("2000-12-25", "2003-01-10");

describe("a status", () => {
  it("of any agreement, for any party, on any day, is that of the table", () => {
    fc.assert(
      fc.property(anyInvented, (agreement) => {
        const dataset = createDataset({ asOf: "2020-01-01", agreements: [agreement] });
        for (const party of partiesOf(agreement)) {
          const days = [
            ...agreement.events.flatMap(({ on }) => [on]),
            ...agreement.parties.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
          ].flatMap((date) => [dayAfter(lastDay(date), -1), lastDay(date), dayAfter(lastDay(date))]);
          const wrong = ["0001-01-01", ...days, "2019-12-31", "9999-12-31"].flatMap((day) => {
            const { force, ending, party: asked } = dataset.statusOn("invented", day, party);
            const [given, expected] = [
              [force, ending, asked].join(", "),
              [...slowly(agreement, party, day), party].join(", "),
            ];
            return given === expected ? [] : [`${day}: ${given}; expected: ${expected}`];
          });
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("changes in the history on the very days on which it changes from one day to the next", () => {
    fc.assert(
      fc.property(anyInvented, fc.constantFrom("DE", "FR", "treaty"), (agreement, party) => {
        const dataset = createDataset({ asOf: "2020-01-01", agreements: [agreement] });
        const history = dataset.statusHistory("invented", undefined, party);
        expect(history.map(({ event: _event, ...change }) => change)).toEqual(
          changesOf(agreement, party, inventedDays),
        );
        for (const { from, event } of history) if (event) expect(lastDay(event.on)).toBe(from);
      }),
      { numRuns: 60 },
    );
  });

  it("is told with the events that it rests on, each once: events of the record, that concern the party", () => {
    fc.assert(
      fc.property(anyInvented, fc.constantFrom("DE", "FR", "treaty"), (agreement, party) => {
        const dataset = createDataset({ asOf: "2020-01-01", agreements: [agreement] });
        for (const day of inventedDays.filter((_, place) => place % 61 === 0)) {
          const { force, ending, because } = dataset.statusOn("invented", day, party);
          expect(new Set(because).size).toBe(because.length);
          for (const event of because) {
            expect(agreement.events).toContain(event);
            if (agreement.parties.length > 2) expect([undefined, party]).toContain(event.by);
          }
          const past = because.filter(({ on }) => lastDay(on) <= day);
          // A party may have left without an event that says so.
          const hasDays = agreement.parties.some(({ country, to }) => country === party && to !== undefined);
          if (ending !== "none" && !(ending === "withdrawn" && hasDays)) {
            expect(past.some((event) => rowOf(event).ending === ending)).toBe(true);
          }
          if (force === "suspended") expect(past.some((event) => rowOf(event).force === "suspended")).toBe(true);
          if (force === "provisional") expect(past.some((event) => rowOf(event).force === "provisional")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of every agreement of the package, for every party, is that of the table", () => {
    for (const agreement of agreements) {
      const dates = [
        ...agreement.events.map(({ on }) => on),
        ...agreement.parties.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
      ];
      const near = dates.flatMap((date) => [-1, 0, 1].map((days) => dayAfter(lastDay(date), days)));
      const days = ["1948-12-31", asOf, "2040-01-01", ...new Set(near)];
      for (let month = 0; month < 500; month += 5) days.push(dayAfter("1985-01-15", month * 31));
      for (const party of partiesOf(agreement)) {
        const wrong = days.filter((day) => {
          const { force, ending } = statusOn(agreement.id, day, party as "treaty");
          return `${force}, ${ending}` !== slowly(agreement, party, day).join(", ");
        });
        expect(wrong, `${agreement.id}, ${party}`).toEqual([]);
      }
    }
  });

  it("has a history of every agreement of the package that follows it day by day, for Russia or the treaty", () => {
    const days = daysFrom("1949-01-01", "2030-12-31");
    for (const agreement of agreements) {
      const party = agreement.parties.some(({ country }) => country === "RU") ? "RU" : "treaty";
      const marks = new Set(
        [
          ...agreement.events.map(({ on }) => on),
          ...agreement.parties.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
        ]
          .map(lastDay)
          .flatMap((day) => [day, dayAfter(day)]),
      );
      // Every day on which it could change, and every fortieth of the others.
      const some = days.filter((day, place) => place % 40 === 0 || marks.has(day));
      expect(
        statusHistory(agreement.id, "2030-12-31").map(({ event: _event, ...change }) => change),
        agreement.id,
      ).toEqual(changesOf(agreement, party, some));
    }
  });

  it("of a record in hand is that of its id", () => {
    for (const agreement of agreements) {
      for (const day of [asOf, "1999-12-31", "2014-03-18"]) {
        expect(statusOf(agreement, day)).toEqual(statusOn(agreement.id, day));
        expect(statusOf(agreement, day, "treaty")).toEqual(statusOn(agreement.id, day, "treaty"));
      }
      expect(statusOf(agreement)).toBe(statusOn(agreement.id));
    }
  });
});

describe("a filter by force and ending", () => {
  const some = <T extends string>(words: readonly T[]) =>
    fc.option(fc.oneof(fc.constantFrom(...words), fc.subarray([...words], { minLength: 1 })), { nil: undefined });

  it("finds what statusOn says, for Russia or for the parties that are asked for", () => {
    const parties = ["DE", "US", "KZ", "UZ", "GE", "abkhazia"] as const;
    const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => dayAfter("1986-01-01", days));
    const anyParty = fc.option(fc.subarray([...parties], { minLength: 1, maxLength: 3 }), { nil: undefined });
    fc.assert(
      fc.property(some(forces), some(endings), anyDay, anyParty, (force, ending, on, party) => {
        const fits = (agreement: Agreement, asker?: string) => {
          const status = statusOn(agreement.id, on, asker as "RU");
          return (
            (force === undefined || [force].flat().includes(status.force)) &&
            (ending === undefined || [ending].flat().includes(status.ending))
          );
        };
        const expected = agreements.filter((agreement) => {
          if (!party) return fits(agreement);
          return partiesOf(agreement).some((one) => (party as string[]).includes(one) && fits(agreement, one));
        });
        const filter = { ...(force && { force }), ...(ending && { ending }), ...(party && { party }), on };
        expect(findAgreements(filter).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 150 },
    );
  });
});
