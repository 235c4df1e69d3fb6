import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../command.js";
import { type Collection, type CollectionName, collections } from "../schema/collections.js";
import { mend } from "./check.js";
import { type Data, type DataFile, type Json, type RecordFile, recordFiles } from "./files/load.js";

/** A file that is new, has another text, or is gone. */
export interface Changed {
  readonly path: string;
  /** Its text; absent where it is gone. */
  readonly text?: string;
  /** The text that it had; absent where it is new. */
  readonly was?: string;
}

function collectionNamed(name: CollectionName): Collection {
  const collection = collections.find((each) => each.name === name);
  if (!collection) throw new Error(`There is no collection ${name}.`);
  return collection;
}

/** A file with another content, in the form that every file has. */
export function withContent<File extends DataFile>(file: File, json: Json): File {
  const text = mend({ ...file, json });
  return { ...file, text, json: JSON.parse(text) as Json };
}

/** The data with one record put in or exchanged, in the form that every file has. */
export function withRecord(data: Data, name: CollectionName, record: Json): Data {
  const collection = collectionNamed(name);
  const id = String(record[collection.key]);
  const json = { $schema: `../../schema/authoring/${collection.singular}.json`, ...record };
  const file: RecordFile = { path: `data/${name}/${id}.json`, name: id, text: "", collection };
  const { files } = withoutRecord(data, name, id);
  return { ...data, files: { ...files, [name]: [...files[name], withContent(file, json)] } };
}

/** The data without one record. */
export const withoutRecord = (data: Data, name: CollectionName, id: string): Data => ({
  ...data,
  files: { ...data.files, [name]: data.files[name].filter((file) => file.name !== id) },
});

/** The content of a record, as a copy. */
export function contentOf(data: Data, name: CollectionName, id: string): Json {
  const json = data.files[name].find((file) => file.name === id)?.json;
  if (!json) throw new Error(`There is no data/${name}/${id}.json.`);
  return structuredClone(json);
}

/** The files in which two states of the data differ. */
export function changedFiles(before: Data, after: Data): readonly Changed[] {
  const texts = (data: Data) =>
    new Map([...recordFiles(data), data.countryDefaults].map(({ path, text }) => [path, text]));
  const [old, now] = [texts(before), texts(after)];
  const changed = [...now].flatMap(([path, text]): Changed[] => {
    const was = old.get(path);
    return was === text ? [] : [{ path, text, ...(was !== undefined && { was }) }];
  });
  const gone = [...old].flatMap(([path, was]): Changed[] => (now.has(path) ? [] : [{ path, was }]));
  return [...changed, ...gone];
}

/** Writes what is new in the data, and says so; all or nothing. */
export function write(root: string, before: Data, after: Data, say: (message: string) => void): void {
  const files = changedFiles(before, after);
  for (const { path, was } of files) {
    const now = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
    if (now !== was) throw new Failure(`${path} has changed since the questions began`);
  }
  for (const { path, text, was } of files) {
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text, { flag: was === undefined ? "wx" : "w" });
    say(`${text === undefined ? "Removed" : "Wrote"} ${path}`);
  }
}

/** What is still to do after the data has changed. */
export const NEXT = `What comes next:
  npm run data:check      checks all records again
  npm run data:coverage   brings docs/data.md up to date
  npm run data:changeset  writes the changeset that tells consumers`;
