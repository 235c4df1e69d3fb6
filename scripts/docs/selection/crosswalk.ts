import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExternalIds } from "../../../src/model/agreement.js";

/** The data sets with a crosswalk. */
export type DataSet = "dcad" | "atop" | "cow";

/** A row of a data set about Russia. */
export interface Row {
  readonly id: string;
  /** Codes, also of states that are gone. */
  readonly partners: readonly string[];
  readonly signed: string;
  /** What it is, as the data set codes it. */
  readonly kind: string;
  /** Where the data set has it from. */
  readonly source: string;
  /** Why it is no record yet. */
  readonly lead?: string;
  /** Why it is no record. */
  readonly reason?: string;
  /** Whether day and month may be swapped. */
  readonly swapped?: boolean;
}

/** The rows of a data set, in its order. */
export const readRows = (root: string, name: DataSet): readonly Row[] =>
  JSON.parse(readFileSync(join(root, `data/crosswalk/${name}.json`), "utf8")) as Row[];

/** The agreements of each row of a data set. */
export function claimants(
  agreements: readonly { readonly id: string; readonly externalIds?: ExternalIds }[],
  name: DataSet,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, externalIds } of agreements) {
    for (const row of externalIds?.[name] ?? []) found.set(row, [...(found.get(row) ?? []), id]);
  }
  return found;
}
