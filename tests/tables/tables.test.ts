/** The tables as files: what describes them holds, and DuckDB finds in them what the queries of the package answer. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv } from "ajv";
import fc from "fast-check";
import {
  type Asker,
  agreements,
  asOf,
  type CountryCode,
  countries,
  findAgreements,
  isMember,
  membersOf,
  officeHolders,
  organizations,
  statusOn,
  timeline,
} from "military-pacts";
import { claims } from "military-pacts/claims";
import { evidence } from "military-pacts/evidence";
import { sources } from "military-pacts/sources";
import initSqlJs from "sql.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableFiles, writeFiles } from "../../scripts/tables/make.js";
import { tables } from "../../src/tables/index.js";

const folder = join(mkdtempSync(join(tmpdir(), "military-pacts-tables-")), "tables");
let files: ReadonlyMap<string, Uint8Array> = new Map();
let ask: (sql: string) => Promise<Readonly<Record<string, unknown>>[]>;

beforeAll(async () => {
  files = await tableFiles();
  writeFiles(folder, files);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const { name } of tables) {
    await connection.run(`CREATE TABLE ${name} AS FROM '${join(folder, name)}.parquet'`);
  }
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
});
afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const textOf = (name: string) => Buffer.from(files.get(name) ?? []).toString("utf8");

/** One column of the answer. */
const column = async (sql: string): Promise<unknown[]> => (await ask(sql)).map((row) => Object.values(row)[0]);

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly title: string;
        readonly description: string;
        readonly type: string;
        readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
      }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}
const described = (): Package => JSON.parse(textOf("datapackage.json"));

describe("the data package", () => {
  // From the repository frictionlessdata/datapackage, public/profiles/2.0/datapackage.json at 6a201af8; public domain.
  const profile = JSON.parse(readFileSync("tests/tables/data-package-2.0.schema.json", "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile);

  it("is valid by the official schema, which finds what is not", () => {
    const description = described();
    expect(validate(description), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...description, resources: [] })).toBe(false);
    expect(validate({ ...description, licenses: [{ title: 1 }] })).toBe(false);
  });

  it("has the sixteen tables, and every column with a title and a description", () => {
    const { resources } = described();
    expect(resources.map(({ name }) => name)).toEqual(
      "agreements parties events status_spells countries memberships officials offices decrees decree_agreements sources evidence claims claim_sources country_year dyad_year".split(
        " ",
      ),
    );
    for (const { name, schema } of resources) {
      const columns = schema.fields.map((field) => field.name);
      expect(new Set(columns).size, name).toBe(columns.length);
      for (const field of schema.fields) {
        expect(field.name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
        expect(field.title.length, `${name}.${field.name}`).toBeGreaterThan(0);
        expect(field.description, `${name}.${field.name}`).toMatch(/[.;)]$/);
      }
    }
  });

  it("takes what a column is from the model", () => {
    const columns = described().resources.find(({ name }) => name === "parties")?.schema.fields ?? [];
    expect(columns.find(({ name }) => name === "to")?.description).toBe(
      "First day on which the treaty does **not** bind it any more; absent while it does.",
    );
  });

  it("gives types that the Parquet has", async () => {
    const types: Readonly<Record<string, string>> = {
      string: "VARCHAR",
      date: "DATE",
      integer: "INTEGER",
      boolean: "BOOLEAN",
    };
    for (const { name, schema } of described().resources) {
      const there = await ask(`SELECT column_name, column_type FROM (DESCRIBE ${name})`);
      expect(there.map((row) => [row.column_name, row.column_type])).toEqual(
        schema.fields.map((field) => [field.name, types[field.type]]),
      );
    }
  });

  it("gives keys and constraints that hold", async () => {
    const quoted = (names: readonly string[], of = "") => names.map((name) => `${of}"${name}"`).join(", ");
    for (const { name, schema } of described().resources) {
      const [rows] = await column(`SELECT count(*)::INTEGER FROM ${name}`);
      const key = quoted(schema.primaryKey);
      expect(await column(`SELECT count(*)::INTEGER FROM (SELECT DISTINCT ${key} FROM ${name})`), name).toEqual([rows]);
      for (const { name: at, constraints } of schema.fields) {
        if (constraints?.required) {
          expect(await column(`SELECT count(*)::INTEGER FROM ${name} WHERE "${at}" IS NULL`), `${name}.${at}`).toEqual([
            0,
          ]);
        }
        if (constraints?.enum) {
          const words = constraints.enum.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
          expect(await column(`SELECT DISTINCT "${at}" FROM ${name} WHERE "${at}" NOT IN (${words})`)).toEqual([]);
        }
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const on = fields.map((field, place) => `one."${field}" = other."${reference.fields[place]}"`).join(" AND ");
        const lost = `SELECT ${quoted(fields, "one.")} FROM ${name} one ANTI JOIN ${reference.resource} other ON ${on} WHERE ${fields.map((field) => `one."${field}" IS NOT NULL`).join(" AND ")}`;
        expect(await ask(lost), `${name} → ${reference.resource}`).toEqual([]);
      }
    }
  });
});

