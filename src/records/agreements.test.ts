import {
  agreements,
  asOf,
  countries,
  decree,
  entities,
  findAgreements,
  getAgreement,
  isCovered,
  organizations,
  partnersOf,
  statusOn,
} from "military-pacts";
import { describe, expect, it } from "vitest";

describe("order 3810-r", () => {
  it("is about eleven agreements, all partners in NATO, nine in the EU", () => {
    const eleven = findAgreements({ decree: decree.id });
    expect(eleven.map(({ id }) => id)).toEqual(decree.agreements);
    expect(eleven).toHaveLength(11);
    expect(findAgreements({ decree: decree.id, partyMemberOf: "nato" })).toHaveLength(11);
    expect(findAgreements({ decree: decree.id, partyMemberOf: "eu" })).toHaveLength(9);
  });

  it("permits termination and terminates nothing", () => {
    expect(decree.action).toBe("authorizes-termination");
    for (const id of decree.agreements) expect(statusOn(id).ending).toBe("authorized");
    for (const id of decree.agreements) expect(statusOn(id).force).toBe(statusOn(id, "2025-12-18").force);
  });

  it("names no signatory of the eleven, for no source confirms one", () => {
    for (const id of decree.agreements) expect(getAgreement(id).signed?.signatories).toBeUndefined();
  });
});

describe("partnersOf", () => {
  it("gives the other parties, with their names", () => {
    expect(partnersOf("de-ru-1993-defence-ministries")).toEqual([{ type: "country", id: "DE", name: "Germany" }]);
    expect(partnersOf("abkhazia-ru-2008-friendship")).toEqual([{ type: "entity", id: "abkhazia", name: "Abkhazia" }]);
    expect(partnersOf("nato-ru-1997-founding-act").map(({ type, id }) => `${type} ${id}`)).toContain(
      "organization nato",
    );
  });

  it("names every party but Russia once, by the names of the records", () => {
    const names = new Map<string, string>([
      ...countries.map(({ code, name }) => [code, name] as const),
      ...[...entities, ...organizations].map(({ id, name }) => [id, name] as const),
    ]);
    for (const { id, parties, otherParties = [] } of agreements) {
      const expected = [...parties.map(({ country }) => country as string), ...otherParties].filter(
        (one) => one !== "RU",
      );
      const partners = partnersOf(id);
      expect(partners.map((partner) => partner.id)).toEqual([...new Set(expected)]);
      for (const partner of partners) expect(partner.name).toBe(names.get(partner.id));
      expect(Object.isFrozen(partners) && partners.every(Object.isFrozen)).toBe(true);
    }
    // Uzbekistan was a party twice.
    expect(partnersOf("cst-1992-collective-security").filter(({ id }) => id === "UZ")).toHaveLength(1);
  });

  it("refuses what is no agreement", () => {
    // @ts-expect-error no id
    expect(() => partnersOf("germany")).toThrow(/^agreement: "germany" is not accepted/);
  });
});

describe("isCovered", () => {
  it("tells the days that the data covers from those before and after", () => {
    expect(isCovered(asOf)).toBe(true);
    expect(isCovered("2025-12-19")).toBe(true);
    expect(isCovered("1949-01-01")).toBe(true);
    expect(isCovered("1948-12-31")).toBe(false);
    expect(isCovered("2026-03-01")).toBe(false);
    expect(() => isCovered("2026")).toThrow(/^day: "2026" is not accepted; give a calendar day as YYYY-MM-DD/);
  });
});

describe("the parties of treaties of many", () => {
  it.each([
    ["open-skies-1992", "DE", 34],
    ["cfe-1990", "DE", 30],
    ["vienna-document-2011", "DE", 57],
    ["cst-1992-collective-security", "UZ", 9],
    ["cis-1993-charter", "GE", 10],
  ] as const)("of %s are all there, %s among them, so that a question by party finds it", (id, party, count) => {
    const { parties, partiesComplete } = getAgreement(id);
    expect(partiesComplete).toBe(true);
    expect(new Set(parties.map(({ country }) => country)).size).toBe(count);
    expect(findAgreements({ party }).map((agreement) => agreement.id)).toContain(id);
  });
});

describe("the agreements whose ids misled", () => {
  it("have ids by the rule: who, the year of the signature where one is known, and what it is about", () => {
    expect(getAgreement("cst-1992-collective-security").title.en).toContain("Collective Security");
    for (const old of ["cst-1992-armenia-freeze", "kz-ru-2026-cooperation-plan", "ua-ru-military-cooperation"]) {
      expect(getAgreement(old as string), old).toBeUndefined();
    }
    for (const { id, signed } of agreements) {
      const year = /-(\d{4})(-|$)/.exec(id)?.[1];
      if (year !== undefined && signed) expect(signed.on.slice(0, 4), id).toBe(year);
    }
  });

  it("have Russia's own treaties of alliance beside them", () => {
    expect(getAgreement("csto-2002-charter").signed?.on).toBe("2002-10-07");
    expect(getAgreement("csto-2002-legal-status").signed?.on).toBe("2002-10-07");
    expect(getAgreement("by-ru-1999-union-state").signed?.on).toBe("1999-12-08");
    expect(getAgreement("cis-1993-charter").signed?.on).toBe("1993-01-22");
  });
});
