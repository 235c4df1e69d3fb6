import { once } from "./record.js";

/**
 * A lookup by id: its table is made on the first question, and a name that is no id, `__proto__` among them, finds
 * nothing.
 *
 * @param records The records.
 * @param idOf The id of a record.
 */
export function lookup<T>(records: () => readonly T[], idOf: (record: T) => string): (id: string) => T | undefined {
  const table = once(() => new Map(records().map((record) => [idOf(record), record])));
  return (id) => table().get(id);
}

/** The id of a record that has one; countries have codes. */
export const id = (record: { readonly id: string }): string => record.id;
