/** A cell of a table. */
export type Cell = string | number;

const NUMERIC = /^\d[\d ]*%?$/;

/** A Markdown table with even columns; columns of numbers stand to the right. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const columns = header.map((title, column) => {
    const values = cells.map((row) => row[column] ?? "");
    return {
      width: Math.max(3, title.length, ...values.map((value) => value.length)),
      toRight: values.length > 0 && values.every((value) => NUMERIC.test(value)),
    };
  });
  const line = (row: readonly string[]) =>
    `| ${columns.map(({ width, toRight }, i) => (toRight ? row[i]?.padStart(width) : row[i]?.padEnd(width))).join(" | ")} |`;
  const rule = columns.map(({ width, toRight }) => (toRight ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(header), line(rule), ...cells.map(line)].join("\n");
}

/** A part of a whole in per cent. */
export const share = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

/** Ids in a row. */
export const idList = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");

/** Parts of a page, with an empty line between them. */
export const page = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join("\n\n");
