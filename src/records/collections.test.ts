import { inspect } from "node:util";
import * as root from "military-pacts";
import {
  agreements,
  countries,
  decree,
  decrees,
  getAgency,
  getAgreement,
  getCountry,
  getDecree,
  getEntity,
  getOfficial,
  getOrganization,
  officials,
} from "military-pacts";
import * as agreementRecords from "military-pacts/agreements";
import { claims, getClaim, isClaimId } from "military-pacts/claims";
import * as countryRecords from "military-pacts/countries";
import * as decreeRecords from "military-pacts/decrees";
import { evidence } from "military-pacts/evidence";
import * as officialRecords from "military-pacts/officials";
import { getSource, isSourceId, sources } from "military-pacts/sources";
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
    for (const agency of root.agencies) expect(getAgency(agency.id)).toBe(agency);
    for (const organization of root.organizations) expect(getOrganization(organization.id)).toBe(organization);
    for (const entity of root.entities) expect(getEntity(entity.id)).toBe(entity);
    for (const source of sources) expect(getSource(source.id)).toBe(source);
    for (const claim of claims) expect(getClaim(claim.id)).toBe(claim);
    expect(getDecree("ru-gov-2025-3810-r")).toBe(decree);
  });

  it.each(["__proto__", "constructor", "toString", "", "GB ", "x".repeat(10_000_000)])(
    "find nothing for %.20j",
    (id) => {
      const text: string = id;
      expect([getAgreement(text), getCountry(text), getDecree(text), getOfficial(text)]).toEqual(
        Array(4).fill(undefined),
      );
      expect([getAgency(text), getOrganization(text), getEntity(text)]).toEqual(Array(3).fill(undefined));
      expect([getSource(text), getClaim(text)]).toEqual(Array(2).fill(undefined));
      expect(isSourceId(id)).toBe(false);
      expect(isClaimId(id)).toBe(false);
    },
  );
});
