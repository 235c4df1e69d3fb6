/**
 * Writes the tables into `dist/tables/`: each as CSV and as Parquet, all of them in one SQLite database, what describes
 * them as a Data Package, and the linked data. Two runs write the same bytes.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CsvOptions, csv } from "../../src/tables/csv.js";
import { tables } from "../../src/tables/index.js";
import { jsonLd, linkedTables } from "../../src/tables/json-ld.js";
import { parquet } from "../../src/tables/parquet.js";
import { run } from "../command.js";
import { readModel } from "../schema/model.js";
import { dataPackage } from "./describe.js";
import { sqlite } from "./sqlite.js";

/** Every file of the tables, by its name. */
export async function tableFiles(options: CsvOptions = {}): Promise<ReadonlyMap<string, Uint8Array>> {
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  const filled = tables.map((table) => [table, table.rows()] as const);
  for (const [table, rows] of filled) {
    files.set(`${table.name}.csv`, utf8.encode(csv(table, rows, options)));
    files.set(`${table.name}.parquet`, parquet(table, rows));
  }
  for (const name of linkedTables) files.set(`${name}.jsonld`, utf8.encode(jsonLd(name)));
  files.set("military-pacts.sqlite", await sqlite(filled));
  const description = dataPackage(readModel(), tables, files);
  return files.set("datapackage.json", utf8.encode(`${JSON.stringify(description, null, 2)}\n`));
}

/** Writes files into a folder, which holds all of them or what it held before. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(made, name), bytes);
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

const OPTIONS = {
  bom: { means: "begin each CSV with a byte order mark, by which Excel knows UTF-8" },
  out: { value: "folder", means: "where to write, dist/tables by default" },
} as const;

run(import.meta.url, { name: "tables", options: OPTIONS }, async ({ values: { bom, out = "dist/tables" } }) => {
  const files = await tableFiles({ bom });
  writeFiles(out, files);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${out}: ${tables.length} tables in ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB`);
});
