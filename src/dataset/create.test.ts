import fc from "fast-check";
import * as root from "military-pacts";
import { claimsAbout, conflicts } from "military-pacts/claims";
import { createDataset, type Dataset } from "military-pacts/dataset";
import { evidenceFor, notesAbout } from "military-pacts/evidence";
import { type DatasetError, parseDataset } from "military-pacts/schemas";
import { describe, expect, it } from "vitest";
import { anyDayFrom } from "../../tests/days.js";
import { everything } from "../../tests/everything.js";
import { moved } from "../../tests/invented.js";

const { agreements, countries, decrees, organizations, asOf } = root;
const own: Dataset = createDataset(everything, { focus: "RU" });

const anyDay = anyDayFrom("1949-01-01", "2030-01-01");

describe("a dataset of this package's records", () => {
  it("answers as the package does", () => {
    const filters = fc.record(
      {
        party: fc.constantFrom(...countries.map(({ code }) => code)),
        partyMemberOf: fc.constantFrom(...organizations.map(({ id }) => id)),
        force: fc.constantFrom(...root.forces),
        ending: fc.constantFrom(...root.endings),
        region: fc.constantFrom(...root.regions),
        decree: fc.constantFrom(...decrees.map(({ id }) => id)),
        on: anyDay,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, fc.constantFrom(...agreements), anyDay, (filter, { id }, on) => {
        expect(own.findAgreements(filter)).toEqual(root.findAgreements(filter));
        expect(own.statusOn(id, on)).toEqual(root.statusOn(id, on));
        expect(own.statusOn(id, on, "treaty")).toEqual(root.statusOn(id, on, "treaty"));
        expect(own.endsOn(id, { noticeOn: on })).toEqual(root.endsOn(id, { noticeOn: on }));
        expect(own.partnersOf(id)).toEqual(root.partnersOf(id));
        expect(own.statusHistory(id, on)).toEqual(root.statusHistory(id, on));
        expect(own.lifespan(id, on)).toEqual(root.lifespan(id, on));
      }),
      { numRuns: 200 },
    );
  });

  it("has every query of the package", () => {
    // Guards, and what asks about one record, one country's name or our own organizations, need no records of the caller.
    const apart = /^(?:is[A-Z]\w+|statusOf|firstDay|lastDay|countryName)$/;
    const queries = Object.entries({ ...root, claimsAbout, conflicts, evidenceFor, notesAbout })
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name);
    expect(queries.filter((name) => !apart.test(name) && !Object.hasOwn(own, name))).toEqual([]);
    for (const name of ["isMember", "isCovered"]) expect(own).toHaveProperty(name);
  });

  it("knows the same members on every day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...organizations), anyDay, (organization, on) => {
        expect(own.membersOf(organization.id, on)).toEqual(root.membersOf(organization.id, on));
        expect(own.memberCodesOf(organization.id, on)).toEqual(root.memberCodesOf(organization.id, on));
      }),
    );
    expect(own.membershipsOf("GB", "2020-01-31")).toEqual(root.membershipsOf("GB", "2020-01-31"));
  });

  it("gives the same people, events, evidence and claims", () => {
    expect(own.officeHolders("ru-defence-ministry", "1993-04-13")).toEqual(
      root.officeHolders("ru-defence-ministry", "1993-04-13"),
    );
    expect(own.officeHolders("ru-defence-ministry", "1993-04-13").state).toBe("held");
    expect(own.officeHolders("su-government", "1991-08-23").state).toBe("vacant");
    expect(own.getAgency("ru-defence-ministry")).toBe(root.getAgency("ru-defence-ministry"));
    expect(own.getOrganization("nato")).toBe(root.getOrganization("nato"));
    expect(own.getEntity("abkhazia")).toBe(root.getEntity("abkhazia"));
    expect([own.getAgency("x"), own.getOrganization("constructor"), own.getEntity("x")]).toEqual(
      Array(3).fill(undefined),
    );
    expect(own.agreementsSignedBy("andrei-belousov")).toEqual(root.agreementsSignedBy("andrei-belousov"));
    expect(own.timeline({ from: "2025-01-01" })).toEqual(root.timeline({ from: "2025-01-01" }));
    expect(own.evidenceFor("GB", "memberships.nato.from")).toEqual(evidenceFor("GB", "memberships.nato.from"));
    expect(own.evidenceFor("GB")).toEqual(evidenceFor("GB"));
    expect(own.notesAbout("de-ru-1993-defence-ministries")).toEqual(notesAbout("de-ru-1993-defence-ministries"));
    expect(own.claimsAbout("ru-gov-2025-3810-r")).toEqual(claimsAbout("ru-gov-2025-3810-r"));
    expect(own.conflicts()).toEqual(conflicts());
  });
});

