import {
  type Collections,
  collectionKinds,
  collectionNames,
  idOfRecord,
  type RecordCollection,
} from "../model/collections.js";
import type { RetiredId } from "../model/index.js";
import { addMoved, type FindRetired } from "../queries/retired.js";

/** The tables of all collections. */
export type RecordTables = { readonly [Name in RecordCollection]: ReadonlyMap<string, Collections[Name][number]> };

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

/** The records of each collection by id, and what became of the ids that are no longer in use. */
export function tablesOf(records: Collections): { readonly byId: RecordTables; readonly findRetired: FindRetired } {
  const retired: ReadonlyMap<unknown, RetiredId> = table("retired", records.retired, ({ id }) => id);
  const chain = records.retired.find((entry) => entry.kind === "moved" && retired.has(entry.to));
  if (chain)
    throw new RangeError(`retired: the id "${chain.id}" leads to another that is retired; give the id in use.`);
  return { byId: recordTables(records), findRetired: (key) => retired.get(key) };
}
