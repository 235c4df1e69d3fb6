// Runs the statements of standard input in the folder where it is started, in a database that the blocks of a page share,
// and prints the rows of the last one as columns.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const instance = await DuckDBInstance.create(process.argv[2]);
const connection = await instance.connect();
const reader = await connection.runAndReadAll(readFileSync(0, "utf8"));
const shown = (value) => (value === null ? "" : typeof value === "string" ? value : JSON.stringify(value));
const rows = [reader.columnNames(), ...reader.getRowsJson().map((row) => row.map(shown))];
if (reader.columnCount > 0) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  rows.splice(
    1,
    0,
    widths.map((width) => "-".repeat(width)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
}
