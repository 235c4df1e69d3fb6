import * as root from "military-pacts";
import { agreements, countries, decrees, getAgreement, officials } from "military-pacts";
import { evidence, evidenceFor, notes, notesAbout } from "military-pacts/evidence";
import { isSourceId, sourcesFor } from "military-pacts/sources";
import { describe, expect, it } from "vitest";

const GERMANY = "de-ru-1993-defence-ministries";

describe("evidenceFor", () => {
  it("has evidence for every fact of every record", () => {
    const editorial = new Set(["id", "titleBasis", "scope", "partiesComplete", "nato", "eu"]);
    // An item is named by its key, its country, or the person's id or name; plain values by their places.
    const nameOf = (item: unknown, place: string): string => {
      const own = item as Record<"key" | "official" | "name" | "country" | "organization", string> | string;
      if (typeof own === "string" || Array.isArray(item)) return place;
      const name = own.key ?? own.official ?? own.name ?? own.country ?? own.organization;
      const plain = name.normalize("NFKD").replace(/\p{M}/gu, "");
      return plain
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .join("-");
    };
    const paths = (value: unknown, path: string): string[] => {
      if (typeof value !== "object" || value === null) return [path];
      const used: string[] = [];
      return Object.entries(value).flatMap(([key, item]) => {
        const name = Array.isArray(value) ? nameOf(item, key) : key;
        // Who came back is told apart by the year.
        const unique = used.includes(name) ? `${name}-${item.from.slice(0, 4)}` : name;
        used.push(name);
        return paths(item, path === "" ? unique : `${path}.${unique}`);
      });
    };
    // A key names the item, and is no fact.
    const isFact = (path: string) => !editorial.has(path) && !path.endsWith(".key");
    for (const record of [...agreements, ...decrees, ...officials, ...countries]) {
      const id = "code" in record ? record.code : record.id;
      for (const path of paths(record, "")) {
        if (isFact(path)) expect(evidenceFor(id, path)?.sources.length, `${id} ${path}`).toBeGreaterThan(0);
      }
    }
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

describe("evidence", () => {
  it("is frozen, by record and field, and has no name but that of a record", () => {
    for (const [id, ofRecord] of Object.entries(evidence)) {
      expect(evidenceFor(id as "GB")).toBe(ofRecord);
      expect(Object.isFrozen(ofRecord)).toBe(true);
      for (const [field, entry] of Object.entries(ofRecord)) {
        expect(evidenceFor(id as "GB", field)).toBe(entry);
        expect(Object.isFrozen(entry)).toBe(true);
        expect(Object.keys(entry)).not.toContain("field");
        expect(Object.keys(entry)).not.toContain("record");
      }
    }
    expect("toString" in evidence).toBe(false);
  });

  it("stands beside notes, which are frozen too", () => {
    for (const [id, ofRecord] of Object.entries(notes)) {
      expect(notesAbout(id as "GB")).toBe(ofRecord);
      expect(Object.isFrozen(ofRecord)).toBe(true);
      expect(ofRecord.length).toBeGreaterThan(0);
      for (const note of ofRecord) {
        expect(Object.isFrozen(note)).toBe(true);
        expect(Object.keys(note)).not.toContain("record");
      }
    }
    expect(Object.isFrozen(notesAbout("GB"))).toBe(true);
    expect(getAgreement(GERMANY).id in notes).toBe(true);
  });
});
