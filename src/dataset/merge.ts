/** Records of several origins as one dataset. */
import { type CollectionName, collectionNames, idOfRecord } from "../model/collections.js";
import type { DatasetRecords } from "../model/index.js";
import { badArgument, checkDay, show } from "../queries/arguments.js";
import type { IdsOf } from "./ids.js";

const twice = (name: string, id: string) =>
  new RangeError(`${name}: the id ${show(id)} is in both; give each record an id of its own.`);

/** Whether a value is an object, a module among them. */
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What names a record, as far as it has a name: what is wrong with it otherwise is for the checks of all. */
function nameOf(collection: CollectionName, record: unknown): string | undefined {
  const id: unknown = isObject(record) ? idOfRecord(collection, record) : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The records of both lists; one that is the same object in both stands once. */
function joinLists(name: CollectionName, ours: unknown, mine: unknown): readonly unknown[] {
  for (const list of [ours, mine]) if (!Array.isArray(list)) throw badArgument(name, list, "a list of records");
  const [first, second] = [ours, mine] as [readonly unknown[], readonly unknown[]];
  const known = new Map(first.map((record) => [nameOf(name, record), record]));
  const added = second.filter((record) => {
    const id = nameOf(name, record);
    if (id === undefined || !known.has(id)) return true;
    if (known.get(id) !== record) throw twice(name, id);
    return false;
  });
  return Object.freeze([...first, ...added]);
}

/** What is known by the id of a record, in both. */
function joinIndexes(name: "evidence" | "notes", ours: unknown, mine: unknown): object {
  for (const index of [ours, mine]) if (!isObject(index)) throw badArgument(name, index, "an object by record id");
  const [first, second] = [ours, mine] as [Record<string, unknown>, Record<string, unknown>];
  const id = Object.keys(second).find((key) => Object.hasOwn(first, key) && first[key] !== second[key]);
  if (id !== undefined) throw twice(name, id);
  return Object.freeze({ ...first, ...second });
}

/**
 * Two sets of records as one, such as those of this package and your own: for `createDataset`, or for `parseDataset`, which
 * then also finds what yours name among ours.
 *
 * @param ours Records, such as those that you import from this package: `{ asOf, agreements, countries }`, or all of it by
 * `import * as ours from "military-pacts"`. Other properties are left out.
 * @param mine More records. A record that is the same object in both stands once.
 * @returns The records of both, frozen; `asOf` is the earlier of both, the last day that both cover.
 * @throws RangeError that names an id which two records have; RangeError or TypeError where something is no records.
 * @example
 * merge({ asOf: "2026-01-01", agreements: [] }, { asOf: "2025-01-01", agreements: [] }).asOf; // "2025-01-01"
 */
export function merge<const Ours extends DatasetRecords, const Mine extends DatasetRecords>(
  ours: Ours,
  mine: Mine,
): DatasetRecords<IdsOf<Ours | Mine>>;
export function merge(ours: DatasetRecords, mine: DatasetRecords): DatasetRecords {
  for (const [name, records] of Object.entries({ ours, mine })) {
    if (!isObject(records)) throw badArgument(name, records, "an object with asOf and agreements");
  }
  const days = [checkDay("asOf", ours.asOf), checkDay("asOf", mine.asOf)];
  const merged: Record<string, unknown> = { asOf: days.sort()[0] };
  for (const name of collectionNames) {
    if (name === "agreements" || ours[name] !== undefined || mine[name] !== undefined)
      merged[name] = joinLists(name, ours[name] ?? [], mine[name] ?? []);
  }
  for (const name of ["evidence", "notes"] as const) {
    if (ours[name] !== undefined || mine[name] !== undefined)
      merged[name] = joinIndexes(name, ours[name] ?? {}, mine[name] ?? {});
  }
  return Object.freeze(merged) as unknown as DatasetRecords;
}
