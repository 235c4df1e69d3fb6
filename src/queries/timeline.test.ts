import fc from "fast-check";
import { agreements, asOf, eventTypes, timeline } from "military-pacts";
import { describe, expect, it } from "vitest";
import { anyDayFrom, lastDay } from "../../tests/days.js";

const GERMANY = "de-ru-1993-defence-ministries";
const anyDay = anyDayFrom("1985-01-01");

describe("timeline", () => {
  it("lists events with their agreements in the order of the days", () => {
    const entries = timeline({ from: "2025-01-01", party: "DE" });
    expect(entries.map(({ agreement, event }) => [agreement.id, event.type])).toContainEqual([
      GERMANY,
      "termination-authorized",
    ]);
    expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).toSorted());
  });

  it("holds every event up to its last day and no other", () => {
    const all = agreements.flatMap(({ events }) => events);
    expect(timeline()).toHaveLength(all.filter(({ on }) => lastDay(on) <= asOf).length);
    expect(timeline({ to: "9999-12-31" })).toHaveLength(all.length);
    const byType = eventTypes.reduce((sum, event) => sum + timeline({ event, to: "9999-12-31" }).length, 0);
    expect(byType).toBe(all.length);
  });

  it("gives each entry a key of its own", () => {
    const keys = timeline({ to: "9999-12-31" }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(timeline({ from: "2025-12-01", party: "DE" }).map(({ key }) => key)).toContain(
      `${GERMANY}/termination-authorized`,
    );
  });

  it("is empty from a day after asOf on, and not refused for a last day that nobody gave", () => {
    expect(timeline({ from: "2026-11-01" })).toEqual([]);
    expect(timeline({ from: asOf })).toEqual(timeline({ from: asOf, to: asOf }));
    // What is on record of later days is found by a last day.
    expect(timeline({ from: "2026-03-01", to: "9999-12-31" }).length).toBeGreaterThan(0);
  });

  it("refuses a reversed span", () => {
    expect(() => timeline({ from: "2025-01-02", to: "2025-01-01" })).toThrow(RangeError);
  });
});

describe("the timeline", () => {
  it("holds the events of a span in the order of their days, and those of a day in the order of agreements", () => {
    const all = agreements.flatMap((agreement) =>
      agreement.events.map((event) => ({
        ...{ key: `${agreement.id}/${event.key}`, on: lastDay(event.on) },
        ...{ event, agreement },
      })),
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

  it("asks the force and the ending on the day in `on`", () => {
    const about = (on: string) =>
      timeline({ party: "DE", ending: "authorized", on }).map(({ agreement }) => agreement.id);
    expect(about("2025-12-18")).not.toContain(GERMANY);
    expect(about("2025-12-19")).toContain(GERMANY);
  });
});
