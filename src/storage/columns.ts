import { freeze } from "./freeze.js";

/**
 * Values that stand side by side, as the generated files hold them: a list of records becomes one list a property. A
 * property's name is then written once and not once a record, which nearly halves the text that every import reads.
 */
export type Columns =
  /** The values themselves; `null` where there is none. */
  | readonly unknown[]
  /**
   * Words that recur: the different ones, and which of them each value is: a sign of `SIGNS` each, a space where there is
   * none; or, where there are more words than signs, their places, `-1` where there is none.
   */
  | { readonly words: readonly unknown[]; readonly at: string | readonly number[] }
  /** Values that are mostly those of another property of the same object, and those that differ, by their place. */
  | { readonly like: string; readonly but: Readonly<Record<number, unknown>> }
  /** Lists: how long each is, and their items in one row; `-1` where there is none. */
  | { readonly lengths: readonly number[]; readonly items: Columns }
  /** Objects: whether each is there, unless all are, and their properties. */
  | { readonly there?: readonly number[]; readonly of: Readonly<Record<string, Columns>> };

/** The signs for the places of words: no sign of JSON, of a literal or of the texts in which columns stand. */
const SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;=?@[]^_{|}~";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The names of the properties of objects, in an order that agrees with that of each of them. */
function namesOf(objects: readonly Record<string, unknown>[]): readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const object of objects) {
    for (const [place, name] of Object.keys(object).entries()) {
      const earlier = before.get(name) ?? new Set();
      for (const other of Object.keys(object).slice(0, place)) earlier.add(other);
      before.set(name, earlier);
    }
  }
  const names: string[] = [];
  while (before.size > 0) {
    // Of those before which no other has to stand; where two orders contradict each other, of all.
    const free = [...before].find(([, earlier]) => [...earlier].every((other) => !before.has(other)));
    const [next] = free ?? ([...before][0] as [string, Set<string>]);
    names.push(next);
    before.delete(next);
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
    const names = namesOf(present);
    const of = names.map((name) => {
      const own = present.map((value) => value[name]);
      // Only a property after it, so that no two are like each other.
      const other = names.slice(names.indexOf(name) + 1).find((each) => isLike(own, present, each));
      return [name, other ? { like: other, but: different(own, present, other) } : writeColumns(own)];
    });
    const there = values.map((value) => (value === undefined ? 0 : 1));
    return { ...((present.length < values.length || of.length === 0) && { there }), of: Object.fromEntries(of) };
  }
  const words = [...new Set(present)];
  // Where only some are objects, all stand as words, which are frozen when they are read.
  if (words.length >= values.length / 2 && !present.some(isObject)) return values.map((value) => value ?? null);
  const at = values.map((value) => words.indexOf(value as never));
  return { words, at: words.length > SIGNS.length ? at : at.map((place) => SIGNS[place] ?? " ").join("") };
}

/** Whether most values of a property are texts that another one has too. */
function isLike(own: readonly unknown[], objects: readonly Record<string, unknown>[], other: string): boolean {
  const same = own.filter((value, place) => typeof value === "string" && value === objects[place]?.[other]);
  return same.length > own.length / 2;
}

/** The values of a property that are not those of another, by their place; `null` where there is none. */
const different = (own: readonly unknown[], objects: readonly Record<string, unknown>[], other: string) =>
  Object.fromEntries(
    own.flatMap((value, place) => (value === objects[place]?.[other] ? [] : [[place, value ?? null]])),
  );

/** The values of columns, in their order, lists and objects among them frozen; `undefined` or `null` where there is none. */
export function readColumns(columns: Columns): readonly unknown[] {
  if ("words" in columns) {
    const { words, at } = columns;
    words.forEach(freeze);
    return typeof at === "string"
      ? Array.from(at, (sign) => words[SIGNS.indexOf(sign)])
      : at.map((place) => words[place]);
  }
  if ("lengths" in columns) {
    const items = readColumns(columns.items);
    let next = 0;
    return columns.lengths.map((length) => {
      if (length < 0) return undefined;
      next += length;
      return Object.freeze(items.slice(next - length, next));
    });
  }
  if (!("of" in columns)) return columns as readonly unknown[];
  const properties = Object.entries(columns.of).map(([name, column]) => {
    if (!("like" in column)) return [name, readColumns(column)] as const;
    const like = readColumns(columns.of[column.like] as Columns);
    return [name, like.map((value, place) => (place in column.but ? column.but[place] : value))] as const;
  });
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
