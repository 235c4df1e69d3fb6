import { type CollectionName, collectionNames, idOfRecord } from "../model/collections.js";
import type { DatasetRecords } from "../model/dataset.js";

/** The ids of every collection that a dataset has. */
export const idsByCollection = (records: DatasetRecords): ReadonlyMap<CollectionName, ReadonlySet<unknown>> =>
  new Map(
    collectionNames.map((name) => [name, new Set((records[name] ?? []).map((record) => idOfRecord(name, record)))]),
  );

/** The records of a collection by id. */
export const recordById = <Name extends CollectionName>(
  records: DatasetRecords,
  name: Name,
): ReadonlyMap<string, NonNullable<DatasetRecords[Name]>[number]> =>
  new Map((records[name] ?? []).map((record) => [idOfRecord(name, record), record as never]));
