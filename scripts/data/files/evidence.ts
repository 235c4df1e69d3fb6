import type { Evidence } from "../../../src/model/evidence.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { itemNames } from "../../../src/queries/field-path.js";
import type { Json } from "./load.js";

/** Evidence by field path. */
export type FieldEvidence = Record<string, Evidence<AnyIds>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const join = (...parts: string[]) => parts.filter((part) => part !== "").join(".");

/** A record without its evidence, and the evidence by field path. */
export function splitEvidence(file: Json): { record: Json; evidence: FieldEvidence } {
  const evidence: FieldEvidence = {};
  const strip = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      const names = itemNames(value);
      return value.map((item, index) => strip(item, join(path, names[index] as string)));
    }
    if (!isObject(value)) return value;
    const { evidence: own, ...rest } = value;
    if (isObject(own)) {
      const fields = "sources" in own ? [] : Object.entries(own);
      // Where the fields of an item have their own evidence, that of the first speaks for the item as a whole.
      if (path !== "") evidence[path] = (fields[0]?.[1] ?? own) as Evidence<AnyIds>;
      for (const [field, entry] of fields) evidence[join(path, field)] = entry as Evidence<AnyIds>;
    }
    return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, strip(item, join(path, key))]));
  };
  const { $schema: _schema, notes: _notes, gaps: _gaps, ...rest } = file;
  return { record: strip(rest, "") as Json, evidence };
}

/** The paths of all values of a record: `title.en`, `events.signed.on`. Empty lists hold no fact and have none. */
export function fieldPaths(value: unknown, path = ""): string[] {
  if (!isObject(value)) return [path];
  const entries = Array.isArray(value)
    ? itemNames(value).map((name, index) => [name, value[index] as unknown] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => fieldPaths(item, join(path, key)));
}

/** A path and all that it lies in, the path itself first: `events.signed.on`, `events.signed`, `events`. */
export function enclosing(path: string): string[] {
  const parts = path.split(".");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
