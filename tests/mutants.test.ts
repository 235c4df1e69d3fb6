/**
 * What the queries promise beyond what the real records happen to show. `npm run test:mutation` changes the code of the
 * queries in a thousand ways; these tests, with those beside them, notice.
 */
import { inspect } from "node:util";
import fc from "fast-check";
import {
  type Agreement,
  type AgreementFilter,
  type AnyIds,
  agreements,
  agreementsSignedBy,
  asOf,
  type Claim,
  countries,
  decree,
  type EventType,
  eventTypes,
  findAgreements,
  getAgreement,
  getCountry,
  instruments,
  isEuMember,
  isIsoDate,
  isMember,
  isNatoMember,
  isPartialDate,
  levels,
  lifespan,
  membershipsOf,
  membersOf,
  type Office,
  officeHolders,
  officials,
  organizations,
  type Status,
  scopes,
  statuses,
  statusHistory,
  statusOn,
  subjects,
  timeline,
  verdicts,
} from "military-pacts";
import { claims, claimsAbout, conflicts, isClaimId } from "military-pacts/claims";
import { createDataset } from "military-pacts/dataset";
import { evidence, evidenceFor, notes, notesAbout } from "military-pacts/evidence";
import { describe, expect, it } from "vitest";
import { writeColumns } from "../scripts/build/emit/columns.js";
import { show } from "../src/queries/arguments.js";
import { certainDay, covers } from "../src/queries/dates.js";
import { readColumns } from "../src/storage/columns.js";
import { list, once } from "../src/storage/lazy.js";

const GERMANY = "de-ru-1993-defence-ministries";
const anyDay = fc
  .date({ min: new Date("1985-01-01"), max: new Date("2026-02-28"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The last day of a period, by the clock of UTC. */
function lastDay(date: string): string {
  if (date.length === 10) return date;
  const day = new Date(0);
  day.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5) || 12), 0);
  return `${date.slice(0, 4)}-${day.toISOString().slice(5, 10)}`;
}

const dayAfter = (day: string, days = 1) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

type Event = Agreement<AnyIds>["events"][number];

/** An agreement that nobody made. */
function invent(events: readonly Event[], more: Partial<Agreement<AnyIds>> = {}): Agreement<AnyIds> {
  return {
    id: "invented",
    title: { en: "Invented" },
    titleBasis: "descriptive",
    instrument: "treaty",
    subjects: ["logistics"],
    scope: "military",
    parties: [{ country: "DE" }, { country: "FR" }],
    partiesComplete: true,
    events,
    summary: "Invented.",
    ...more,
  };
}

const ask = (...invented: Agreement<AnyIds>[]) =>
  createDataset({ asOf: "2020-01-01", agreements: invented, countries });

/** Events on successive days of January 2001. */
const inTurn = (types: readonly EventType[]): Event[] =>
  types.map((type, i) => ({ type, on: `2001-01-${String(i + 1).padStart(2, "0")}` }));

