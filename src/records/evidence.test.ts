import * as root from "military-pacts";
import { agreements, countries, decrees, getAgreement, officials } from "military-pacts";
import { evidence, evidenceFor, notes, notesAbout } from "military-pacts/evidence";
import { isSourceId, sourcesFor } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { itemNames } from "../queries/field-path.js";

const GERMANY = "de-ru-1993-defence-ministries";

describe("evidenceFor", () => {
  it("has evidence for every fact of every record", () => {
    const editorial = new Set(["id", "titleBasis", "scope", "partiesComplete", "nato", "eu"]);
    const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
      Array.isArray(value) ? itemNames(value).map((name, place) => [name, value[place]]) : Object.entries(value);
    const paths = (value: unknown, path: string): string[] =>
      typeof value === "object" && value !== null
        ? entriesOf(value).flatMap(([key, item]) => paths(item, path === "" ? key : `${path}.${key}`))
        : [path];
    for (const record of [...agreements, ...decrees, ...officials, ...countries]) {
      const id = "code" in record ? record.code : record.id;
      for (const path of paths(record, "")) {
        if (!editorial.has(path) && !path.startsWith("externalIds."))
          expect(evidenceFor(id, path)?.sources.length, `${id} ${path}`).toBeGreaterThan(0);
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
