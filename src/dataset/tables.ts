import type { AnyIds, DatasetRecords, RecordType, RetiredId } from "../model/index.js";
import { addMoved, badId, type FindRetired } from "../queries/retired.js";

/** The collections of a dataset, none of them left out. */
export type Collections = Required<Omit<DatasetRecords<AnyIds>, "asOf" | "evidence" | "notes">>;

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

const id = (record: { readonly id: string }) => record.id;

/** The records of each collection by id, in which an id that has moved finds its record. */
function recordTables(records: Collections) {
  const tableOf = <T>(name: keyof Collections, type: RecordType, of: readonly T[], idOf: (record: T) => string) => {
    const made = table(name, of, idOf);
    const used = records.retired.find((entry) => made.has(entry.id));
    if (used) throw new RangeError(`retired: the id "${used.id}" is in use in ${name}; give an id that no record has.`);
    addMoved(made, type, records.retired);
    return made;
  };
  return {
    agreements: tableOf("agreements", "agreement", records.agreements, id),
    countries: tableOf("countries", "country", records.countries, ({ code }) => code as string),
    decrees: tableOf("decrees", "decree", records.decrees, id),
    officials: tableOf("officials", "official", records.officials, id),
    organizations: tableOf("organizations", "organization", records.organizations, id),
    agencies: tableOf("agencies", "agency", records.agencies, id),
    entities: tableOf("entities", "entity", records.entities, id),
    sources: tableOf("sources", "source", records.sources, id),
    claims: tableOf("claims", "claim", records.claims, id),
  };
}

/** What a dataset asks about ids. */
export function idsOf(records: Collections) {
  const byId = recordTables(records);
  const retired: ReadonlyMap<unknown, RetiredId> = table("retired", records.retired, id);
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
