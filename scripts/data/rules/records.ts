import type { z } from "zod";
import type { authoringSchemas } from "../files/authoring.js";
import type { CollectionName } from "../files/collections.js";
import type { Data, RecordFile } from "../files/load.js";

/** What a file of a collection holds. */
export type Content<Name extends CollectionName> = z.infer<(typeof authoringSchemas)[Name]>;

/** The files of a collection with their content. Only for rules after `schema`, which has proved the form. */
export const contents = <Name extends CollectionName>(
  data: Data,
  name: Name,
): readonly { readonly file: RecordFile; readonly record: Content<Name> }[] =>
  data.files[name].flatMap((file) => (file.json ? [{ file, record: file.json as unknown as Content<Name> }] : []));

/** The content of a collection's files by the id of the record. */
export const contentById = <Name extends CollectionName>(data: Data, name: Name): ReadonlyMap<string, Content<Name>> =>
  new Map(contents(data, name).map(({ file, record }) => [file.name, record]));
