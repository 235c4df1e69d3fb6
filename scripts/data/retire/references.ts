import { collectionOf } from "../../../src/model/collections.js";
import type { RecordType } from "../../../src/model/retired.js";
import { referencesOf } from "../../../src/rules/references.js";
import { authoringSchemas } from "../../schema/authoring.js";
import type { CollectionName } from "../../schema/collections.js";
import type { Json } from "../files/load.js";
import { PROSE } from "../rules/prose.js";
import { mapTexts } from "../rules/texts.js";

/** The form of the files of a type of record. */
const formOf = (type: string) => authoringSchemas[collectionOf[type as RecordType] ?? "retired"];

/** The paths at which a record of a type names a record of a collection. */
export const namesOf = (json: Json | undefined, type: string, name: CollectionName, id: string): readonly string[] =>
  [...referencesOf(formOf(type), json)]
    .filter((each) => each.id === id && each.targets.some((target) => target === name))
    .map(({ path }) => path);

/** The sentences of a record with another id in them. An id of one word may be a word of the language. */
function renameInSentences(json: Json, id: string, to: string): Json {
  if (!id.includes("-")) return json;
  const renamed = (text: string) => text.replace(/[\w-]+/g, (word) => (word === id ? to : word));
  return mapTexts(json, (text, key) => (PROSE.includes(key) ? renamed(text) : text)) as Json;
}

/** A value with another one at some paths; a list that had the new one already has it once. */
function replaceAt(value: unknown, places: readonly string[], to: string, path = ""): unknown {
  if (places.includes(path)) return to;
  if (typeof value !== "object" || value === null) return value;
  const items = Object.entries(value).map(
    ([key, item]) => [key, replaceAt(item, places, to, path === "" ? key : `${path}.${key}`)] as const,
  );
  return Array.isArray(value) ? [...new Set(items.map(([, item]) => item))] : Object.fromEntries(items);
}

/** The lists whose items have their keys from the id of an organization or a body. */
const KEYED = ["memberships", "offices"];

/** An item by its key; where it has none, the id says which one it is. */
const nameOf = ({ key, organization }: Json) => String(key ?? organization);

/** The items of a record that have their name from an id, by path, with the name that they get from another. */
export function renamedKeys(json: Json | undefined, id: string, to: string): ReadonlyMap<string, string> {
  const renamed = KEYED.flatMap((list) =>
    ((json?.[list] ?? []) as readonly Json[])
      .filter(({ organization }) => organization === id)
      .map((item) => [`${list}.${nameOf(item)}`, `${to}${nameOf(item).slice(id.length)}`] as const),
  );
  return new Map(renamed);
}

const keyed = (item: Json, key: unknown, other: string | undefined): Json =>
  key === undefined ? item : { key: other ?? key, ...item };

/** A record whose items have other keys; what stands behind their facts stands in them. */
export function renameKeys(json: Json, keys: ReadonlyMap<string, string>): Json {
  const lists = KEYED.filter((list) => json[list] !== undefined).map((list) => {
    const items = json[list] as readonly Json[];
    return [list, items.map(({ key, ...item }) => keyed(item, key, keys.get(`${list}.${key}`)))] as const;
  });
  return { ...json, ...Object.fromEntries(lists) };
}

/** The path of a field in a record whose items have other keys. */
export function renamePath(path: string, keys: ReadonlyMap<string, string>): string {
  const [list, key, ...rest] = path.split(".");
  const other = keys.get(`${list}.${key}`);
  return other === undefined ? path : [list, other, ...rest].join(".");
}

/** A record that names another id instead; nothing where it does not name the old one. */
export function renameIn(json: Json, type: string, name: CollectionName, id: string, to: string): Json | undefined {
  const renamed = renameInSentences(json, id, to);
  const places = namesOf(json, type, name, id);
  if (places.length > 0) return replaceAt(renamed, places, to) as Json;
  return JSON.stringify(renamed) === JSON.stringify(json) ? undefined : renamed;
}
