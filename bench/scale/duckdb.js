/** DuckDB with the same records in tables of its own, where it can be had. */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dayOf = (events, type) => events.find((event) => event.type === type)?.on ?? null;

/** The rows of each table. What a question about a day needs stands in a column, so that SQL has it as easy as can be. */
const TABLES = {
  agreements: ({ agreements }) =>
    agreements.map(({ id, signed, parties, events }) => ({
      id,
      signed: signed.on,
      parties: parties.map(({ country }) => country),
      entered: dayOf(events, "entered-into-force"),
      notified: dayOf(events, "termination-notified"),
      terminated: dayOf(events, "terminated"),
    })),
  events: ({ agreements }) =>
    agreements.flatMap(({ id, events }) => events.map(({ type, on }) => ({ agreement: id, type, on }))),
  memberships: ({ countries }) =>
    countries.flatMap(({ code, memberships }) =>
      memberships.map(({ organization, from, to = null }) => ({ code, organization, from, to })),
    ),
};

/** A function that asks it in SQL and gives the rows; or why there is none. */
export async function duckdbWith(records) {
  let connection;
  try {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:");
    connection = await instance.connect();
  } catch (error) {
    return { reason: `@duckdb/node-api does not run here: ${error.message.split("\n")[0]}` };
  }
  for (const [name, rowsOf] of Object.entries(TABLES)) {
    const file = join(tmpdir(), `military-pacts-${process.pid}-${name}.ndjson`);
    try {
      writeFileSync(file, "");
      const rows = rowsOf(records);
      for (let at = 0; at < rows.length; at += 10_000) {
        const lines = rows.slice(at, at + 10_000).map((row) => `${JSON.stringify(row)}\n`);
        writeFileSync(file, lines.join(""), { flag: "a" });
      }
      await connection.run(`create table ${name} as select * from read_json('${file}', format = 'newline_delimited')`);
    } finally {
      rmSync(file, { force: true });
    }
  }
  return { ask: async (sql) => (await connection.runAndReadAll(sql)).getRows() };
}
