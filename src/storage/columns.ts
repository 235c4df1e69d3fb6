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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The names of the properties of objects, in an order that agrees with that of each of them. */
function namesOf(objects: readonly Record<string, unknown>[]): readonly string[] {
  const names: string[] = [];
  for (const object of objects) {
    let place = 0;
    for (const name of Object.keys(object)) {
      if (!names.includes(name)) names.splice(place, 0, name);
      place = names.indexOf(name) + 1;
    }
  }
  return names;
}

/** Writes values as columns, for `readColumns` to read: the generator does, and the package does not. */
export function writeColumns(values: readonly unknown[]): Columns {
  const present = values.filter((value) => value !== undefined);
  if (present.length > 0 && present.every(Array.isArray)) {
    const lengths = values.map((value) => (Array.isArray(value) ? value.length : -1));
    return { lengths, items: writeColumns(present.flat()) };
  }
  if (present.length > 0 && present.every(isObject)) {
    const of = namesOf(present).map((name) => [name, writeColumns(present.map((value) => value[name]))]);
    const there = values.map((value) => (value === undefined ? 0 : 1));
    return { ...((present.length < values.length || of.length === 0) && { there }), of: Object.fromEntries(of) };
  }
  const words = [...new Set(present)];
  if (words.length < values.length / 2) return { words, at: values.map((value) => words.indexOf(value as never)) };
  return values.map((value) => value ?? null);
}

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
