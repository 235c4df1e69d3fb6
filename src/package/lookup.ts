import { once } from "./record.js";

/**
 * A lookup by id: its table is made on the first question, and a name that is no id, `__proto__` among them, finds
 * nothing.
 *
 * @param ids The ids, in the order of the records.
 * @param records The records.
 */
export function lookup<T>(ids: string, records: () => readonly T[]): (id: string) => T | undefined {
  const table = once(() => new Map(ids.split(" ").map((id, position) => [id, records()[position] as T])));
  return (id) => table().get(id);
}
