import * as z from "zod";
import { unwrap } from "../../src/schemas/marks.js";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value with its keys in the order of a schema; keys that the schema does not know come last, as they stood. */
export function ordered(value: unknown, schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  if (Array.isArray(value) && inner instanceof z.ZodArray) {
    return value.map((item) => ordered(item, inner.element as z.ZodType));
  }
  if (!isObject(value)) return value;
  if (inner instanceof z.ZodUnion) {
    const fitting = inner.options.find((option) => (option as z.ZodType).safeParse(value).success);
    return fitting ? ordered(value, fitting as z.ZodType) : value;
  }
  if (inner instanceof z.ZodRecord) {
    const each = inner.valueType as z.ZodType;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ordered(item, each)]));
  }
  if (!(inner instanceof z.ZodObject)) return value;
  const shape = inner.shape as Record<string, z.ZodType>;
  const known = Object.keys(shape).filter((key) => key in value);
  const unknown = Object.keys(value).filter((key) => !(key in shape));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, shape[key] ? ordered(value[key], shape[key]) : value[key]]),
  );
}
