import type { RecordType, RetiredId } from "../model/retired.js";
import { badArgument, show } from "./arguments.js";

/** What became of an id that is no longer in use; `undefined` for any other value. */
export type FindRetired = (id: unknown) => RetiredId | undefined;

/** What a question that takes ids stands on. */
export interface IdGround {
  /** What became of an id that is no longer in use. */
  readonly findRetired: FindRetired;
  /** The id or code of a record of a type that is nearest to a text that is none, if any is near. */
  readonly nearest?: (type: RecordType, text: string) => string | undefined;
}

/** The id in use for an id: the one that it moved to, or the id itself. */
export function currentId<Id>(id: Id, findRetired: FindRetired): Id {
  const entry = findRetired(id);
  return entry?.kind === "moved" ? (entry.to as Id) : id;
}

/** The error for an id that is not accepted: with the nearest that is and, where it was withdrawn, with the reason. */
export function badId(
  name: string,
  id: unknown,
  accepted: string,
  { findRetired, nearest }: IdGround,
  type?: RecordType,
): RangeError | TypeError {
  const entry = findRetired(id);
  const found = type !== undefined && typeof id === "string" && !entry ? nearest?.(type, id) : undefined;
  // A code may be one, and not be accepted all the same.
  const near = found === id ? undefined : found;
  const error = badArgument(name, id, near === undefined ? accepted : `${accepted}; the nearest is ${show(near)}`);
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