describe("an error", () => {
  it.each<[string, unknown, string]>([
    ["a text in quotes, on one line", 'a "b"\n', '"a \\"b\\"\\n"'],
    ["a text of 60 characters in full", "x".repeat(60), `"${"x".repeat(60)}"`],
    ["no more of a longer one", "x".repeat(61), `"${"x".repeat(60)}…"`],
    ["a number", 42, "42"],
    ["undefined", undefined, "undefined"],
    ["null", null, "null"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["a function by its kind", () => 1, "a function"],
    ["a list by its kind", [1], "an array"],
    ["a Date by its kind", new Date(Number.NaN), "a Date"],
    ["an object by its kind, though it has no text", Object.create(null), "an object"],
  ])("shows %s", (_what, value, shown) => {
    expect(show(value)).toBe(shown);
  });

  /** Calls as JavaScript can make them, and the whole text of the error. */
  const any = (value: unknown) => value as never;
  const words = (list: readonly string[]) => list.map((word) => `"${word}"`).join(", ");
  const DAY = 'a calendar day as YYYY-MM-DD, such as "2025-12-19"';
  const CODE = 'an ISO 3166-1 alpha-2 code such as "DE"';
  const RECORD = "the id of a record, or the code of a country";
  const EVIDENCED = "the id of a record with evidence, or the code of a country";
  const PARTY = 'a country code such as "DE", or the id of a party without one';
  const MEMBER = 'an organization such as "eu", or { organization, on }';
  const DECREE = 'the id of a decree, such as "ru-gov-2025-3810-r"';
  const SIGNATORY = "the id of an official, or the name of a signatory as in the records";
  const FIELD = "the path of a field, such as signed.on, events.2.on or memberships.0.from";
  const ID = 'the id of an agreement, such as "de-ru-1993-defence-ministries"';
  const ORGANIZATION = `one of ${words(organizations.map(({ id }) => id))}`;
  const KEYS = words([
    ...["party", "partyMemberOf", "decree", "instrument", "level", "subject", "scope", "on", "signed", "signatory"],
    "status",
  ]);
  const OF_GERMANY = `a party of ${GERMANY}: RU, DE`;
  const OF_ABKHAZIA = "a party of abkhazia-ru-2008-friendship: RU, abkhazia";

  it.each<[string, () => unknown, string, unknown, string]>([
    ["statusOn", () => statusOn(any("x")), "agreement", "x", ID],
    ["statusOn", () => statusOn(GERMANY, "2025-1-1"), "on", "2025-1-1", DAY],
    ["statusOn", () => statusOn(GERMANY, any(["2025-01-01"])), "on", ["2025-01-01"], DAY],
    ["statusOn", () => statusOn(GERMANY, asOf, "FR"), "party", "FR", OF_GERMANY],
    ["statusOn", () => statusOn("abkhazia-ru-2008-friendship", asOf, "FR"), "party", "FR", OF_ABKHAZIA],
    ["statusHistory", () => statusHistory(any(7)), "agreement", 7, ID],
    ["statusHistory", () => statusHistory(GERMANY, "now"), "on", "now", DAY],
    ["statusHistory", () => statusHistory(GERMANY, asOf, "FR"), "party", "FR", OF_GERMANY],
    ["lifespan", () => lifespan(any("x")), "agreement", "x", ID],
    ["lifespan", () => lifespan(GERMANY, "now"), "on", "now", DAY],
    ["lifespan", () => lifespan(GERMANY, asOf, "FR"), "party", "FR", OF_GERMANY],
    ["isMember", () => isMember("DE", any("x")), "organization", "x", ORGANIZATION],
    ["isMember", () => isMember("DE", any(["eu"])), "organization", ["eu"], ORGANIZATION],
    ["isMember", () => isMember(any("UK"), "eu"), "country", "UK", CODE],
    ["isMember", () => isMember("DE", "eu", "2025"), "on", "2025", DAY],
    ["isEuMember", () => isEuMember(any(null)), "country", null, CODE],
    ["isNatoMember", () => isNatoMember("DE", "2025"), "on", "2025", DAY],
    ["membersOf", () => membersOf(any("x")), "organization", "x", ORGANIZATION],
    ["membersOf", () => membersOf("eu", "2025"), "on", "2025", DAY],
    ["membershipsOf", () => membershipsOf(any("UK")), "country", "UK", CODE],
    ["membershipsOf", () => membershipsOf("DE", "2025"), "on", "2025", DAY],
    [
      "officeHolders",
      () => officeHolders(any("x")),
      "organization",
      "x",
      'the id of an agency or organization, such as "ru-defence-ministry"',
    ],
    ["officeHolders", () => officeHolders("ru-defence-ministry", "2025"), "on", "2025", DAY],
    ["signedBy", () => agreementsSignedBy(any("x")), "official", "x", 'the id of an official, such as "sergei-ivanov"'],
    ["filter", () => findAgreements(any({ x: 1 })), "filter key", "x", `one of ${KEYS}`],
    ["party", () => findAgreements({ party: any(["DE", "SU"]) }), "party", "SU", PARTY],
    ["partyMemberOf", () => findAgreements({ partyMemberOf: any("x") }), "organization", "x", ORGANIZATION],
    ["partyMemberOf", () => findAgreements({ partyMemberOf: any(null) }), "organization", null, ORGANIZATION],
    [
      "partyMemberOf",
      () => findAgreements({ partyMemberOf: any({ organization: "eu", on: "signing", at: 1 }) }),
      "partyMemberOf key",
      "at",
      'one of "organization", "on"',
    ],
    [
      "partyMemberOf",
      () => findAgreements({ partyMemberOf: { organization: "eu", on: "2025" } }),
      "partyMemberOf.on",
      "2025",
      DAY,
    ],
    [
      "partyMemberOf",
      () => findAgreements({ partyMemberOf: any({ organization: "x", on: "signing" }) }),
      "organization",
      "x",
      ORGANIZATION,
    ],
    ["decree", () => findAgreements({ decree: any("x") }), "decree", "x", DECREE],
    ["decree", () => findAgreements({ decree: any({}) }), "decree", {}, DECREE],
    ["instrument", () => findAgreements({ instrument: any("x") }), "instrument", "x", `one of ${words(instruments)}`],
    ["level", () => findAgreements({ level: any("x") }), "level", "x", `one of ${words(levels)}`],
    ["subject", () => findAgreements({ subject: any("x") }), "subject", "x", `one of ${words(subjects)}`],
    ["scope", () => findAgreements({ scope: any("x") }), "scope", "x", `one of ${words(scopes)}`],
    ["status", () => findAgreements({ status: any("x") }), "status", "x", `one of ${words(statuses)}`],
    ["on", () => findAgreements({ on: "2025" }), "on", "2025", DAY],
    ["signatory", () => findAgreements({ signatory: any(1) }), "signatory", 1, SIGNATORY],
    ["signed", () => findAgreements({ signed: any({ on: 1 }) }), "signed key", "on", 'one of "from", "to"'],
    ["signed.from", () => findAgreements({ signed: { from: "2025" } }), "signed.from", "2025", DAY],
    ["signed.to", () => findAgreements({ signed: { to: "2025" } }), "signed.to", "2025", DAY],
    ["timeline", () => timeline({ from: "2025" }), "from", "2025", DAY],
    ["timeline", () => timeline({ to: "2025" }), "to", "2025", DAY],
    ["timeline", () => timeline({ event: any("x") }), "event", "x", `one of ${words(eventTypes)}`],
    ["timeline", () => timeline(any({ x: 1 })), "filter key", "x", `one of ${KEYS}`],
    ["claimsAbout", () => claimsAbout(any("x")), "id", "x", RECORD],
    ["conflicts", () => conflicts({ about: any("x") }), "about", "x", RECORD],
    ["conflicts", () => conflicts({ topic: "x" }), "topic", "x", 'the topic of a claim, such as "eu-count"'],
    ["conflicts", () => conflicts(any({ x: 1 })), "filter key", "x", 'one of "about", "topic"'],
    ["evidenceFor", () => evidenceFor(any("x")), "id", "x", EVIDENCED],
    ["evidenceFor", () => evidenceFor(any([GERMANY])), "id", [GERMANY], EVIDENCED],
    ["evidenceFor", () => evidenceFor("GB", "x"), "field", "x", FIELD],
    ["evidenceFor", () => evidenceFor("GB", any(1)), "field", 1, FIELD],
    ["notesAbout", () => notesAbout(any("x")), "id", "x", EVIDENCED],
  ])("of %s names the argument, the value and what is accepted (%#)", (_query, call, name, value, accepted) => {
    const message = `${name}: ${show(value)} is not accepted; give ${accepted}.`;
    expect(call).toThrow(typeof value === "string" ? new RangeError(message) : new TypeError(message));
    expect(call).toThrow(typeof value === "string" ? RangeError : TypeError);
  });

  it.each<[() => unknown, Error]>([
    [() => findAgreements(any([])), new TypeError("filter: an array is not accepted; give an object.")],
    [() => findAgreements(any(1)), new TypeError("filter: 1 is not accepted; give an object.")],
    [
      () => findAgreements({ signed: any("2001-01-01") }),
      new TypeError('signed: "2001-01-01" is not accepted; give an object.'),
    ],
    [
      () => findAgreements({ party: [] }),
      new TypeError(`party: an empty list is not accepted; give ${PARTY}, or leave it out.`),
    ],
    [
      () => findAgreements({ partyMemberOf: [] }),
      new TypeError(`partyMemberOf: an empty list is not accepted; give ${MEMBER}, or leave it out.`),
    ],
    [
      () => findAgreements({ signed: { from: "2001-01-02", to: "2001-01-01" } }),
      new RangeError(
        'signed: "2001-01-02" to "2001-01-01" is not accepted; give a day in `to` that is not before `from`.',
      ),
    ],
    [
      () => timeline({ from: "2001-01-02", to: "2001-01-01" }),
      new RangeError('to: "2001-01-01" is not accepted; give a day that is not before `from`, "2001-01-02".'),
    ],
    [
      () => timeline({ from: "9999-12-31" }),
      new RangeError(`to: "${asOf}" is not accepted; give a day that is not before \`from\`, "9999-12-31".`),
    ],
  ])("says what is wrong with the whole of an argument (%#)", (call, error) => {
    expect(call).toThrow(error);
    expect(call).toThrow(error.constructor as ErrorConstructor);
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

describe("the status", () => {
  const withoutEffect: readonly EventType[] = [
    "signature-authorized",
    "chamber-approved",
    "ratified",
    "provisionally-applied",
    "extended",
    "cooperation-suspended",
    "termination-proposed",
    "announced",
  ];

  it.each<[readonly EventType[], Status]>([
    [[], "not-signed"],
    [["signed"], "signed"],
    [["entered-into-force"], "in-force"],
    [["signed", "entered-into-force"], "in-force"],
    [["entered-into-force", "signed"], "in-force"],
    [["signed", "suspended"], "suspended"],
    [["signed", "suspended", "signed"], "suspended"],
    [["signed", "suspended", "resumed"], "signed"],
    [["signed", "entered-into-force", "suspended", "resumed"], "in-force"],
    [["signed", "suspended", "entered-into-force"], "suspended"],
    [["signed", "suspended", "entered-into-force", "resumed"], "in-force"],
    [["signed", "entered-into-force", "ratification-withdrawn"], "signed"],
    [["entered-into-force", "suspended", "ratification-withdrawn"], "suspended"],
    [["entered-into-force", "suspended", "ratification-withdrawn", "resumed"], "signed"],
    [["signed", "termination-authorized"], "termination-authorized"],
    [["signed", "termination-authorized", "entered-into-force"], "termination-authorized"],
    [["signed", "termination-authorized", "resumed"], "signed"],
    [["signed", "suspended", "termination-authorized", "resumed"], "signed"],
    [["signed", "termination-notified"], "termination-notified"],
    [["signed", "termination-authorized", "termination-notified"], "termination-notified"],
    [["signed", "termination-notified", "termination-authorized"], "termination-notified"],
    [["signed", "termination-notified", "suspended"], "suspended"],
    [["signed", "termination-notified", "resumed"], "signed"],
    [["signed", "terminated"], "terminated"],
    [["signed", "withdrawn"], "withdrawn"],
    [["signed", "expired"], "expired"],
  ])("after %j is %s", (types, status) => {
    const dataset = ask(invent(inTurn(types)));
    expect(dataset.statusOn("invented")).toBe(status);
    expect(dataset.statusHistory("invented").at(-1)?.status ?? "not-signed").toBe(status);
    expect(dataset.findAgreements({ status })).toHaveLength(1);
  });

  it.each(["terminated", "withdrawn", "expired"] as const)("stays %s whatever follows", (end) => {
    for (const type of eventTypes) {
      expect(ask(invent(inTurn(["signed", end, type]))).statusOn("invented")).toBe(end);
      expect(ask(invent(inTurn(["signed", end, type]))).statusHistory("invented")).toHaveLength(2);
    }
  });

  const anyTypes = fc.array(fc.constantFrom(...eventTypes), { maxLength: 8 });

  it("is the same without the events that have no effect on it", () => {
    fc.assert(
      fc.property(anyTypes, (types) => {
        const events = inTurn(types);
        const others = events.filter(({ type }) => !withoutEffect.includes(type));
        const steps = (given: readonly Event[]) => ask(invent(given)).statusHistory("invented");
        expect(steps(events)).toEqual(steps(others));
      }),
    );
  });

  it("changes in the history exactly where it differs from the day before", () => {
    fc.assert(
      fc.property(anyTypes, (types) => {
        const dataset = ask(invent(inTurn(types)));
        const days = inTurn(types).map(({ on }) => on);
        const changed = days.filter(
          (day) => dataset.statusOn("invented", day) !== dataset.statusOn("invented", dayAfter(day, -1)),
        );
        const history = dataset.statusHistory("invented");
        expect(history.map(({ from }) => from)).toEqual(changed);
        for (const { from, status, event } of history) {
          expect(status).toBe(dataset.statusOn("invented", from));
          expect(event.on).toBe(from);
        }
      }),
    );
  });

  const anyEvents = fc
    .array(fc.tuple(fc.constantFrom(...eventTypes), fc.constantFrom("DE", "FR", "IT", undefined)), { maxLength: 8 })
    .map((all) =>
      inTurn(all.map(([type]) => type)).map((event, i) => ({ ...event, ...(all[i]?.[1] && { by: all[i][1] }) })),
    );
  const multilateral: [string, Partial<Agreement<AnyIds>>][] = [
    ["of three states", { parties: [{ country: "DE" }, { country: "FR" }, { country: "IT" }] }],
    ["of two states and another", { otherParties: ["atlantis"] }],
    ["whose parties are not all known", { partiesComplete: false }],
  ];

  it.each(multilateral)("of an agreement %s follows what was done by all, or by the party that asks", (_what, more) => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom("DE", "FR", undefined), (events, party) => {
        const concerning = events.filter(({ by }) => by === undefined || by === party);
        const expected = ask(invent(concerning)).statusHistory("invented");
        expect(ask(invent(events, more)).statusHistory("invented", asOf, party)).toEqual(expected);
      }),
    );
  });

  it("of an agreement of two follows what either did, whoever asks", () => {
    fc.assert(
      fc.property(anyEvents, fc.constantFrom("DE", "FR", undefined), (events, party) => {
        const common = events.map(({ type, on }) => ({ type, on }));
        expect(ask(invent(events)).statusOn("invented", asOf, party)).toBe(ask(invent(common)).statusOn("invented"));
      }),
    );
  });

  it("waits for the second of two signatures", () => {
    const events: Event[] = [
      { type: "signed", on: "2001-01-01", by: "DE" },
      { type: "signed", on: "2001-02", by: "FR" },
    ];
    const dataset = ask(invent(events, { signed: { on: "2001-02" } }));
    expect(dataset.statusOn("invented", "2001-01-01")).toBe("not-signed");
    expect(dataset.statusOn("invented", "2001-02-27")).toBe("not-signed");
    expect(dataset.statusOn("invented", "2001-02-28")).toBe("signed");
    expect(dataset.lifespan("invented", "2001-03-01")).toMatchObject({ from: "2001-02-28", days: 1 });
    // Nothing but a signature waits.
    const before = invent([{ type: "suspended", on: "2001-01-01" }, ...events], { signed: { on: "2001-02" } });
    expect(ask(before).statusOn("invented", "2001-01-01")).toBe("suspended");
  });

  it("is found for any of the parties that ask", () => {
    const events: Event[] = [...inTurn(["signed"]), { type: "withdrawn", on: "2010-01-01", by: "IT" }];
    const three = invent(events, { parties: [{ country: "DE" }, { country: "FR" }, { country: "IT" }] });
    const find = (filter: AgreementFilter<AnyIds>) => ask(three).findAgreements(filter).length;
    expect(find({ status: "withdrawn" })).toBe(0);
    expect(find({ status: "withdrawn", party: "IT" })).toBe(1);
    expect(find({ status: "withdrawn", party: ["DE", "IT"] })).toBe(1);
    expect(find({ status: "withdrawn", party: ["DE", "FR"] })).toBe(0);
    expect(find({ status: "signed", party: ["DE", "IT"] })).toBe(1);
    expect(find({ status: ["signed", "withdrawn"], party: "IT", on: "2009-12-31" })).toBe(1);
    // Who is no party of it is not asked.
    expect(find({ status: "signed", party: ["IT", "GB"] })).toBe(0);
    expect(find({ status: "withdrawn", party: "IT", on: "2009-12-31" })).toBe(0);
    // An agreement of two ends for both.
    const two = ask(invent([...inTurn(["signed"]), { type: "withdrawn", on: "2010-01-01", by: "DE" }]));
    expect(two.findAgreements({ status: "withdrawn", party: "FR" })).toHaveLength(1);
  });

  it("cannot be changed through an answer", () => {
    const history = statusHistory(GERMANY);
    expect(Object.isFrozen(history)).toBe(true);
    for (const change of history) expect(Object.isFrozen(change)).toBe(true);
    expect(Object.isFrozen(lifespan(GERMANY))).toBe(true);
  });

  it("is not told before its day", () => {
    expect(statusHistory(GERMANY, "2025-12-18").map(({ status }) => status)).toEqual(["signed"]);
    expect(statusHistory(GERMANY, "2025-12-19").map(({ from }) => from)).toEqual(["1993-04-13", "2025-12-19"]);
    expect(statusHistory(GERMANY, "1993-04-12")).toEqual([]);
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

describe("the conditions of a filter", () => {
  const known = {
    instrument: (a: Agreement) => [a.instrument],
    level: (a: Agreement) => (a.level ? [a.level] : []),
    subject: (a: Agreement) => a.subjects,
    scope: (a: Agreement) => [a.scope],
    party: (a: Agreement) => [...a.parties.map(({ country }) => country), ...(a.otherParties ?? [])],
    signatory: (a: Agreement) =>
      (a.signed?.signatories ?? []).flatMap(({ name, official }) => [name, ...(official ? [official] : [])]),
  };

  it.each(Object.keys(known) as (keyof typeof known)[])(
    "%s finds the agreements that have any of its values",
    (key) => {
      const valuesOf: (agreement: Agreement) => readonly string[] = known[key];
      const all = [...new Set(agreements.flatMap(valuesOf))];
      for (const value of all) {
        const expected = agreements.filter((agreement) => valuesOf(agreement).includes(value));
        expect(findAgreements({ [key]: value })).toEqual(expected);
      }
      fc.assert(
        fc.property(fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 4 }), (values) => {
          const expected = agreements.filter((agreement) => valuesOf(agreement).some((own) => values.includes(own)));
          expect(findAgreements({ [key]: values })).toEqual(expected);
        }),
        { numRuns: 20 },
      );
    },
  );

  it("signed finds what was certainly signed from the first day to the last", () => {
    const days = agreements.flatMap(({ signed }) => (signed ? [lastDay(signed.on)] : []));
    const bound = fc.option(fc.oneof(anyDay, fc.constantFrom(...days)), { nil: undefined });
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [from, to] = a !== undefined && b !== undefined && b < a ? [b, a] : [a, b];
        const expected = agreements.filter(({ signed }) => {
          if (!signed) return false;
          const day = lastDay(signed.on);
          return day >= (from ?? "0000") && day <= (to ?? "9999");
        });
        expect(findAgreements({ signed: { ...(from && { from }), ...(to && { to }) } })).toEqual(expected);
      }),
    );
    expect(findAgreements({ signed: { from: "1993-04-13", to: "1993-04-13" } }).map(({ id }) => id)).toContain(GERMANY);
    expect(findAgreements({ signed: {} })).toHaveLength(days.length);
  });

  it("decree finds the agreements that any of the decrees is about", () => {
    expect(findAgreements({ decree: [decree.id] }).map(({ id }) => id)).toEqual(decree.agreements);
  });

  it("partyMemberOf asks on the day of the filter, of its own or of the signature, and not of Russia", () => {
    const conditions = fc.record({
      organization: fc.constantFrom(...organizations.map(({ id }) => id)),
      on: fc.option(fc.oneof(anyDay, fc.constant("signing")), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 2 }), anyDay, (wanted, on) => {
        const expected = agreements.filter(({ parties, signed }) =>
          wanted.some((condition) => {
            const day = condition.on === "signing" ? signed && lastDay(signed.on) : (condition.on ?? on);
            if (day === undefined) return false;
            return parties.some(({ country }) => country !== "RU" && isMember(country, condition.organization, day));
          }),
        );
        const partyMemberOf = wanted.map(({ organization, on }) => (on ? { organization, on } : organization));
        expect(findAgreements({ partyMemberOf, on })).toEqual(expected);
      }),
    );
  });

  it("are asked together", () => {
    const filter = { party: "DE", instrument: "agreement", scope: "military", signed: { from: "1993-01-01" } } as const;
    const found = findAgreements(filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(
      agreements.filter(
        ({ parties, instrument, scope, signed }) =>
          parties.some(({ country }) => country === "DE") &&
          instrument === "agreement" &&
          scope === "military" &&
          signed !== undefined &&
          lastDay(signed.on) >= "1993-01-01",
      ),
    );
    expect(Object.isFrozen(found)).toBe(true);
  });

  it("take asOf for the day that is not given", () => {
    expect(findAgreements({ status: "signed" })).toEqual(findAgreements({ status: "signed", on: asOf }));
    expect(findAgreements({ partyMemberOf: "eu" })).toEqual(findAgreements({ partyMemberOf: "eu", on: asOf }));
    expect(findAgreements({ partyMemberOf: "eu" })).not.toEqual(
      findAgreements({ partyMemberOf: "eu", on: "1993-01-01" }),
    );
  });

  it("that are undefined are not asked", () => {
    const none = { party: undefined, status: undefined, signed: undefined } as object;
    expect(findAgreements(none)).toEqual([...agreements]);
  });

  it("find the signatures of an official, and nobody else's", () => {
    for (const { id } of officials) {
      const signed = agreements.filter((a) => a.signed?.signatories?.some(({ official }) => official === id));
      expect(agreementsSignedBy(id)).toEqual(signed);
    }
  });
});

describe("the timeline", () => {
  it("holds the events of a span in the order of their days, and those of a day in the order of agreements", () => {
    const all = agreements.flatMap((agreement) =>
      agreement.events.map((event) => ({ on: lastDay(event.on), event, agreement })),
    );
    const days = all.map(({ on }) => on);
    const bound = fc.option(fc.oneof(anyDay, fc.constantFrom(...days.filter((day) => day <= asOf))), {
      nil: undefined,
    });
    const types = fc.option(fc.subarray([...eventTypes], { minLength: 1 }), { nil: undefined });
    fc.assert(
      fc.property(bound, bound, types, fc.constantFrom("DE", "KZ", undefined), (a, b, event, party) => {
        const [from, to] = a !== undefined && b !== undefined && b < a ? [b, a] : [a, b];
        const expected = all
          .filter(({ on }) => (from === undefined || on >= from) && on <= (to ?? asOf))
          .filter((entry) => event === undefined || event.includes(entry.event.type))
          .filter(({ agreement }) => !party || agreement.parties.some(({ country }) => country === party))
          .toSorted((x, y) => x.on.localeCompare(y.on));
        const given = { ...(from && { from }), ...(to && { to }), ...(event && { event }), ...(party && { party }) };
        expect(timeline(given)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it("of a single day has its first and last event", () => {
    const entries = timeline({ from: "2025-12-19", to: "2025-12-19" });
    expect(entries.length).toBeGreaterThanOrEqual(11);
    expect(entries.every(({ on }) => on === "2025-12-19")).toBe(true);
    expect(Object.isFrozen(entries)).toBe(true);
    for (const entry of entries) expect(Object.isFrozen(entry)).toBe(true);
  });

  it("asks the status on the day in `on`", () => {
    const about = (on: string) =>
      timeline({ party: "DE", status: "termination-authorized", on }).map(({ agreement }) => agreement.id);
    expect(about("2025-12-18")).not.toContain(GERMANY);
    expect(about("2025-12-19")).toContain(GERMANY);
  });
});

describe("an office", () => {
  const held = (office: Partial<Office<AnyIds>>, on: string) => {
    const official = {
      id: "a",
      name: "A",
      aliases: [],
      country: "DE" as const,
      offices: [
        { title: "Minister", organization: "ministry", ...office },
        { title: "Clerk", organization: "archive" },
      ],
    };
    const agencies = [{ id: "ministry", name: "Ministry", country: "DE" as const }];
    const dataset = createDataset({ asOf, agreements: [], officials: [official], agencies } as never);
    const holders = dataset.officeHolders("ministry", on);
    expect(Object.isFrozen(holders)).toBe(true);
    for (const holder of holders) {
      expect(holder).toEqual({ official, office: official.offices[0] });
      expect(Object.isFrozen(holder)).toBe(true);
    }
    return holders.length === 1;
  };

  it("is held on the days that its dates make certain", () => {
    const partial = fc.oneof(
      anyDay,
      anyDay.map((day) => day.slice(0, 7)),
      anyDay.map((day) => day.slice(0, 4)),
    );
    const offices = fc.record(
      { from: partial, to: partial, attested: fc.record({ from: anyDay, until: anyDay }, { requiredKeys: [] }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(offices, anyDay, fc.nat(5), (office, someDay, choice) => {
        const { from, to, attested } = office;
        const marks = [from, to, attested?.from, attested?.until].flatMap((date) => (date ? [lastDay(date)] : []));
        const day = marks[choice] ?? someDay;
        for (const on of [dayAfter(day, -1), day, dayAfter(day)]) {
          const shown = [attested?.from, attested?.until].flatMap((date) => date ?? []);
          const [first = "9999", last = "0000"] = [shown[0], shown.at(-1)];
          const begun = from ? lastDay(from) <= on : first <= on && on <= last;
          expect(held(office, on)).toBe(begun && !(to && lastDay(to) <= on));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is asked for asOf without a day", () => {
    expect(officeHolders("ru-defence-ministry")).toEqual(officeHolders("ru-defence-ministry", asOf));
    expect(officeHolders("ru-defence-ministry").map(({ official }) => official.id)).toContain("andrei-belousov");
    for (const { office } of officeHolders("nato")) expect(office.organization).toBe("nato");
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

describe("claims", () => {
  it("are found by record and topic", () => {
    const topics = [...new Set(claims.map(({ topic }) => topic))];
    for (const about of new Set(claims.map((claim) => claim.about.id))) {
      const expected = claims.filter((claim) => claim.about.id === about);
      expect(claimsAbout(about)).toEqual(expected);
      expect(conflicts({ about })).toEqual(conflicts().filter((conflict) => conflict.about.id === about));
    }
    for (const topic of topics) {
      expect(conflicts({ topic })).toEqual(conflicts().filter((conflict) => conflict.topic === topic));
    }
    const undisputed = countries.find(({ code }) => !claims.some(({ about }) => about.id === code))?.code as "AD";
    expect(claimsAbout(undisputed)).toEqual([]);
    expect(Object.isFrozen(claimsAbout(undisputed))).toBe(true);
  });

  it("can be about a record of every type, and are none themselves", () => {
    for (const id of [GERMANY, "GB", decree.id, "andrei-belousov", "nato"] as const) {
      expect(() => claimsAbout(id)).not.toThrow();
    }
    expect(claims.every(({ id }) => isClaimId(id))).toBe(true);
    expect(isClaimId([claims[0]?.id])).toBe(false);
    // @ts-expect-error no record
    expect(() => claimsAbout(claims[0]?.id)).toThrow(RangeError);
  });

  it("conflict where two or more speak of the facts and not all of them are right", () => {
    const made = fc.array(
      fc.record({
        about: fc.constantFrom("a", "b"),
        topic: fc.constantFrom("x", "y"),
        verdict: fc.constantFrom(...verdicts),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(made, (parts) => {
        const given = parts.map(
          ({ about, topic, verdict }, i) =>
            ({
              id: `${i}`,
              about: { type: "agreement", id: about },
              topic,
              gist: "",
              sources: [],
              verdict,
              evidence: [],
            }) satisfies Claim<AnyIds>,
        );
        const invented = [invent([], { id: "a" }), invent([], { id: "b" })];
        const found = createDataset({ asOf, agreements: invented, claims: given }).conflicts();
        for (const about of ["a", "b"]) {
          for (const topic of ["x", "y"]) {
            const facts = given.filter((c) => c.about.id === about && c.topic === topic && c.verdict !== "opinion");
            const disagree = facts.length > 1 && facts.some(({ verdict }) => verdict !== "confirmed");
            const expected = disagree ? [{ about: { type: "agreement", id: about }, topic, claims: facts }] : [];
            expect(found.filter((c) => c.about.id === about && c.topic === topic)).toEqual(expected);
          }
        }
        expect(Object.isFrozen(found)).toBe(true);
        for (const conflict of found) {
          expect(Object.isFrozen(conflict)).toBe(true);
          expect(Object.isFrozen(conflict.claims)).toBe(true);
        }
      }),
    );
  });
});

describe("evidence", () => {
  it("is that of the field itself before that of the item in which it lies", () => {
    const own = { sources: ["own"], confidence: "high" } as const;
    const item = { sources: ["item"], confidence: "low" } as const;
    const invented = invent([], { id: "a" });
    const dataset = createDataset({
      asOf,
      agreements: [invented],
      evidence: { a: { signed: item, "signed.on": own, "parties.10": own, "title.en": own } },
    });
    expect(dataset.evidenceFor("a", "signed.on")).toBe(own);
    expect(dataset.evidenceFor("a", "signed.place")).toBe(item);
    expect(dataset.evidenceFor("a", "signed.signatories.12.name")).toBe(item);
    expect(dataset.evidenceFor("a", "signed")).toBe(item);
    expect(dataset.evidenceFor("a", "parties.10.country")).toBe(own);
    expect(dataset.evidenceFor("a", "parties.1")).toBeUndefined();
    expect(dataset.evidenceFor("a", "title")).toBeUndefined();
  });

  it.each([
    "",
    "signed.",
    ".signed",
    "signed.on.0",
    "events.x.on",
    "events.1x.on",
    "events.2on",
    "events2.on",
    "constructor",
  ])("of a field %j is refused, for no record has it", (field) => {
    expect(() => evidenceFor(GERMANY, field)).toThrow(/^field: /);
  });

  it("is frozen, by record and field, and has no name but that of a record", () => {
    for (const [id, ofRecord] of Object.entries(evidence)) {
      expect(evidenceFor(id as "GB")).toBe(ofRecord);
      expect(Object.isFrozen(ofRecord)).toBe(true);
      for (const [field, entry] of Object.entries(ofRecord)) {
        expect(evidenceFor(id as "GB", field)).toBe(entry);
        expect(Object.isFrozen(entry)).toBe(true);
        expect(Object.keys(entry)).not.toContain("field");
        expect(Object.keys(entry)).not.toContain("record");
      }
    }
    expect("toString" in evidence).toBe(false);
  });

  it("stands beside notes, which are frozen too", () => {
    for (const [id, ofRecord] of Object.entries(notes)) {
      expect(notesAbout(id as "GB")).toBe(ofRecord);
      expect(Object.isFrozen(ofRecord)).toBe(true);
      expect(ofRecord.length).toBeGreaterThan(0);
      for (const note of ofRecord) {
        expect(Object.isFrozen(note)).toBe(true);
        expect(Object.keys(note)).not.toContain("record");
      }
    }
    expect(Object.isFrozen(notesAbout("GB"))).toBe(true);
    expect(getAgreement(GERMANY).id in notes).toBe(true);
  });
});

describe("records as columns", () => {
  it("keep the letters of every script", () => {
    expect(getAgreement(GERMANY).title.ru).toMatch(/^Соглашение между Министерством обороны Российской Федерации и /);
    expect([getCountry("TR").name, getCountry("TR").names.ru]).toEqual(["Türkiye", "Турция"]);
  });

  it("are read as they were written", () => {
    const record = fc.letrec((tie) => ({
      word: fc.constantFrom("a", "b", "c"),
      lists: fc.array(tie("word"), { maxLength: 3 }),
      inner: fc.record({ w: tie("word"), l: tie("lists") }, { requiredKeys: [] }),
      outer: fc.record(
        {
          s: fc.string(),
          n: fc.integer(),
          b: fc.boolean(),
          w: tie("word"),
          l: tie("lists"),
          i: tie("inner"),
          r: fc.array(tie("inner"), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    })).outer;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const written = JSON.parse(JSON.stringify(writeColumns(records)));
        expect(readColumns(written)).toEqual(records.map((one) => JSON.parse(JSON.stringify(one))));
        for (const one of readColumns(written)) expect(Object.values(one as object)).not.toContain(undefined);
      }),
    );
  });
});

describe("the order of agreements", () => {
  it("is that of their signatures, or else of their first events, then of their ids; the undated are last", () => {
    const parts = fc.uniqueArray(
      fc.record(
        { id: fc.constantFrom("a", "b", "c", "d", "e"), signed: fc.constantFrom("2001", "2001-12-31"), event: anyDay },
        { requiredKeys: ["id"] },
      ),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(parts, (given) => {
        const invented = given.map(({ id, signed, event }) =>
          invent(event ? [{ type: "announced", on: event }] : [], { id, ...(signed && { signed: { on: signed } }) }),
        );
        const day = ({ signed, events: [first] }: Agreement<AnyIds>) =>
          lastDay(signed?.on ?? first?.on ?? "9999-99-99");
        const keys = invented.map((agreement) => `${day(agreement)} ${agreement.id}`);
        expect(ask(...invented).agreements.map((agreement) => `${day(agreement)} ${agreement.id}`)).toEqual(
          keys.sort(),
        );
      }),
    );
  });
});

describe("the console", () => {
  it("shows a collection as what is in it", () => {
    expect(inspect(countries)).toBe(inspect([...countries]));
    expect(inspect(agreements, { depth: 4 })).toBe(inspect([...agreements], { depth: 4 }));
    expect(inspect(evidence)).toBe(inspect({ ...evidence }));
  });
});

describe("what is made late", () => {
  it("is made once, and not before it is asked for", () => {
    for (const value of [undefined, null, 0, {}]) {
      let made = 0;
      const get = once(() => {
        made++;
        return value;
      });
      expect(made).toBe(0);
      expect(get()).toBe(value);
      expect(get()).toBe(value);
      expect(made).toBe(1);
    }
  });

  it("does not make a list read before its first record is", () => {
    let read = 0;
    const records = ["a", "b"] as const;
    const made = list<string>(2, () => {
      read++;
      return records;
    });
    expect(made).toHaveLength(2);
    expect(read).toBe(0);
    expect([...made]).toEqual(records);
    expect(read).toBe(2);
    expect(list(0, () => [])).toEqual([]);
  });
});
