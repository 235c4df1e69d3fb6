import * as z from "zod";

/** The paths of all fields that a schema knows, `*` for an index, those of lists and objects among them. */
export function* pathsOf(schema: z.ZodType, path: string): Iterable<string> {
  let inner = schema;
  while (inner instanceof z.ZodReadonly || inner instanceof z.ZodExactOptional) inner = inner.unwrap() as z.ZodType;
  if (path !== "") yield path;
  const join = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (inner instanceof z.ZodArray) yield* pathsOf(inner.element as z.ZodType, join("*"));
  if (inner instanceof z.ZodUnion) for (const option of inner.options) yield* pathsOf(option as z.ZodType, path);
  if (inner instanceof z.ZodObject) {
    for (const [key, value] of Object.entries(inner.shape)) yield* pathsOf(value as z.ZodType, join(key));
  }
}
