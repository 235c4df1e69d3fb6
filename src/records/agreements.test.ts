import fc from "fast-check";
import {
  type Agreement,
  agreements,
  agreementsSignedBy,
  asOf,
  countries,
  decree,
  eventTypes,
  findAgreements,
  getAgreement,
  instruments,
  isEuMember,
  isMember,
  lifespan,
  officeHolders,
  organizations,
  statuses,
  statusHistory,
  statusOn,
  subjects,
  timeline,
} from "military-pacts";
import { describe, expect, it } from "vitest";

const GERMANY = "de-ru-1993-defence-ministries";
const anyDay = fc
  .date({ min: new Date("1949-01-01"), max: new Date("2026-02-28"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyAgreement = fc.constantFrom(...agreements);

const lastDay = (date: string) => {
  if (date.length === 10) return date;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5) || 12), 0)).toISOString().slice(0, 10);
};

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
    for (const id of decree.agreements) expect(statusOn(id)).toBe("termination-authorized");
  });

  it("names no signatory of the eleven, for no source confirms one", () => {
    for (const id of decree.agreements) expect(getAgreement(id).signed?.signatories).toBeUndefined();
  });
});

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
        const before = new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
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

describe("findAgreements", () => {
  it("finds everything without a filter, in the order of the collection", () => {
    expect(findAgreements()).toEqual([...agreements]);
    expect(findAgreements({ party: "RU" }).length).toBeGreaterThan(250);
  });

  it("orders by the day of signature", () => {
    const days = agreements.flatMap(({ signed }) => (signed ? [lastDay(signed.on)] : []));
    const byDay = agreements.flatMap(({ signed, events }) => signed?.on ?? events[0]?.on ?? []).map(lastDay);
    expect(byDay).toEqual(byDay.toSorted());
    expect(days.length).toBeGreaterThan(240);
  });

  /** Every condition, written out once more in the plainest way. */
  function slowly(
    agreement: Agreement,
    filter: { party?: string; subject?: string; status?: string; on: string; member?: string },
  ): boolean {
    const parties = [...agreement.parties.map(({ country }) => country as string), ...(agreement.otherParties ?? [])];
    if (filter.party !== undefined && !parties.includes(filter.party)) return false;
    if (filter.subject !== undefined && !agreement.subjects.some((subject) => subject === filter.subject)) return false;
    if (filter.member !== undefined) {
      const organization = filter.member as "eu";
      const members = agreement.parties.filter(
        ({ country }) => country !== "RU" && isMember(country, organization, filter.on),
      );
      if (members.length === 0) return false;
    }
    if (filter.status !== undefined) {
      const bilateral = parties.length === 2 && agreement.partiesComplete;
      const asker = !bilateral && filter.party !== undefined ? (filter.party as "RU") : undefined;
      if (statusOn(agreement.id, filter.on, asker) !== filter.status) return false;
    }
    return true;
  }

  it("agrees with a plain search on random filters", () => {
    const filters = fc.record(
      {
        party: fc.constantFrom(...countries.map(({ code }) => code), "abkhazia" as const),
        subject: fc.constantFrom(...subjects),
        status: fc.constantFrom(...statuses),
        partyMemberOf: fc.constantFrom(...organizations.map(({ id }) => id)),
        on: anyDay,
      },
      { requiredKeys: ["on"] },
    );
    fc.assert(
      fc.property(filters, (filter) => {
        const { partyMemberOf: member, ...others } = filter;
        const expected = agreements.filter((agreement) => slowly(agreement, { ...others, ...(member && { member }) }));
        expect(findAgreements(filter).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  it("takes several values as any of them, and several conditions as all of them", () => {
    const either = findAgreements({ party: ["DE", "FR"] });
    const german = new Set(findAgreements({ party: "DE" }));
    const french = new Set(findAgreements({ party: "FR" }));
    expect(new Set(either)).toEqual(new Set([...german, ...french]));
    expect(findAgreements({ party: "DE", instrument: "treaty" })).toEqual(
      findAgreements({ instrument: "treaty", party: "DE" }),
    );
  });

  it("finds parties without a country code", () => {
    expect(findAgreements({ party: "abkhazia" }).map(({ otherParties }) => otherParties)).toEqual(
      Array(5).fill(["abkhazia"]),
    );
    expect(findAgreements({ party: "nato" }).map(({ id }) => id)).toContain("nato-ru-1997-founding-act");
  });

  it("counts context only where it is asked to", () => {
    const military = findAgreements({ scope: "military" }).length;
    expect(military + findAgreements({ scope: "adjacent" }).length).toBe(findAgreements().length);
    expect(military).toBe(248);
  });

  it("asks for membership on the day of the signature", () => {
    const atSigning = findAgreements({ decree: decree.id, partyMemberOf: { organization: "eu", on: "signing" } });
    expect(
      atSigning.every(({ parties, signed }) => parties.some(({ country }) => isEuMember(country, signed?.on))),
    ).toBe(true);
    expect(atSigning.map(({ id }) => id)).toContain("gb-ru-1997-defence-ministries");
    expect(atSigning.map(({ id }) => id)).not.toContain("bg-ru-1992-defence-ministries");
  });

  it("refuses unknown conditions and values by name", () => {
    // @ts-expect-error no such condition
    expect(() => findAgreements({ country: "DE" })).toThrow(
      /^filter key: "country" is not accepted; give one of "party"/,
    );
    // @ts-expect-error prototype name
    expect(() => findAgreements({ constructor: "DE" })).toThrow(RangeError);
    expect(() => findAgreements(JSON.parse('{"__proto__": "DE"}'))).toThrow(RangeError);
    // @ts-expect-error no word
    expect(() => findAgreements({ instrument: "pact" })).toThrow(
      `give one of ${instruments.map((word) => `"${word}"`).join(", ")}`,
    );
    // @ts-expect-error no party
    expect(() => findAgreements({ party: "SU" })).toThrow(/^party: "SU" is not accepted/);
    // @ts-expect-error no organization
    expect(() => findAgreements({ partyMemberOf: "brics" })).toThrow(/^organization: "brics"/);
    // @ts-expect-error no decree
    expect(() => findAgreements({ decree: "3810-r" })).toThrow(/^decree: "3810-r"/);
    expect(() => findAgreements({ party: [] })).toThrow(/^party: an empty list/);
    expect(() => findAgreements({ signed: { from: "2001-01-01", to: "2000-01-01" } })).toThrow(RangeError);
    expect(() => findAgreements({ signed: { from: "2001" } })).toThrow(/^signed\.from: "2001"/);
    // @ts-expect-error no object
    expect(() => findAgreements("DE")).toThrow(TypeError);
    // @ts-expect-error no object
    expect(() => findAgreements(null)).toThrow(TypeError);
    expect(() => findAgreements({ signatory: "nobody" })).toThrow(/^signatory: "nobody"/);
  });
});

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

  it("refuses a reversed span", () => {
    expect(() => timeline({ from: "2025-01-02", to: "2025-01-01" })).toThrow(RangeError);
  });
});

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

describe("agreementsSignedBy", () => {
  it("finds confirmed signatures only", () => {
    const signed = agreementsSignedBy("andrei-belousov");
    expect(signed.length).toBeGreaterThan(0);
    for (const agreement of signed) {
      expect(agreement.signed?.signatories?.some(({ official }) => official === "andrei-belousov")).toBe(true);
    }
    expect(agreementsSignedBy("pavel-grachev")).toEqual([]);
  });
});