describe("the files", () => {
  it("are the same bytes when they are made again", async () => {
    const again = await tableFiles();
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of again) expect(Buffer.compare(bytes, files.get(name) ?? new Uint8Array()), name).toBe(0);
  });

  it("hold the same in CSV and in Parquet, but for what a spreadsheet would run", async () => {
    for (const { name, columns } of tables) {
      const shown = columns.map(({ name: at, type }) =>
        type === "string" ? `ltrim("${at}", '''') AS "${at}"` : `"${at}"`,
      );
      const types = columns
        .map(({ name: at, type }) => `'${at}': '${type === "string" ? "VARCHAR" : type}'`)
        .join(", ");
      const read = `read_csv('${join(folder, name)}.csv', header = true, quote = '"', escape = '"', nullstr = '', columns = {${types}})`;
      expect(await column(`SELECT count(*)::INTEGER FROM ${read}`)).toEqual(
        await column(`SELECT count(*)::INTEGER FROM ${name}`),
      );
      const other = `SELECT ${shown.join(", ")} FROM ${read} EXCEPT SELECT ${shown.join(", ")} FROM ${name}`;
      expect(await ask(other), name).toEqual([]);
    }
  });

  it("hold no cell that a spreadsheet runs as a formula", () => {
    for (const { name, columns } of tables) {
      const [, ...lines] = textOf(`${name}.csv`).split("\r\n");
      expect(lines.length, name).toBeGreaterThan(50);
      const cells = lines.flatMap((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)]);
      expect(cells.length).toBeGreaterThanOrEqual((lines.length - 1) * columns.length);
      expect(
        cells.filter(([, quoted, bare]) => /^[=+\-@\t\r]/.test(quoted ?? bare ?? "")),
        name,
      ).toEqual([]);
    }
  });

  it("keep Namibia", async () => {
    expect(textOf("countries.csv")).toContain('\r\n"NA","NAM","516","Namibia"');
    expect(await column("SELECT name FROM countries WHERE country = 'NA'")).toEqual(["Namibia"]);
  });

  it("have one row a record, in the database too", async () => {
    const { Database } = (await initSqlJs()) as unknown as {
      Database: new (bytes?: Uint8Array) => { exec(sql: string): { values: unknown[][] }[] };
    };
    const database = new Database(files.get("military-pacts.sqlite"));
    const counts: Readonly<Record<string, number>> = {
      agreements: agreements.length,
      countries: countries.length,
      claims: claims.length,
      sources: sources.length,
      evidence: Object.values(evidence).flatMap(Object.keys).length,
      events: agreements.flatMap(({ events }) => events).length,
      country_year: countries.length * (Number(asOf.slice(0, 4)) - 1948),
      dyad_year: (countries.length - 1) * (Number(asOf.slice(0, 4)) - 1948),
    };
    for (const [name, count] of Object.entries(counts)) {
      expect(await column(`SELECT count(*)::INTEGER FROM ${name}`), name).toEqual([count]);
      expect(database.exec(`SELECT count(*) FROM ${name}`)[0]?.values, name).toEqual([[count]]);
    }
    expect(database.exec("PRAGMA foreign_key_check")).toEqual([]);
  });

  it("begin with a byte order mark where it is asked for", async () => {
    const marked = await tableFiles({ bom: true });
    expect([...(marked.get("countries.csv") ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...(files.get("countries.csv") ?? []).slice(0, 3)]).toEqual([...Buffer.from("cou")]);
  });
});

