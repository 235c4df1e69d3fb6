/** All tables in one file. */
import initSqlJs, { type SqlValue } from "sql.js";
import type { Cell, CellType, Rows, Table } from "../../src/tables/table.js";

const TYPES = { string: "TEXT", date: "TEXT", integer: "INTEGER", boolean: "INTEGER" } as const satisfies Record<
  CellType,
  string
>;

const quote = (name: string) => `"${name}"`;
const names = (columns: readonly string[]) => columns.map(quote).join(", ");

const declaration = ({ name, columns, primaryKey, foreignKeys }: Table) =>
  `CREATE TABLE ${quote(name)} (\n${[
    ...columns.map(({ name, type, required }) => `  ${quote(name)} ${TYPES[type]}${required ? " NOT NULL" : ""}`),
    `  PRIMARY KEY (${names(primaryKey)})`,
    ...foreignKeys.map(
      ({ columns, table, references }) =>
        `  FOREIGN KEY (${names(columns)}) REFERENCES ${quote(table)} (${names(references)})`,
    ),
  ].join(",\n")}\n)`;

const sqlValue = (cell: Cell): SqlValue =>
  cell === undefined ? null : typeof cell === "boolean" ? Number(cell) : cell;

/** The bytes of an SQLite database with every table, its keys among its declarations. */
export async function sqlite(tables: readonly (readonly [Table, Rows])[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run("BEGIN");
  for (const [table, rows] of tables) {
    database.run(declaration(table));
    const insert = database.prepare(
      `INSERT INTO ${quote(table.name)} VALUES (${table.columns.map(() => "?").join(", ")})`,
    );
    for (const row of rows) insert.run(row.map(sqlValue));
    insert.free();
  }
  database.run("COMMIT");
  const bytes = database.export();
  database.close();
  return bytes;
}
