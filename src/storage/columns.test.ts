import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import {
  agencies,
  agreements,
  countries,
  decrees,
  entities,
  getAgreement,
  getCountry,
  officials,
  organizations,
} from "military-pacts";
import { claims } from "military-pacts/claims";
import { notesAbout } from "military-pacts/evidence";
import { sources } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { agreementObject } from "../schemas/agreement.js";
import { decreeObject } from "../schemas/decree.js";
import { readColumns, writeColumns } from "./columns.js";

const GERMANY = "de-ru-1993-defence-ministries";

describe("columns", () => {
  const word = fc.constantFrom("a", "b", "c");
  const row = fc.record(
    {
      id: fc.string(),
      kind: word,
      flag: fc.boolean(),
      title: fc.record({ en: fc.string(), ru: fc.string() }, { requiredKeys: ["en"] }),
      list: fc.array(word),
      events: fc.array(fc.record({ on: fc.string(), by: word }, { requiredKeys: ["on"] })),
      count: fc.integer(),
    },
    { requiredKeys: ["id"] },
  );

  it("give back the records, with absent properties absent", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const plain = JSON.parse(JSON.stringify(rows));
        expect(readColumns(JSON.parse(JSON.stringify(writeColumns(plain))))).toStrictEqual(plain);
      }),
    );
  });

  it("give back frozen what only some records have as an object", () => {
    const rows = [{ renewal: { years: 5 } }, { renewal: "indefinite" }, {}, { renewal: { years: { least: [1] } } }];
    const read = readColumns(JSON.parse(JSON.stringify(writeColumns(rows)))) as typeof rows;
    expect(read).toStrictEqual(rows);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(read.every(isFrozen)).toBe(true);
  });
});

describe("every record", () => {
  /** A record as its file has it: without the evidence, and without what only the file holds. */
  function fromFile(folder: string, name: string): unknown {
    const strip = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(strip);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).filter(([key, item]) => key !== "evidence" || Array.isArray(item));
      return Object.fromEntries(entries.map(([key, item]) => [key, strip(item)]));
    };
    const { $schema, notes, gaps, ...record } = JSON.parse(readFileSync(join("data", folder, `${name}.json`), "utf8"));
    return strip(folder === "claims" ? { ...record, ...(notes && { notes }) } : record);
  }

  /** A record without what is derived: the day of signing, and the agreements of a decree. */
  function written(whole: object) {
    const { signed, agreements: _, ...record } = whole as { readonly signed?: object; readonly agreements?: unknown };
    const { on: _on, ...signing } = (signed ?? {}) as Record<string, unknown>;
    return { ...record, ...(Object.keys(signing).length > 0 && { signing }) };
  }

  it.each([
    ["agreements", agreements],
    ["decrees", decrees],
    ["officials", officials],
    ["organizations", organizations],
    ["agencies", agencies],
    ["entities", entities],
    ["sources", sources],
    ["claims", claims],
  ] as const)("of %s is what its file says, in the order of its keys", (folder, records) => {
    for (const record of records) {
      expect(JSON.stringify(written(record))).toBe(JSON.stringify(written(fromFile(folder, record.id) as object)));
    }
  });

  it("has what is derived at its place among the keys of its form", () => {
    const inOrder = (record: object, { shape }: { readonly shape: object }) => {
      const keys = Object.keys(record);
      expect(keys).toEqual(Object.keys(shape).filter((key) => keys.includes(key)));
    };
    for (const agreement of agreements) {
      inOrder(agreement, agreementObject);
      if (agreement.signed) expect(Object.keys(agreement.signed)[0]).toBe("on");
    }
    for (const decree of decrees) inOrder(decree, decreeObject);
  });

  it("of countries is what its file says, with the flags of asOf", () => {
    for (const { nato, eu, ...record } of countries) {
      // Other names are for `findCountry` and the search, and in no record.
      const { aliases, ...file } = fromFile("countries", record.code) as { readonly aliases?: unknown };
      expect(JSON.stringify(record)).toBe(JSON.stringify(file));
      expect([typeof nato, typeof eu]).toEqual(["boolean", "boolean"]);
    }
  });

  it("has the notes of its file", () => {
    for (const { id } of [...agreements, ...decrees]) {
      const folder = agreements.some((agreement) => agreement.id === id) ? "agreements" : "decrees";
      const { notes = [] } = JSON.parse(readFileSync(join("data", folder, `${id}.json`), "utf8"));
      expect(notesAbout(id)).toEqual(notes);
    }
  });
});

describe("records as columns", () => {
  it("keep the letters of every script", () => {
    expect(getAgreement(GERMANY).title.ru).toMatch(/^Соглашение между Министерством обороны Российской Федерации и /);
    expect([getCountry("TR").name, getCountry("TR").names.ru]).toEqual(["Türkiye", "Турция"]);
  });

  it("are read as they were written", () => {
    const record = fc.letrec((tie) => ({
      word: fc.constantFrom("a", "b", "c"),
      lists: fc.array(tie("word"), { maxLength: 3 }),
      inner: fc.record({ w: tie("word"), l: tie("lists") }, { requiredKeys: [] }),
      outer: fc.record(
        {
          s: fc.string(),
          n: fc.integer(),
          b: fc.boolean(),
          w: tie("word"),
          l: tie("lists"),
          i: tie("inner"),
          r: fc.array(tie("inner"), { maxLength: 3 }),
        },
        { requiredKeys: [] },
      ),
    })).outer;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (records) => {
        const written = JSON.parse(JSON.stringify(writeColumns(records)));
        expect(readColumns(written)).toEqual(records.map((one) => JSON.parse(JSON.stringify(one))));
        for (const one of readColumns(written)) expect(Object.values(one as object)).not.toContain(undefined);
      }),
    );
  });
});
