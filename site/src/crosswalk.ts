/** The rows of other data sets about Russia, and which of them are here: an agreement names their ids. */
import { type Agreement, agreements } from "military-pacts";

/** A row of another data set, as `data/crosswalk/` has it. */
export interface CrosswalkRow {
  readonly id: string;
  readonly partners: readonly string[];
  readonly signed: string;
  readonly lead?: string;
  readonly reason?: string;
}

export type DataSet = "dcad" | "atop" | "cow";

export const DATA_SETS: readonly (readonly [DataSet, string])[] = [
  ["dcad", "DCAD 1.0"],
  ["atop", "ATOP"],
  ["cow", "COW Formal Alliances 4.1"],
];

/** The agreement of each row that is here. */
export function matchesOf(name: DataSet): ReadonlyMap<string, Agreement> {
  return new Map(
    agreements.flatMap((agreement) => (agreement.externalIds?.[name] ?? []).map((id) => [id, agreement] as const)),
  );
}
