import { runInNewContext } from "node:vm";
import fc from "fast-check";
import {
  type Agreement,
  agreements,
  agreementsSignedBy,
  asOf,
  countries,
  decree,
  endings,
  findAgreements,
  forces,
  getCountry,
  instruments,
  isEuMember,
  isMember,
  officials,
  organizations,
  regions,
  statusOn,
  subjects,
  timeline,
} from "military-pacts";
import { describe, expect, it } from "vitest";
import { anyDayFrom, lastDay } from "../../tests/days.js";

const GERMANY = "de-ru-1993-defence-ministries";

describe("findAgreements", () => {
  const anyDay = anyDayFrom("1949-01-01");

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
    filter: Partial<Record<"party" | "subject" | "force" | "ending" | "member" | "region", string>> & { on: string },
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
    const partners = agreement.parties.filter(({ country }) => country !== "RU");
    if (filter.region !== undefined && !partners.some((p) => getCountry(p.country).region === filter.region))
      return false;
    // The party that is asked for is in the list, or it is found no more by now.
    const { force, ending } = statusOn(agreement.id, filter.on, filter.party as "RU" | undefined);
    return (filter.force ?? force) === force && (filter.ending ?? ending) === ending;
  }

  it("agrees with a plain search on random filters", () => {
    const filters = fc.record(
      {
        party: fc.constantFrom(...countries.map(({ code }) => code), "abkhazia" as const),
        subject: fc.constantFrom(...subjects),
        force: fc.constantFrom(...forces),
        ending: fc.constantFrom(...endings),
        region: fc.constantFrom(...regions),
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
    const abkhaz = findAgreements({ party: "abkhazia" });
    expect(abkhaz).toEqual(findAgreements().filter(({ otherParties }) => otherParties?.includes("abkhazia")));
    expect(abkhaz.length).toBeGreaterThan(5);
    expect(findAgreements({ party: "nato" }).map(({ id }) => id)).toContain("nato-ru-1997-founding-act");
  });

  it("counts context only where it is asked to", () => {
    const military = findAgreements({ scope: "military" }).length;
    expect(military + findAgreements({ scope: "adjacent" }).length).toBe(findAgreements().length);
    expect(military).toBe(findAgreements().filter(({ scope }) => scope === "military").length);
    expect(military).toBeGreaterThan(600);
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

describe("the conditions of a filter", () => {
  const anyDay = anyDayFrom("1985-01-01");

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
    for (const force of forces) expect(findAgreements({ force })).toEqual(findAgreements({ force, on: asOf }));
    for (const ending of endings) expect(findAgreements({ ending })).toEqual(findAgreements({ ending, on: asOf }));
    expect(findAgreements({ partyMemberOf: "eu" })).toEqual(findAgreements({ partyMemberOf: "eu", on: asOf }));
    expect(findAgreements({ partyMemberOf: "eu" })).not.toEqual(
      findAgreements({ partyMemberOf: "eu", on: "1993-01-01" }),
    );
  });

  it.each(["party", "force", "signed", "on"])(
    "%s that is undefined is refused, for it would find everything",
    (key) => {
      expect(() => findAgreements({ [key]: undefined })).toThrow(
        new TypeError(`filter: ${key} is undefined; give it a value, or leave it out.`),
      );
      expect(() => timeline({ [key]: undefined })).toThrow(TypeError);
      expect(() => findAgreements({ signed: { from: undefined } as object })).toThrow("signed: from is undefined");
    },
  );

  it.each<[string, object]>([
    ["a Map", new Map([["party", "DE"]])],
    ["a Set", new Set(["DE"])],
    ["a Date", new Date(0)],
    ["a RegExp", /DE/],
    ["a URLSearchParams", new URLSearchParams("party=DE")],
    ["an array", ["DE"]],
  ])("that are %s are refused, for it would find everything", (kind, filter) => {
    for (const ask of [findAgreements, timeline]) {
      expect(() => ask(filter)).toThrow(TypeError);
      expect(() => ask(filter)).toThrow(`filter: ${kind} is not accepted; give an object with "`);
    }
  });

  it("that are inherited are refused, those of another realm or without a prototype are not", () => {
    expect(() => findAgreements(Object.create({ party: "DE" }))).toThrow(TypeError);
    const german = findAgreements({ party: "DE" });
    expect(findAgreements(Object.assign(Object.create(null), { party: "DE" }))).toEqual(german);
    expect(findAgreements(runInNewContext('({ party: "DE" })'))).toEqual(german);
  });

  it.each([null, 1, "2025-01-01", true, Symbol("x")])(
    "of a timeline that are %s are refused by its own name",
    (filter) => {
      expect(() => timeline(filter as never)).toThrow(/^filter: .* is not accepted; give an object with "from", "to"/);
    },
  );

  it("region finds what has a party of it other than Russia", () => {
    for (const region of regions) {
      const expected = agreements.filter(({ parties }) =>
        parties.some(({ country }) => country !== "RU" && getCountry(country).region === region),
      );
      expect(findAgreements({ region })).toEqual(expected);
    }
    expect(findAgreements({ region: ["Oceania", "Americas"] }).length).toBe(
      new Set([...findAgreements({ region: "Oceania" }), ...findAgreements({ region: "Americas" })]).size,
    );
    // Without Russia, which is in every one of them.
    expect(findAgreements({ region: "Europe" }).length).toBeLessThan(agreements.length / 2);
    // @ts-expect-error no region
    expect(() => findAgreements({ region: "Eurasia" })).toThrow(
      /^region: "Eurasia" is not accepted; give one of "Africa"/,
    );
  });

  it.each([
    ["de", "DE"],
    ["DEU", "DE"],
    ["Germany", "DE"],
    ["Germny", "DE"],
    ["UK", "GB"],
    ["SU", "RU"],
    ["Turkey", "TR"],
  ])("party that is %s is refused with the nearest code, %s", (given, nearest) => {
    expect(() => findAgreements({ party: given as "DE" })).toThrow(`the nearest is "${nearest}".`);
  });

  it("find the signatures of an official, and nobody else's", () => {
    for (const { id } of officials) {
      const signed = agreements.filter((a) => a.signed?.signatories?.some(({ official }) => official === id));
      expect(agreementsSignedBy(id)).toEqual(signed);
    }
  });
});

describe("agreementsSignedBy", () => {
  it("finds confirmed signatures only", () => {
    const signed = agreementsSignedBy("andrei-belousov");
    expect(signed.length).toBeGreaterThan(0);
    for (const agreement of signed) {
      expect(agreement.signed?.signatories?.some(({ official }) => official === "andrei-belousov")).toBe(true);
    }
    expect(agreementsSignedBy("pavel-grachev").map(({ id }) => id)).toEqual(
      expect.arrayContaining(["il-ru-1995-defence-memorandum", "kr-ru-1994-military-exchange-memorandum"]),
    );
  });
});
