import type { Cell, CellType, Rows, Table } from "./table.js";

/** How a CSV file is written. */
export interface CsvOptions {
  /** Whether it begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text as a spreadsheet shows it: an apostrophe before a formula makes it text. */
const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** A cell: text in quotes, so that no reader takes `004` for a number; nothing where nothing is known. */
const cellText = (cell: Cell, type: CellType): string =>
  cell === undefined ? "" : type === "string" ? `"${harmless(String(cell)).replaceAll('"', '""')}"` : String(cell);

/** A table as CSV (RFC 4180). */
export function csv({ columns }: Pick<Table, "columns">, rows: Rows, { bom }: CsvOptions = {}) {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ type }, place) => cellText(row[place], type))),
  ];
  return `${bom ? "\uFEFF" : ""}${lines.map((cells) => `${cells.join(",")}\r\n`).join("")}`;
}