describe("a dataset of somebody else's records", () => {
  const mine = createDataset(
    parseDataset({
      asOf: "2026-01-01",
      agreements: [
        {
          id: "de-fr-2019-aachen",
          title: { en: "Treaty of Aachen" },
          titleBasis: "descriptive",
          instrument: "treaty",
          level: "interstate",
          subjects: ["mutual-defense"],
          scope: "military",
          parties: [{ country: "DE" }, { country: "FR" }],
          partiesComplete: true,
          signed: { on: "2019-01-22", place: "Aachen" },
          events: [
            { key: "signed", type: "signed", on: "2019-01-22" },
            { key: "entered-into-force", type: "entered-into-force", on: "2020-01-22" },
          ],
          summary: "Cooperation and integration of France and Germany.",
        },
      ],
      countries: JSON.parse(JSON.stringify(countries)),
      organizations: JSON.parse(JSON.stringify(organizations)),
    }),
  );

  it("is asked as the package is", () => {
    expect(mine.statusOn("de-fr-2019-aachen", "2020-01-21")).toMatchObject({ force: "not-in-force", party: "treaty" });
    expect(mine.statusOn("de-fr-2019-aachen").force).toBe("in-force");
    expect(mine.statusOn("de-fr-2019-aachen", "2020-01-22", "FR").party).toBe("FR");
    expect(mine.statusHistory("de-fr-2019-aachen").map(({ from }) => from)).toEqual(["2020-01-22"]);
    expect(mine.endsOn("de-fr-2019-aachen", { noticeOn: "2025-01-01" })).toBeUndefined();
    // These are the agreements of no country: both are partners.
    expect(mine.partnersOf("de-fr-2019-aachen").map(({ name }) => name)).toEqual(["Germany", "France"]);
    expect(mine.findAgreements({ region: "Europe" })).toHaveLength(1);
    expect(mine.findAgreements({ region: "Asia" })).toEqual([]);
    // A country is a country, whether or not its record is here.
    const alone = createDataset({ asOf: mine.asOf, agreements: mine.agreements });
    expect(alone.findAgreements({ party: "NO" })).toEqual([]);
    expect(() => alone.findAgreements({ party: "ZZ" as never })).toThrow('party: "ZZ" is not accepted');
    expect(() => alone.findAgreements({ partyMemberOf: "nato" })).toThrow(
      'organization: "nato" is not accepted; give the id of a record of this dataset, which has no organizations.',
    );
    expect(mine.findCountry("france")?.code).toBe("FR");
    expect(mine.findCountry("Turkey")).toBeUndefined();
    // @ts-expect-error no text
    expect(() => mine.findCountry(33)).toThrow(/^text: 33 is not accepted/);
    expect([mine.isCovered("2026-01-01"), mine.isCovered("2026-01-02")]).toEqual([true, false]);
    expect(() => mine.isCovered("soon")).toThrow(/^day: "soon"/);
    expect(mine.findAgreements({ partyMemberOf: "nato" })).toHaveLength(1);
    expect(mine.findAgreements({ party: "FR", force: "not-in-force", on: "2019-12-31" })).toHaveLength(1);
    expect(mine.lifespan("de-fr-2019-aachen")?.years).toBe(6);
    expect(mine.evidenceFor("de-fr-2019-aachen")).toEqual({});
    expect(mine.evidenceFor("de-fr-2019-aachen", "signed.on")).toBeUndefined();
    expect(mine.notesAbout("de-fr-2019-aachen")).toEqual([]);
    expect(mine.getAgreement("__proto__")).toBeUndefined();
  });

  it("does not say how long an agreement lived of which only the end is known", () => {
    const [agreement] = mine.agreements;
    if (!agreement) throw new Error("no agreement");
    const { signed: _signed, ...rest } = agreement;
    const ended = createDataset({
      asOf: "2026-01-01",
      agreements: [{ ...rest, events: [{ key: "terminated", type: "terminated", on: "2020-05" }] }],
    });
    expect(ended.statusOn(agreement.id)).toMatchObject({ force: "ended", ending: "terminated" });
    expect(ended.lifespan(agreement.id)).toBeUndefined();
  });

  it("refuses what it does not know", () => {
    expect(() => mine.statusOn("de-ru-1993-defence-ministries")).toThrow(
      /^agreement: .* give the id of a record of this dataset/,
    );
    expect(() => mine.statusOn("de-fr-2019-aachen", "2020-02-30")).toThrow(/^on: "2020-02-30"/);
    expect(() => mine.statusOn("de-fr-2019-aachen", "2020-02-28", "RU")).toThrow(/^party: "RU"/);
    expect(() => mine.statusOn("de-fr-2019-aachem")).toThrow('the nearest is "de-fr-2019-aachen".');
    expect(() => mine.isMember("Germany", "nato")).toThrow('the nearest is "DE".');
    expect(() => mine.isMember("DE", "warsaw-pact")).toThrow(RangeError);
    expect(() => mine.isMember("constructor", "nato")).toThrow(RangeError);
    expect(() => mine.membersOf("nato", "soon")).toThrow(RangeError);
    expect(() => mine.findAgreements({ decree: "ru-gov-2025-3810-r" })).toThrow(RangeError);
    expect(() => mine.findAgreements({ signatory: "Nobody" })).toThrow(RangeError);
    expect(() => mine.officeHolders("fr-defence-ministry")).toThrow(RangeError);
    expect(() => mine.agreementsSignedBy("nobody")).toThrow(RangeError);
    expect(() => mine.evidenceFor("RU-1")).toThrow(RangeError);
    expect(() => mine.claimsAbout("RU-1")).toThrow(RangeError);
    expect(() => mine.notesAbout("RU-1")).toThrow(RangeError);
    expect(() => mine.conflicts({ topic: "weather" })).toThrow(RangeError);
  });

  it("is not made of what are no records", () => {
    // @ts-expect-error no records
    expect(() => createDataset(null)).toThrow(/^records: null/);
    // @ts-expect-error no agreements
    expect(() => createDataset({ asOf: "2026-01-01" })).toThrow(/^agreements: undefined/);
    expect(() => createDataset({ asOf: "2026", agreements: [] })).toThrow(/^asOf: "2026"/);
    // @ts-expect-error no list
    expect(() => createDataset({ asOf: "2026-01-01", agreements: [], decrees: {} })).toThrow(/^decrees: an object/);
    const [agreement] = agreements;
    if (agreement) expect(() => createDataset({ asOf, agreements: [agreement, agreement] })).toThrow(/is used twice/);
  });

  it("orders its agreements by day and leaves the given list as it was", () => {
    const backwards = agreements.toReversed();
    const before = [...backwards];
    expect(createDataset({ asOf, agreements: backwards }).agreements).toEqual([...agreements]);
    expect(backwards).toEqual(before);
  });

  it("names what is no record, and the place of it", () => {
    const [agreement] = mine.agreements;
    const [country] = countries;
    const throwing = Object.defineProperty({}, "id", {
      enumerable: true,
      get() {
        throw new RangeError("Maximum call stack size exceeded");
      },
    });
    const refusals: readonly (readonly [object, string])[] = [
      [{ agreements: [null] }, "agreements.0: null is not accepted; give a record"],
      [{ agreements: [agreement, "x"] }, 'agreements.1: "x" is not accepted; give a record'],
      [{ agreements: [{}] }, "agreements.0.id: undefined is not accepted; give a text"],
      [{ agreements: [{ id: "x" }] }, "agreements.0.parties: undefined is not accepted; give a list"],
      [{ agreements: [{ ...agreement, parties: [null] }] }, "agreements.0.parties.0: null is not accepted"],
      [{ agreements: [{ ...agreement, subjects: [{}] }] }, "agreements.0.subjects.0: an object is not accepted"],
      [{ agreements: [{ ...agreement, events: [{ type: "signed" }] }] }, "agreements.0.events.0.on: undefined"],
      [{ agreements: [{ ...agreement, signed: { on: "2014-13" } }] }, 'agreements.0.signed.on: "2014-13"'],
      [{ agreements: [{ ...agreement, signed: null }] }, "agreements.0.signed.on: undefined"],
      [
        { agreements: [{ ...agreement, events: [{ key: "signed", type: "signed", on: "2014-02-30" }] }] },
        'agreements.0.events.0.on: "2014-02-30" is not accepted; give YYYY-MM-DD, YYYY-MM or YYYY',
      ],
      [
        { agreements: [{ ...agreement, parties: [{ country: "DE", from: "2014-00" }] }] },
        "agreements.0.parties.0.from",
      ],
      [
        { countries: [{ ...country, memberships: [{ organization: "un", from: "1993", to: "soon" }] }] },
        "countries.0.memberships.0.to",
      ],
      [{ decrees: [{ id: "x", agreements: "y" }] }, 'decrees.0.agreements: "y" is not accepted; give a list'],
      [{ agreements: [agreement, throwing] }, "agreements.1: cannot be read; give plain data"],
      [
        { agreements: new Proxy([], { get: (_, key) => (key === "length" ? 3 : undefined) }) },
        "agreements.0: undefined",
      ],
    ];
    for (const [records, reason] of refusals) {
      const make = () => createDataset({ asOf, agreements: [], ...records } as never);
      expect(make).toThrow(reason);
      expect(make).toThrow(/\(parseDataset of military-pacts\/schemas names all that is wrong\)\.$/);
    }
  });

  it("does not follow ids that lead in a circle", () => {
    const retired = [moved("agreement", "a", "b"), moved("agreement", "b", "a")];
    expect(() => createDataset({ asOf, agreements: [], retired })).toThrow(
      'retired: the id "a" leads to another that is retired; give the id in use.',
    );
    expect(() => parseDataset({ asOf, agreements: [], retired })).toThrow(
      'retired.0.to: "b": was retired, moved to "a"',
    );
  });

  it("finds one reference to nothing among many", () => {
    const [agreement] = mine.agreements;
    const many = Array.from({ length: 5000 }, (_, place) => ({ ...agreement, id: `x-${place}` }));
    Object.assign(many[4321] ?? {}, { otherParties: ["atlantis"] });
    try {
      parseDataset({ asOf, agreements: JSON.parse(JSON.stringify(many)) });
      expect.unreachable();
    } catch (error) {
      expect((error as DatasetError).issues).toEqual([
        expect.objectContaining({ path: "agreements.4321.otherParties.0", value: "atlantis", rule: "reference" }),
      ]);
    }
  });
});
