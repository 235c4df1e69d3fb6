import fc from "fast-check";
import { type AnyIds, agreements, asOf, type Office, officeHolders } from "military-pacts";
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
    expect(presidents("1994-03-29")).toEqual(["Boris Yeltsin"]);
    const service = (on: string) => officeHolders("ru-fsvts", on).map(({ official }) => official.name);
    // Sources show Dmitry Shugaev in it from 2021 to 2024, and nobody says since when.
    expect(service("2021-08-22")).not.toContain("Dmitry Shugaev");
    expect(service("2021-08-23")).toContain("Dmitry Shugaev");
    expect(service("2024-05-15")).toContain("Dmitry Shugaev");
    expect(service("2024-05-16")).not.toContain("Dmitry Shugaev");
  });

  it.each([
    ["ru-presidency", "2014-03-01", "Vladimir Putin"],
    ["ru-presidency", "2010-04-21", "Dmitry Medvedev"],
    ["ru-defence-ministry", "2010-04-07", "Anatoly Serdyukov"],
    ["ru-defence-ministry", "2013-01-01", "Sergei Shoigu"],
    ["ru-defence-ministry", "2021-11-23", "Sergei Shoigu"],
    ["ru-defence-ministry", "2025-01-01", "Andrei Belousov"],
    ["ru-government", "1995-01-01", "Viktor Chernomyrdin"],
    ["ru-foreign-ministry", "1999-01-01", "Igor Ivanov"],
    ["su-presidency", "1990-06-01", "Mikhail Gorbachev"],
  ] as const)("knows who led %s on %s", (body, on, name) => {
    const holders = officeHolders(body, on);
    expect(holders.map(({ official }) => official.name)).toContain(name);
    expect(holders.state).toBe("held");
  });

  it("finds the holder of the office in which somebody signed for Russia", () => {
    const bodies: readonly [RegExp, "ru-presidency" | "ru-government" | "ru-defence-ministry"][] = [
      [/^president/i, "ru-presidency"],
      [/^prime minister|^chairman of the government/i, "ru-government"],
      [/^(minister of defence|defence minister)/i, "ru-defence-ministry"],
    ];
    const signings = agreements.flatMap(({ id, signed, parties }) =>
      (signed?.signatories ?? []).flatMap(({ country, name, role = "" }) => {
        const body = bodies.find(([title]) => title.test(role))?.[1];
        const wasSoviet = parties.some((party) => party.country === "RU" && party.signedAs !== undefined);
        return country === "RU" && body && !wasSoviet && signed?.on.length === 10
          ? [{ id, body, name, on: signed.on }]
          : [];
      }),
    );
    expect(signings.length).toBeGreaterThan(20);
    const lost = signings.filter(
      ({ body, name, on }) => !officeHolders(body, on).some((h) => h.official.name === name),
    );
    expect(lost).toEqual([]);
  });

  it("tells an office that nobody held from one whose holder nobody knows", () => {
    expect(officeHolders("ru-defence-ministry", "2024-05-11").state).toBe("held");
    const vacant = officeHolders("su-government", "1991-08-23");
    expect([vacant.length, vacant.state]).toEqual([0, "vacant"]);
    const unknown = officeHolders("nato", "2020-01-01");
    expect([unknown.length, unknown.state]).toEqual([0, "not-known"]);
    // An answer is a list like any other.
    expect(unknown).toEqual([]);
    expect(Object.keys(vacant)).toEqual([]);
    expect(JSON.stringify(vacant)).toBe("[]");
  });

  it("takes a vacancy from its first day to the one on which it is filled", () => {
    const vacancies = [{ from: "2001-01-01", to: "2001-03-01" }];
    const agencies = [
      { id: "ministry", name: "Ministry", country: "DE" as const, vacancies },
      { id: "archive", name: "Archive", country: "DE" as const },
    ];
    const clerk = { key: "clerk", title: "Clerk", organization: "ministry", from: "2001-02-01", to: "2001-02-03" };
    const official = { id: "a", name: "A", aliases: [], country: "DE" as const, offices: [clerk] };
    const own = createDataset({ asOf, agreements: [], officials: [official], agencies });
    const state = (on: string) => own.officeHolders("ministry", on).state;
    expect(state("2000-12-31")).toBe("not-known");
    expect(state("2001-01-01")).toBe("vacant");
    expect(state("2001-02-28")).toBe("vacant");
    expect(state("2001-03-01")).toBe("not-known");
    // Somebody in another office of it is an answer.
    expect(state("2001-02-02")).toBe("held");
    expect(own.officeHolders("archive", "2001-01-15").state).toBe("not-known");
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
