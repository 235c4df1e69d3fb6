import * as z from "zod";
import { evidenced } from "../../data/files/collections.js";
import { HEADER } from "./code.js";

/** The paths of all fields that a schema knows, `*` for an index, those of lists and objects among them. */
export function* pathsOf(schema: z.ZodType, path: string): Iterable<string> {
  let inner = schema;
  while (inner instanceof z.ZodReadonly || inner instanceof z.ZodExactOptional) inner = inner.unwrap() as z.ZodType;
  if (path !== "") yield path;
  const join = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (inner instanceof z.ZodArray) yield* pathsOf(inner.element as z.ZodType, join("*"));
  if (inner instanceof z.ZodObject) {
    for (const [key, value] of Object.entries(inner.shape)) yield* pathsOf(value as z.ZodType, join(key));
  }
}

/** The fields that evidence can be for. */
export function emitFields(): string {
  const names = new Set(evidenced.flatMap(({ schema }) => [...pathsOf(schema, "")]));
  return `${HEADER}\n/** The path of every field of a record with evidence, \`*\` for an index. */\nexport const fieldNames =\n  ${JSON.stringify([...names].join(" "))};\n`;
}
