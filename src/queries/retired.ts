import type { RecordType, RetiredId } from "../model/retired.js";
import { badArgument, show } from "./arguments.js";

/** What became of an id that is no longer in use; `undefined` for any other value. */
export type FindRetired = (id: unknown) => RetiredId | undefined;

/** The id in use for an id: the one that it moved to, or the id itself. */
export function currentId<Id>(id: Id, findRetired: FindRetired): Id {
  const entry = findRetired(id);
  return entry?.kind === "moved" ? (entry.to as Id) : id;
}

/** The error for an id that is not accepted; where it was withdrawn, with the reason. */
export function badId(name: string, id: unknown, accepted: string, findRetired: FindRetired): RangeError | TypeError {
  const error = badArgument(name, id, accepted);
  const entry = findRetired(id);
  return entry?.kind === "withdrawn" ? new RangeError(`${error.message} The id was withdrawn: ${entry.reason}`) : error;
}

/** What is wrong with an id that a record names and no record has. */
export function describeRetired(entry: RetiredId | undefined): string {
  if (entry === undefined) return "names no record";
  return entry.kind === "moved" ? `was retired, moved to ${show(entry.to)}` : "was retired, withdrawn";
}

/** Lets the moved ids of a type find their records in a table by id. */
export function addMoved<T>(table: Map<string, T>, type: RecordType, retired: readonly RetiredId[]): void {
  for (const entry of retired) {
    const record = entry.kind === "moved" && entry.type === type ? table.get(entry.to) : undefined;
    if (record !== undefined) table.set(entry.id, record);
  }
}
