/**
 * Values that stand side by side, as the generated files hold them: a list of records becomes one list a property. A
 * property's name is then written once and not once a record, which nearly halves the text that every import reads.
 */
export type Columns =
  /** The values themselves; `null` where there is none. */
  | readonly unknown[]
  /** Words that recur: the different ones, and which of them each value is; `-1` where there is none. */
  | { readonly words: readonly unknown[]; readonly at: readonly number[] }
  /** Lists: how long each is, and their items in one row; `-1` where there is none. */
  | { readonly lengths: readonly number[]; readonly items: Columns }
  /** Objects: whether each is there, unless all are, and their properties. */
  | { readonly there?: readonly number[]; readonly of: Readonly<Record<string, Columns>> };

/** The values of columns, in their order, lists and objects among them frozen; `undefined` or `null` where there is none. */
export function readColumns(columns: Columns): readonly unknown[] {
  if ("words" in columns) return columns.at.map((place) => columns.words[place]);
  if ("lengths" in columns) {
    const items = readColumns(columns.items);
    let next = 0;
    return columns.lengths.map((length) => {
      if (length < 0) return undefined;
      next += length;
      return Object.freeze(items.slice(next - length, next));
    });
  }
  if (!("of" in columns)) return columns;
  const properties = Object.entries(columns.of).map(([name, column]) => [name, readColumns(column)] as const);
  const all = columns.there ?? properties[0]?.[1].map(() => 1) ?? [];
  const rows = all.map((there): Record<string, unknown> | undefined => (there === 0 ? undefined : {}));
  const present = rows.filter((row) => row !== undefined);
  // Property by property, each in a plain loop: this runs once and cold, before the first record is read.
  for (const [name, values] of properties) {
    let next = 0;
    for (const row of present) {
      const value = values[next++] ?? undefined;
      if (value !== undefined) row[name] = value;
    }
  }
  present.forEach(Object.freeze);
  return rows;
}

/** How far the Cyrillic letters from А to я are above the ASCII characters, from ? to ~, that generated texts have for them. */
export const CYRILLIC_SHIFT = 0x3d1;

/** Parses the JSON of a generated text, with Cyrillic letters for the ASCII characters between `<` and `>`. */
export const parseText = (text: string): unknown =>
  JSON.parse(
    text.replace(/<([^<>]*)>/g, (_, run: string) =>
      run.replace(/[?-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + CYRILLIC_SHIFT)),
    ),
  );
