import fc from "fast-check";
import {
  type Agreement,
  type AgreementFilter,
  type AnyIds,
  agreements,
  asOf,
  type EventType,
  eventTypes,
  lifespan,
  type Status,
  statusHistory,
  statusOn,
} from "military-pacts";
import { describe, expect, it } from "vitest";
import { anyDayFrom, dayAfter, lastDay } from "../../tests/days.js";
import { ask, type Event, inTurn, invent } from "../../tests/invented.js";

const GERMANY = "de-ru-1993-defence-ministries";
const anyDay = anyDayFrom("1949-01-01");
const anyAgreement = fc.constantFrom(...agreements);

describe("statusOn", () => {
  it("follows the events of the German agreement", () => {
    expect(statusOn(GERMANY, "1993-04-12")).toBe("not-signed");
    expect(statusOn(GERMANY, "1993-04-13")).toBe("signed");
    // Practical cooperation was suspended in March 2014: that does not touch the instrument.
    expect(statusOn(GERMANY, "2014-12-31")).toBe("signed");
    expect(statusOn(GERMANY, "2025-12-18")).toBe("signed");
    expect(statusOn(GERMANY, "2025-12-19")).toBe("termination-authorized");
  });

  it("is asked for a party where one state leaves a multilateral treaty", () => {
    expect(statusOn("open-skies-1992", "2022-01-01", "RU")).toBe("withdrawn");
    expect(statusOn("open-skies-1992", "2022-01-01")).not.toBe("withdrawn");
  });

  it("never comes back from a final status", () => {
    const final = ["terminated", "withdrawn", "expired"];
    fc.assert(
      fc.property(anyAgreement, anyDay, anyDay, ({ id }, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const status = statusOn(id, first);
        if (final.includes(status)) expect(statusOn(id, second)).toBe(status);
      }),
    );
  });

  it("changes on no day without an event", () => {
    fc.assert(
      fc.property(anyAgreement, anyDay, ({ id, events }, on) => {
        const before = dayAfter(on, -1);
        if (!events.some((event) => lastDay(event.on) === on)) expect(statusOn(id, on)).toBe(statusOn(id, before));
      }),
    );
  });

  it("is the last entry of the history", () => {
    for (const { id } of agreements) {
      expect(statusHistory(id).at(-1)?.status ?? "not-signed").toBe(statusOn(id));
    }
  });

  it("refuses what is no agreement, no day and no party", () => {
    expect(() => statusOn(GERMANY, "2025-02-30")).toThrow(
      new RangeError('on: "2025-02-30" is not accepted; give a calendar day as YYYY-MM-DD, such as "2025-12-19".'),
    );
    // @ts-expect-error no id
    expect(() => statusOn("de-ru-1993")).toThrow(/^agreement: "de-ru-1993" is not accepted/);
    // @ts-expect-error no id
    expect(() => statusOn("__proto__")).toThrow(RangeError);
    expect(() => statusOn(GERMANY, asOf, "FR")).toThrow(/^party: "FR" is not accepted; give a party of .*: RU, DE\.$/);
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
