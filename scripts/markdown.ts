import { markdownTable } from "markdown-table";

/** A cell of a table. */
export type Cell = string | number;

const NUMERIC = /^\d[\d ]*%?$/;

/** A Markdown table with even columns; columns of numbers stand to the right. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const isNumeric = (column: number) => cells.length > 0 && cells.every((row) => NUMERIC.test(row[column] ?? ""));
  return markdownTable([header, ...cells], { align: header.map((_, column) => (isNumeric(column) ? "right" : null)) });
}

/** A part of a whole in per cent. */
export const share = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

/** Ids in a row. */
export const idList = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");

/** Parts of a page, with an empty line between them. */
export const page = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join("\n\n");
