import { mend } from "../check.js";
import type { CollectionName } from "../files/collections.js";
import { collections } from "../files/collections.js";
import { type Data, type Json, type RecordFile, recordFiles } from "../files/load.js";

/** The data with one record put in or exchanged, in the form that every file has. */
export function withRecord(data: Data, name: CollectionName, record: Json): Data {
  const collection = collections.find((each) => each.name === name);
  if (!collection) throw new Error(`There is no collection ${name}.`);
  const id = String(record[collection.key]);
  const json = { $schema: `../../schema/authoring/${collection.singular}.json`, ...record };
  const file: RecordFile = { path: `data/${name}/${id}.json`, name: id, text: "", json, collection };
  const text = mend(file);
  const fresh = { ...file, text, json: JSON.parse(text) as Json };
  const others = data.files[name].filter((each) => each.name !== id);
  return { ...data, files: { ...data.files, [name]: [...others, fresh] } };
}

/** The content of a record, as a copy. */
export function contentOf(data: Data, name: CollectionName, id: string): Json {
  const json = data.files[name].find((file) => file.name === id)?.json;
  if (!json) throw new Error(`There is no data/${name}/${id}.json.`);
  return structuredClone(json);
}

/** The files that are new or have another text, and the text that they had. */
export function changedFiles(before: Data, after: Data): readonly { path: string; text: string; was?: string }[] {
  const texts = new Map(recordFiles(before).map(({ path, text }) => [path, text]));
  return recordFiles(after).flatMap(({ path, text }) => {
    const was = texts.get(path);
    if (was === text) return [];
    return [{ path, text, ...(was !== undefined && { was }) }];
  });
}
