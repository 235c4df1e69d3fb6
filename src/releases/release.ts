import { collectionKinds } from "../model/collections.js";
import type { DatasetRecords } from "../model/dataset.js";
import type { AnyIds } from "../model/ids.js";
import type { RecordType } from "../model/retired.js";

/** A JSON object. */
export type Json = { readonly [key: string]: unknown };

/** A release as it is published. A part that a release did not have yet is absent. */
export type PublishedRelease = Partial<DatasetRecords<AnyIds>>;

const { retired: _, ...recordKinds } = collectionKinds;

/** The name of a collection of records. */
export type CollectionName = keyof typeof recordKinds;

/** Every collection of records with the word for one of them, and the property that names one. */
export const kinds = Object.entries(recordKinds).map(([collection, { type, key }]) => ({
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
