import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Collection, type CollectionName, collections } from "../../schema/collections.js";

/** A JSON object as it stands in a file. */
export type Json = { [key: string]: unknown };

/** One file of `data/`. */
export interface DataFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  /** File name without its ending. */
  readonly name: string;
  /** Its text. */
  readonly text: string;
  /** Its content; absent where the text is no JSON object. */
  readonly json?: Json;
  /** Why the text is no JSON object. */
  readonly error?: string;
}

/** One record file. */
export interface RecordFile extends DataFile {
  readonly collection: Collection;
}

/** All of `data/`. */
export interface Data {
  readonly files: Readonly<Record<CollectionName, readonly RecordFile[]>>;
  readonly release: DataFile;
  readonly countryDefaults: DataFile;
}

/** Reads `data/` below a folder. Never throws on what a file holds: the rules report it. */
export function loadData(root: string): Data {
  const read = (path: string): DataFile => {
    const text = readFileSync(join(root, path), "utf8");
    const file = { path, name: basename(path, ".json"), text };
    try {
      const json: unknown = JSON.parse(text);
      if (typeof json === "object" && json !== null && !Array.isArray(json)) return { ...file, json: json as Json };
      return { ...file, error: "the file holds no JSON object" };
    } catch (error) {
      return { ...file, error: `the file is no JSON: ${(error as Error).message}` };
    }
  };
  const folder = (collection: Collection): readonly RecordFile[] =>
    readdirSync(join(root, "data", collection.name))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => ({ ...read(`data/${collection.name}/${name}`), collection }));
  return {
    files: Object.fromEntries(collections.map((c) => [c.name, folder(c)])) as Data["files"],
    release: read("data/release.json"),
    countryDefaults: read("data/defaults/countries.json"),
  };
}

/** Every record file of some collections. */
export const recordFiles = (data: Data, of: readonly Collection[] = collections): readonly RecordFile[] =>
  of.flatMap(({ name }) => data.files[name]);
