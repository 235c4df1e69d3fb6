import type { DatasetRecords } from "../model/dataset.js";
import type { AnyIds } from "../model/ids.js";
import { collectionKinds } from "../schemas/collections.js";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

/** An id that names no record any more: where it went, or why. */
export interface Retired {
  readonly type: string;
  readonly id: string;
  readonly kind: "moved" | "withdrawn";
  /** The id that stands for it now, where it moved. */
  readonly to?: string;
  /** Why, in our words. */
  readonly reason?: string;
}

/** A release as it is published. A part that a release did not have yet is absent. */
export interface PublishedRelease extends Partial<DatasetRecords<AnyIds>> {
  readonly retired?: readonly Retired[];
}

/** The name of a collection of records. */
export type CollectionName = keyof typeof collectionKinds;

/** The word for one record of a collection. */
export type RecordType = (typeof collectionKinds)[CollectionName]["type"];

/** Every collection with the word for one of its records, and the property that names one. */
export const kinds = Object.entries(collectionKinds).map(([collection, { type, key }]) => ({
  collection: collection as CollectionName,
  type: type as RecordType,
  key,
}));

/** The records of a collection by id. A map, as an id of somebody else's tarball can be `__proto__`. */
export function recordsById(release: PublishedRelease, { collection, key }: (typeof kinds)[number]): Map<string, Json> {
  const records = (release[collection] ?? []) as unknown as readonly Json[];
  return new Map(records.map((record) => [String(record[key]), record]));
}

/** What a reader calls a record. */
export function nameOf(type: RecordType, record: Json): string {
  const { title, name, number, gist, publisher, id, code } = record;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const english = (value: unknown) => text((value as Json | undefined)?.en);
  const names: Readonly<Partial<Record<RecordType, string | undefined>>> = {
    agreement: english(title),
    decree: english(number) && `No. ${english(number)}`,
    source: text(title) ?? text(publisher),
    claim: text(gist),
  };
  return names[type] ?? text(name) ?? String(id ?? code);
}
