import { type Columns, readColumns } from "./columns.js";
import { parseText } from "./text.js";

/**
 * The records that a text holds as columns, frozen.
 *
 * @param text The text.
 * @param ids The ids of the records, where a guard has them already and the text leaves that column empty.
 */
export function parseRecords<T>(text: string, ids?: readonly string[]): readonly T[] {
  const parsed = parseText(text) as { of: Record<string, Columns> };
  if (ids !== undefined) parsed.of.id = ids;
  return Object.freeze(readColumns(parsed)) as readonly T[];
}

/**
 * Something that is made on the first call and is the same ever after. To parse and freeze every record while a module
 * loads would double the time that it takes to import the package; and a text inside of a function that has not been
 * called costs the engine next to nothing.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What Node's console asks an object for, so that a collection prints its records and not its getters. */
const INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

/** Gives a target a getter a key, makes the console show what the getters give, and freezes it. */
function defineLazily<T extends object>(
  target: T,
  keys: Iterable<PropertyKey>,
  read: (key: never) => unknown,
  plain: () => unknown,
): T {
  for (const key of keys) Object.defineProperty(target, key, { get: read.bind(null, key as never), enumerable: true });
  Object.defineProperty(target, INSPECT, { value: Object.freeze(plain) });
  return Object.freeze(target);
}

/**
 * A frozen list of records that are parsed when the first of them is read.
 *
 * @param length How many there are.
 * @param records All of them.
 */
export function lazyList<T>(length: number, records: () => readonly T[]): readonly T[] {
  // At its full length from the start, because a list that grows getter by getter takes the engine half as long again.
  const target: T[] = Array(length);
  return defineLazily(
    target,
    target.keys(),
    (position: number) => records()[position],
    () => [...target],
  );
}

/**
 * A frozen object of values by id that are read when the first of them is asked for. It has no prototype, so that no
 * name but an id is in it.
 *
 * @param ids The ids.
 * @param values All values, by id.
 */
export function lazyIndex<T>(ids: string, values: () => ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  const target: Record<string, T> = Object.create(null);
  const read = (id: string) => values().get(id);
  return defineLazily(target, ids.split(" "), read, () => ({ ...target }));
}
