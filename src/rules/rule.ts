import type { CollectionName } from "../model/collections.js";
import type { DatasetRecords } from "../model/dataset.js";
import type { Issue } from "./issues.js";

/** What must hold among records, whoever keeps them. */
export interface Rule {
  /** Name, as the file of the rule is called. */
  readonly name: string;
  /** What holds when the rule is kept. */
  readonly description: string;
  /** What breaks it, in records that have the right form. */
  readonly check: (records: DatasetRecords) => Iterable<Issue>;
}

/** The reporter of one record: what is wrong with a field of it. */
export type Report = (field: string, value: unknown, message: string) => Issue;

/** The records of a collection, each with its reporter. */
export function* eachOf<Name extends CollectionName>(
  records: DatasetRecords,
  name: Name,
): Iterable<[record: NonNullable<DatasetRecords[Name]>[number], report: Report]> {
  for (const [index, record] of (records[name] ?? []).entries()) {
    yield [record as NonNullable<DatasetRecords[Name]>[number], reporter(`${name}.${index}`)];
  }
}

/** The reporter of what stands at a path. */
export const reporter =
  (base: string): Report =>
  (field, value, message) => ({
    path: field === "" ? base : `${base}.${field}`,
    ...(value !== undefined && { value }),
    message,
  });
