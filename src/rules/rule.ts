import type { CollectionName } from "../model/collections.js";
import type { DatasetRecords } from "../model/dataset.js";
import type { Issue } from "./issues.js";

/** What must hold among records, whoever keeps them. */
export interface Rule {
  /** Name, as the file of the rule is called. */
  readonly name: string;
  /** What holds when the rule is kept. */
  readonly description: string;
  /**
   * What breaks it. A record without the right form is a hole in its collection, so that the others keep their places.
   *
   * @param records The records.
   * @param malformed The ids of those without the right form, by collection and place: other records may name them.
   */
  readonly check: (records: DatasetRecords, malformed?: Malformed) => Iterable<Fault>;
}

/** What a rule finds wrong; whoever asks the rule adds its name. */
export type Fault = Omit<Issue, "rule" | "accepted">;

/** The ids of records without the right form, by collection and place. */
export type Malformed = ReadonlyMap<CollectionName, ReadonlyMap<number, string>>;

/** The reporter of one record: what is wrong with a field of it. */
export type Report = (field: string, value: unknown, message: string) => Fault;

/** The records of a collection, each with its reporter. */
export function* eachOf<Name extends CollectionName>(
  records: DatasetRecords,
  name: Name,
): Iterable<[record: NonNullable<DatasetRecords[Name]>[number], report: Report]> {
  for (const [index, record] of (records[name] ?? []).entries()) {
    if (record === undefined) continue;
    // Its place becomes a text only where something is wrong.
    const report: Report = (...fault) => reporter(`${name}.${index}`)(...fault);
    yield [record as NonNullable<DatasetRecords[Name]>[number], report];
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

/** How many ids an error lists. */
const LISTED = 200;

/** Ids as an error lists them: not more than anybody reads. */
export function listed(ids: ReadonlySet<string>): string {
  const rest = ids.size > LISTED ? ` and ${ids.size - LISTED} more` : "";
  return `${[...ids].slice(0, LISTED).join(", ")}${rest}`;
}
