import * as z from "zod";
import type { RecordCollection } from "../model/collections.js";
import { withoutEval } from "./zod.js";

/** The collections in which the record is that an id names; `by-type`: that of the type that stands beside it. */
export type ReferenceTarget = readonly RecordCollection[] | "by-type";

/** What a form says of its fields that zod does not know. A schema is marked where it is declared, and nowhere else. */
const references = /* @__PURE__ */ new WeakMap<z.ZodType, ReferenceTarget>();
const withOwnEvidence = /* @__PURE__ */ new WeakMap<z.ZodType, "always" | "sometimes">();
const ownOrdering = /* @__PURE__ */ new WeakSet<z.ZodType>();
const completedLists = /* @__PURE__ */ new WeakSet<z.ZodType>();
const derivedFields = /* @__PURE__ */ new WeakSet<z.ZodType>();

/** A schema of its own, which has the same form. */
const copyOf = <T extends z.ZodType>(schema: T): T => withoutEval(() => schema.clone() as T);

/** Marks a schema as that of an id of a record. */
export function refersTo<T extends z.ZodType>(schema: T, target: ReferenceTarget): T {
  // A copy, so that a form that is used for several targets is marked for one.
  const own = copyOf(schema);
  references.set(own, target);
  return own;
}

/** Marks the items of a list that carry their own evidence in the files, so that an inserted item moves no path. */
export function evidenced<T extends z.ZodType>(schema: T, when: "always" | "sometimes" = "always"): T {
  withOwnEvidence.set(schema, when);
  return schema;
}

/** Marks a field that is our own ordering of the facts and needs no source. */
export function editorial<T extends z.ZodType>(schema: T): T {
  const own = copyOf(schema);
  ownOrdering.add(own);
  return own;
}

/** Marks a field that is not written in the files, but derived from others while the records are built. */
export function derived<T extends z.ZodType>(schema: T): T {
  const own = copyOf(schema);
  derivedFields.add(own);
  return own;
}

/** Marks a list that the files hold in part: what other records say already is added while the records are built. */
export function completed<T extends z.ZodType>(schema: T): T {
  const own = copyOf(schema);
  completedLists.add(own);
  return own;
}

export const targetOf = (schema: z.ZodType): ReferenceTarget | undefined => references.get(schema);
export const ownEvidence = (schema: z.ZodType) => withOwnEvidence.get(schema);
export const isEditorial = (schema: z.ZodType): boolean => ownOrdering.has(schema);
export const isCompleted = (schema: z.ZodType): boolean => completedLists.has(schema);
export const isDerived = (schema: z.ZodType): boolean => derivedFields.has(schema);

/** The schema inside of wrappers that say that a value may be absent or is read-only. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodReadonly || inner instanceof z.ZodOptional || inner instanceof z.ZodExactOptional) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}
