import { retiredRecords } from "../generated/records/retired.js";
import type { RecordType } from "../model/index.js";
import { addMoved } from "../queries/retired.js";
import { once } from "./lazy.js";

/**
 * A lookup by id: its table is made on the first question, and a name that is no id, `__proto__` among them, finds
 * nothing. An id that has moved finds its record.
 *
 * @param type The type of the records.
 * @param records The records.
 * @param idOf The id of a record.
 */
export function lookup<T>(
  type: RecordType,
  records: () => readonly T[],
  idOf: (record: T) => string,
): (id: string) => T | undefined {
  const table = once(() => {
    const made = new Map(records().map((record) => [idOf(record), record]));
    addMoved(made, type, retiredRecords());
    return made;
  });
  return (id) => table().get(id);
}

/** The id of a record that has one; countries have codes. */
export const id = (record: { readonly id: string }): string => record.id;
