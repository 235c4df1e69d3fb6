import type { Columns } from "../../../src/storage/columns.js";

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

/** Writes values as columns; `readColumns` of the package reads them. */
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
