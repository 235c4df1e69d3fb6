import { type CollectionName, type Collections, idOfRecord } from "../../../src/model/collections.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { releaseOf } from "../files/build.js";
import type { Data, RecordFile } from "../files/load.js";

/** A record of a collection. */
export type RecordIn<Name extends CollectionName> = Collections<AnyIds>[Name][number];

/** The records of a collection with their files. Only for rules after `schema`, which has proved the form. */
export const recordsOf = <Name extends CollectionName>(
  data: Data,
  name: Name,
): readonly { readonly file: RecordFile; readonly record: RecordIn<Name> }[] => {
  const all = releaseOf(data)[name] as readonly RecordIn<Name>[];
  const records = new Map(all.map((record) => [idOfRecord(name, record), record]));
  return data.files[name].flatMap((file) => {
    const record = records.get(file.name);
    return record ? [{ file, record }] : [];
  });
};

/** The records of a collection by id. */
export const recordById = <Name extends CollectionName>(data: Data, name: Name): ReadonlyMap<string, RecordIn<Name>> =>
  new Map(recordsOf(data, name).map(({ file, record }) => [file.name, record]));