/** Days from before the first that is covered to after the last. */
const day = fc
  .date({ min: new Date("1949-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someDays = (count: number) => fc.sample(day, { numRuns: count, seed: 14 });

const HOLDS = (on: string) => `"from" <= DATE '${on}' AND ("to" IS NULL OR "to" > DATE '${on}')`;

describe("on random days", () => {
  it("the members are those of the queries", async () => {
    for (const on of someDays(20)) {
      for (const { id } of organizations) {
        const sql = `SELECT country FROM memberships WHERE organization = '${id}' AND from_latest <= DATE '${on}' AND (to_latest IS NULL OR to_latest > DATE '${on}') ORDER BY country`;
        expect(await column(sql), `${id} on ${on}`).toEqual(membersOf(id, on).map(({ code }) => code));
      }
    }
  });

  it("every status is that of the queries: one spell for each party", async () => {
    for (const on of someDays(8)) {
      const rows = await ask(`SELECT agreement_id, party, force, ending FROM status_spells WHERE ${HOLDS(on)}`);
      const expected = agreements.flatMap(({ id, parties, otherParties = [] }) =>
        [...new Set<Asker>([...parties.map(({ country }) => country), ...otherParties, "treaty"])].map((party) => {
          const { force, ending } = statusOn(id, on, party);
          return [id, party, force, ending].join();
        }),
      );
      expect(rows.map((row) => Object.values(row).join()).sort(), on).toEqual(expected.sort());
    }
  });

  it("a status for every agreement is that of the table of a day", async () => {
    const table = tables.find(({ name }) => name === "agreements");
    for (const on of someDays(5)) {
      const place = (name: string) => table?.columns.findIndex((one) => one.name === name) ?? -1;
      const rows = table
        ?.rows(on)
        .map((row) => ["agreement_id", "status_of", "force", "ending"].map((name) => row[place(name)]));
      expect(rows).toEqual(
        agreements.map(({ id }) => [id, statusOn(id, on).party, statusOn(id, on).force, statusOn(id, on).ending]),
      );
    }
  });

  it("as many agreements bind states of a region as the filter finds", async () => {
    for (const on of someDays(20)) {
      for (const region of ["Africa", "Asia", "Europe"] as const) {
        const sql = `SELECT count(DISTINCT agreement_id)::INTEGER FROM agreements JOIN status_spells s USING (agreement_id) JOIN parties p USING (agreement_id) JOIN countries c ON c.country = p.country
          WHERE s.party = status_of AND s.force IN ('in-force', 'presumed') AND s."from" <= DATE '${on}' AND (s."to" IS NULL OR s."to" > DATE '${on}')
          AND scope = 'military' AND region = '${region}' AND p.country <> 'RU'`;
        const found = findAgreements({ region, scope: "military", force: ["in-force", "presumed"], on });
        expect(await column(sql), `${region} on ${on}`).toEqual([found.length]);
      }
    }
  });

  it("what has happened is the timeline", async () => {
    for (const on of someDays(20)) {
      const keys = await column(`SELECT agreement_id || '/' || event FROM events WHERE date_latest <= DATE '${on}'`);
      expect(keys.sort()).toEqual(
        timeline({ to: on })
          .map(({ key }) => key)
          .sort(),
      );
    }
  });

  it("the offices of a day are those that somebody certainly held", () => {
    const table = tables.find(({ name }) => name === "offices");
    for (const on of someDays(20)) {
      const held = (table?.rows(on) ?? []).filter((row) => row[3] === "ru-defence-ministry").map(([id]) => id);
      expect(held.sort()).toEqual(
        officeHolders("ru-defence-ministry", on)
          .map(({ official }) => official.id)
          .sort(),
      );
    }
  });
});

describe("the years", () => {
  /** What binds Russia and a country alike on the counted day, from the spells. */
  const FROM_SPELLS = `
    SELECT p.country, year, count(DISTINCT a.agreement_id)::INTEGER AS n,
      count(DISTINCT a.agreement_id) FILTER (theirs.force = 'in-force' AND ours.force = 'in-force')::INTEGER AS sure,
      count(DISTINCT a.agreement_id) FILTER (list_contains(string_split(subjects, '; '), 'mutual-defense'))::INTEGER AS defense
    FROM (SELECT DISTINCT year, counted_on AS d FROM country_year) days
    JOIN status_spells ours ON ours.party = 'RU' AND ours."from" <= d AND (ours."to" IS NULL OR ours."to" > d)
    JOIN status_spells theirs ON theirs.agreement_id = ours.agreement_id AND theirs."from" <= d AND (theirs."to" IS NULL OR theirs."to" > d)
    JOIN agreements a ON a.agreement_id = ours.agreement_id
    JOIN (SELECT DISTINCT agreement_id, country FROM parties WHERE country IS NOT NULL) p ON p.agreement_id = a.agreement_id AND p.country = theirs.party
    WHERE scope = 'military' AND ours.force IN ('in-force', 'presumed') AND theirs.force IN ('in-force', 'presumed')
    GROUP BY p.country, year`;

  it.each(["country_year", "dyad_year"])("of %s count what the spells say", async (name) => {
    const wrong = await ask(`
      SELECT y.country, y.year FROM ${name} y LEFT JOIN (${FROM_SPELLS}) s USING (country, year)
      WHERE n_agreements <> coalesce(n, 0) OR n_in_force <> coalesce(sure, 0) OR n_mutual_defense <> coalesce(defense, 0)`);
    expect(wrong).toEqual([]);
    expect(await column(`SELECT count(*)::INTEGER FROM ${name} WHERE n_agreements > 0`)).not.toEqual([0]);
  });

  it("end on 31 December, the last on the last day that is covered", async () => {
    expect(await ask("SELECT min(year) AS first, max(year) AS last FROM country_year")).toEqual([
      { first: 1949, last: Number(asOf.slice(0, 4)) },
    ]);
    const others = `SELECT DISTINCT counted_on FROM dyad_year WHERE counted_on <> make_date(year, 12, 31)`;
    expect(await column(others)).toEqual(asOf.endsWith("-12-31") ? [] : [asOf]);
  });

  it("have the memberships of the queries", async () => {
    const rows = await ask(
      "SELECT country, counted_on, nato, eu, csto, cis FROM country_year USING SAMPLE 500 (reservoir, 14)",
    );
    for (const { country, counted_on: on, ...flags } of rows) {
      for (const [id, is] of Object.entries(flags)) {
        expect(is, `${country} ${id} ${on}`).toBe(isMember(country as CountryCode, id as "nato", on as string));
      }
    }
  });
});

describe("the numbers of states", () => {
  const number = async (country: string, year: number) =>
    Object.values(
      (await ask(`SELECT ccode, gwcode FROM country_year WHERE country = '${country}' AND year = ${year}`))[0] ?? {},
    );

  it.each([
    ["DE", 1950, [null, 260]],
    ["DE", 1989, [260, 260]],
    ["DE", 1990, [255, 260]],
    ["CZ", 1985, [315, 315]],
    ["CZ", 1993, [316, 316]],
    ["SK", 1991, [315, 315]],
    ["RS", 2005, [345, 345]],
    ["RS", 2006, [345, 340]],
    ["YE", 1989, [678, 678]],
    ["YE", 1990, [679, 678]],
    ["RU", 1949, [365, 365]],
    ["KZ", 1990, [null, null]],
    ["KZ", 1991, [705, 705]],
    ["NA", 1989, [null, null]],
    ["VA", 2000, [null, null]],
  ])("of %s in %i are those of the lists", async (country, year, expected) => {
    expect(await number(country, year)).toEqual(expected);
  });

  it("are those of the records where the list goes on", async () => {
    const now = await ask("SELECT country, ccode, gwcode FROM countries");
    expect(now).toEqual(
      countries.map(({ code, codes }) => ({ country: code, ccode: codes.cow ?? null, gwcode: codes.gw ?? null })),
    );
  });

  it("are those of the day of signature for a party", async () => {
    const rows = await ask(
      "SELECT country, ccode, gwcode FROM parties WHERE agreement_id = 'cs-su-1990-troop-withdrawal' ORDER BY country",
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ["CZ", 315, 315],
      ["RU", 365, 365],
      ["SK", 315, 315],
    ]);
    expect(
      await column("SELECT ccode FROM parties WHERE agreement_id = 'de-su-1989-hotline' AND country = 'DE'"),
    ).toEqual([260]);
  });

  it("name one state a year, but for Czechoslovakia", async () => {
    const twice =
      "SELECT DISTINCT ccode FROM country_year WHERE ccode IS NOT NULL GROUP BY ccode, year HAVING count(*) > 1";
    expect(await column(twice)).toEqual([315]);
    const marked = `SELECT count(*)::INTEGER FROM (SELECT ccode FROM country_year WHERE ccode IS NOT NULL AND NOT (former_state IS NOT NULL AND country = 'SK') GROUP BY ccode, year HAVING count(*) > 1)`;
    expect(await column(marked)).toEqual([0]);
  });
});
