import { type CollectionName, collectionNames, idOfRecord } from "../model/collections.js";
import type { DatasetRecords } from "../model/dataset.js";
import { eachOf, type Malformed } from "./rule.js";

/** The ids of every collection that a dataset has, those of records without the right form among them. */
export const idsByCollection = (
  records: DatasetRecords,
  malformed?: Malformed,
): ReadonlyMap<CollectionName, ReadonlySet<unknown>> =>
  new Map(
    collectionNames.map((name) => {
      const ids = new Set<unknown>(malformed?.get(name)?.values());
      for (const record of records[name] ?? []) if (record !== undefined) ids.add(idOfRecord(name, record));
      return [name, ids];
    }),
  );

/** The records of a collection by id. */
export const recordById = <Name extends CollectionName>(
  records: DatasetRecords,
  name: Name,
): ReadonlyMap<string, NonNullable<DatasetRecords[Name]>[number]> =>
  new Map(Array.from(eachOf(records, name), ([record]) => [idOfRecord(name, record), record as never]));
