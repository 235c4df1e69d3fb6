import { inspect } from "node:util";
import * as root from "military-pacts";
import {
  agreements,
  countries,
  decree,
  decrees,
  getAgreement,
  getCountry,
  getDecree,
  getOfficial,
  officials,
} from "military-pacts";
import * as agreementRecords from "military-pacts/agreements";
import { claims, claimsAbout, conflicts, getClaim, isClaimId } from "military-pacts/claims";
import * as countryRecords from "military-pacts/countries";
import * as decreeRecords from "military-pacts/decrees";
import { evidence, evidenceFor, notes, notesAbout } from "military-pacts/evidence";
import * as officialRecords from "military-pacts/officials";
import { getSource, isSourceId, sources, sourcesFor } from "military-pacts/sources";
import { describe, expect, it } from "vitest";

const collections = { ...root, claims, sources };
const lists = [
  "agreements",
  "countries",
  "decrees",
  "officials",
  "organizations",
  "agencies",
  "entities",
  "claims",
  "sources",
] as const;

/** Every object in a value. */
function* objectsIn(value: unknown): Iterable<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const item of Object.values(value)) yield* objectsIn(item);
}

describe("the collections", () => {
  it.each(lists)("%s are frozen through and through", (name) => {
    for (const object of objectsIn(collections[name])) expect(Object.isFrozen(object)).toBe(true);
  });

  it("cannot be changed", () => {
    const changes = [
      // @ts-expect-error read-only
      () => (agreements[0].title.en = "x"),
      // @ts-expect-error read-only
      () => agreements.push(agreements[0]),
      // @ts-expect-error read-only
      () => agreements.sort(),
      // @ts-expect-error read-only
      () => (agreements[0] = agreements[1]),
      // @ts-expect-error read-only
      () => (decree.agreements[0] = "x"),
      // @ts-expect-error read-only
      () => (evidence.GB = {}),
      () => Object.assign(countries[0] as object, { nato: true }),
    ];
    for (const change of changes) expect(change).toThrow(TypeError);
  });

  it.each(lists)("%s behave as plain arrays do", (name) => {
    const list: readonly object[] = collections[name];
    expect(Array.isArray(list)).toBe(true);
    expect(list.length).toBeGreaterThan(0);
    expect([...list]).toHaveLength(list.length);
    expect(list.indexOf(list.at(-1) as object)).toBe(list.length - 1);
    expect(JSON.parse(JSON.stringify(list))).toEqual([...list]);
    expect(structuredClone(list)).toEqual([...list]);
    expect(list.slice(0, 2)).toEqual([list[0], list[1]]);
    expect(Object.keys(list)).toHaveLength(list.length);
  });

  it("show their records on the console", () => {
    expect(inspect(countries, { depth: 0 })).not.toContain("Getter");
    expect(inspect(countries.slice(0, 1))).toContain("Andorra");
    expect(inspect(evidence, { depth: 0 })).not.toContain("Getter");
  });

  it("hold each id once", () => {
    for (const name of lists) {
      const ids = collections[name].map((record) => ("code" in record ? record.code : record.id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("the exports of single records", () => {
  const exported = {
    agreements: agreementRecords,
    countries: countryRecords,
    decrees: decreeRecords,
    officials: officialRecords,
  };

  const names = new Map(root.retired.map((entry) => [entry.id.replaceAll("-", "_"), entry]));

  it.each(Object.keys(exported) as (keyof typeof exported)[])(
    "%s: one for each record, equal to it, frozen; those of retired ids are tested with them",
    (name) => {
      const records: readonly object[] = collections[name];
      const all = Object.entries(exported[name]) as [string, { id?: string; code?: string }][];
      const found = all.filter(([identifier]) => !names.has(identifier));
      expect(found).toHaveLength(records.length);
      for (const [identifier, record] of found) {
        expect((record.id ?? record.code)?.replaceAll("-", "_")).toBe(identifier);
        expect(records).toContainEqual(record);
        for (const object of objectsIn(record)) expect(Object.isFrozen(object)).toBe(true);
      }
    },
  );
});

describe("the lookups", () => {
  it("find the record of a known id: the one in the collection", () => {
    for (const agreement of agreements) expect(getAgreement(agreement.id)).toBe(agreement);
    for (const country of countries) expect(getCountry(country.code)).toBe(country);
    for (const entry of decrees) expect(getDecree(entry.id)).toBe(entry);
    for (const official of officials) expect(getOfficial(official.id)).toBe(official);
    for (const source of sources) expect(getSource(source.id)).toBe(source);
    for (const claim of claims) expect(getClaim(claim.id)).toBe(claim);
    expect(getDecree("ru-gov-2025-3810-r")).toBe(decree);
  });

  it.each(["__proto__", "constructor", "toString", "", "GB ", "x".repeat(10_000_000)])(
    "find nothing for %.20j",
    (id) => {
      for (const get of [getAgreement, getCountry, getDecree, getOfficial, getSource, getClaim])
        expect(get(id as string)).toBeUndefined();
      expect(isSourceId(id)).toBe(false);
      expect(isClaimId(id)).toBe(false);
    },
  );
});

describe("evidenceFor", () => {
  it("gives the sources of a field, and how sure we are", () => {
    const found = evidenceFor("de-ru-1993-defence-ministries", "signed.on");
    expect(found?.confidence).toBe("high");
    expect(found?.sources.length).toBeGreaterThan(1);
    expect(found?.sources.every((id) => isSourceId(id))).toBe(true);
  });

  it("lets the evidence of an item stand for its fields", () => {
    expect(evidenceFor("de-ru-1993-defence-ministries", "events.2.on")).toBe(
      evidenceFor("de-ru-1993-defence-ministries", "events.2"),
    );
    expect(evidenceFor("GB", "memberships.0.from")?.sources.length).toBeGreaterThan(0);
  });

  it("has evidence for every fact of every record", () => {
    const editorial = new Set(["id", "titleBasis", "scope", "partiesComplete", "nato", "eu"]);
    const paths = (value: unknown, path: string): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, item]) => paths(item, path === "" ? key : `${path}.${key}`))
        : [path];
    for (const record of [...agreements, ...decrees, ...officials, ...countries]) {
      const id = "code" in record ? record.code : record.id;
      for (const path of paths(record, "")) {
        if (!editorial.has(path)) expect(evidenceFor(id, path)?.sources.length, `${id} ${path}`).toBeGreaterThan(0);
      }
    }
  });

  it("gives nothing for what the record does not have, and refuses what no record has", () => {
    expect(evidenceFor("gb-ru-1997-defence-ministries", "signed.place")).toBeUndefined();
    expect(evidenceFor("GB", "memberships.99.from")).toBeUndefined();
    expect(() => evidenceFor("GB", "sigend.on")).toThrow(/^field: "sigend\.on" is not accepted/);
    expect(() => evidenceFor("GB", "memberships.*.from")).toThrow(/^field: "memberships\.\*\.from" is not accepted/);
    expect(() => evidenceFor("GB", `events.${"1".repeat(300)}.nonsense`)).toThrow(/^field: /);
    // @ts-expect-error no record
    expect(() => evidenceFor("__proto__", "signed.on")).toThrow(/^id: "__proto__" is not accepted/);
    // @ts-expect-error no record
    expect(() => evidenceFor(undefined)).toThrow(TypeError);
  });

  it("leads to sources and notes", () => {
    expect(sourcesFor("de-ru-1993-defence-ministries", "signed.on").map(({ id }) => id)).toEqual(
      evidenceFor("de-ru-1993-defence-ministries", "signed.on")?.sources,
    );
    expect(sourcesFor("gb-ru-1997-defence-ministries", "signed.place")).toEqual([]);
    expect(notesAbout("de-ru-1993-defence-ministries").length).toBeGreaterThan(0);
    expect(notesAbout("GB")).toEqual([]);
    for (const [id, list] of Object.entries(notes)) {
      expect(root.isAgreementId(id) || root.isDecreeId(id)).toBe(true);
      for (const note of list) expect(note.evidence.sources.every((source) => isSourceId(source))).toBe(true);
    }
  });
});

describe("claims", () => {
  it("contradict the count of the press", () => {
    const [conflict] = conflicts({ about: decree.id, topic: "eu-count" });
    expect(conflict?.claims.some(({ verdict }) => verdict === "contradicted")).toBe(true);
    expect(conflict?.claims.some(({ verdict }) => verdict === "confirmed")).toBe(true);
  });

  it("answer in one call what is disputed about a record", () => {
    const about = claimsAbout("ru-gov-2025-3810-r");
    for (const { claims: answers } of conflicts({ about: decree.id }))
      for (const claim of answers) expect(about).toContain(claim);
  });

  it("are no conflict where they are opinions, alone, or of one mind", () => {
    for (const { claims: answers } of conflicts()) {
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.every(({ verdict }) => verdict === "confirmed")).toBe(false);
      expect(answers.some(({ verdict }) => verdict === "opinion")).toBe(false);
    }
  });

  it("are refused for unknown records and topics", () => {
    // @ts-expect-error no record
    expect(() => claimsAbout("nothing")).toThrow(/^id: "nothing"/);
    expect(() => conflicts({ topic: "weather" })).toThrow(/^topic: "weather"/);
    // @ts-expect-error no condition
    expect(() => conflicts({ record: "GB" })).toThrow(/^filter key: "record"/);
  });
});
