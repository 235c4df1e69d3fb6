import {
  type Collections,
  collectionKinds,
  collectionNames,
  idOfRecord,
  type RecordCollection,
} from "../model/collections.js";
import type { RetiredId } from "../model/index.js";
import { addMoved, badId, type FindRetired } from "../queries/retired.js";

/** The tables of all collections. */
type RecordTables = { readonly [Name in RecordCollection]: ReadonlyMap<string, Collections[Name][number]> };

/** A table by id; throws where an id is used twice. */
function table<T>(name: string, records: readonly T[], idOf: (record: T) => string): Map<string, T> {
  const made = new Map<string, T>();
  for (const record of records) {
    const id = idOf(record);
    if (made.has(id)) throw new RangeError(`${name}: the id "${id}" is used twice; give each record an id of its own.`);
    made.set(id, record);
  }
  return made;
}

/** The records of each collection by id, in which an id that has moved finds its record. */
function recordTables(records: Collections): RecordTables {
  const names = collectionNames.filter((name) => name !== "retired");
  const tables = names.map((name) => {
    const made = table(name, records[name] as readonly object[], (record) => idOfRecord(name, record));
    const used = records.retired.find((entry) => made.has(entry.id));
    if (used) throw new RangeError(`retired: the id "${used.id}" is in use in ${name}; give an id that no record has.`);
    addMoved(made, collectionKinds[name].type, records.retired);
    return [name, made];
  });
  return Object.fromEntries(tables);
}

/** What a dataset asks about ids. */
export function idsOf(records: Collections) {
  const byId = recordTables(records);
  const retired: ReadonlyMap<unknown, RetiredId> = table("retired", records.retired, ({ id }) => id);
  const findRetired: FindRetired = (key) => retired.get(key);
  /** The error for an id that is not one of the dataset. */
  const unknownRecord = (name: string, key: unknown) =>
    badId(name, key, "the id of a record of this dataset", findRetired);
  /** The record of a table for a key; throws where there is none. */
  const need = <T>(records: ReadonlyMap<string, T>, name: string, key: string): T => {
    const record = records.get(key);
    if (record === undefined) throw unknownRecord(name, key);
    return record;
  };
  /** Whether a value is the id of a record of any type. */
  const isRecord = (key: unknown) => Object.values(byId).some((records) => records.has(key as string));
  /** Throws where a value is not. */
  const checkRecord = (key: unknown): void => {
    if (!isRecord(key)) throw unknownRecord("id", key);
  };
  return { byId, findRetired, need, isRecord, checkRecord };
}
