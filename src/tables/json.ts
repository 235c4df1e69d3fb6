import type { Cell, Rows, Table } from "./table.js";

/** A row as an object; a cell that is not known is no property of it. */
const objectOf = (columns: Table["columns"], row: readonly Cell[]): Readonly<Record<string, Cell>> =>
  Object.fromEntries(columns.flatMap(({ name }, place) => (row[place] === undefined ? [] : [[name, row[place]]])));

/** A table as lines of JSON, one a row. */
export const ndjson = ({ columns }: Pick<Table, "columns">, rows: Rows): string =>
  rows.map((row) => `${JSON.stringify(objectOf(columns, row))}\n`).join("");

/** A table as one JSON array, a row a line. */
export const json = ({ columns }: Pick<Table, "columns">, rows: Rows): string =>
  `[\n${rows.map((row) => JSON.stringify(objectOf(columns, row))).join(",\n")}\n]\n`;
