import type { IsoDate } from "military-pacts";
import { csv } from "./csv.js";
import { json, ndjson } from "./json.js";
import { jsonLd, type LinkedTable } from "./json-ld.js";
import { parquet } from "./parquet.js";
import type { Rows, Table } from "./table.js";

/** The formats of a table. */
export const formats = ["csv", "parquet", "ndjson", "json", "jsonld"] as const;

/** One of the formats of a table. */
export type Format = (typeof formats)[number];

/** What a table is written with, beside its format. */
export interface WriteOptions {
  /** The day that is asked for. */
  readonly on?: IsoDate | undefined;
  /** Whether a CSV begins with a byte order mark. */
  readonly bom?: boolean;
  /** Called after each row with the number of rows made. */
  readonly made?: (count: number) => void;
}

const WRITERS: Readonly<
  Record<Exclude<Format, "jsonld">, (table: Table, rows: Rows, options: WriteOptions) => string | Uint8Array>
> = { csv, parquet, ndjson, json };

/** A table in a format. Linked data is there for the tables in `linkedTables` only. */
export function write(table: Table, format: Format, options: WriteOptions = {}): string | Uint8Array {
  if (format === "jsonld") return jsonLd(table.name as LinkedTable, options.on);
  return WRITERS[format](table, table.rows(options.on, options.made), options);
}
