import fc from "fast-check";
import { type AnyIds, asOf, type Office, officeHolders } from "military-pacts";
import { createDataset } from "military-pacts/dataset";
import { describe, expect, it } from "vitest";
import { anyDayFrom, dayAfter, lastDay } from "../../tests/days.js";

const anyDay = anyDayFrom("1985-01-01");

describe("officeHolders", () => {
  it("answers who held the office on a signing day, which is not who signed", () => {
    const names = (on: string) => officeHolders("ru-defence-ministry", on).map(({ official }) => official.name);
    expect(names("1993-04-13")).toEqual(["Pavel Grachev"]);
    expect(names("2002-04-16")).toEqual(["Sergei Ivanov"]);
  });

  it("does not stretch what is only attested", () => {
    const presidents = (on: string) => officeHolders("ru-presidency", on).map(({ official }) => official.name);
    expect(presidents("1994-03-28")).toEqual(["Boris Yeltsin"]);
    expect(presidents("1994-03-29")).toEqual([]);
  });

  it("refuses what is no body", () => {
    // @ts-expect-error no agency
    expect(() => officeHolders("pentagon")).toThrow(/^organization: "pentagon"/);
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
