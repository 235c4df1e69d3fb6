import * as z from "zod";
import { collectionOf, type RecordCollection } from "../model/collections.js";
import type { RecordType } from "../model/retired.js";
import { type ReferenceTarget, targetOf, unwrap } from "../schemas/marks.js";

/** A place where a record names another. */
export interface Reference {
  /** Path in the record. */
  readonly path: string;
  /** The id. */
  readonly id: unknown;
  /** The collections in which it may be. */
  readonly targets: readonly RecordCollection[];
}

/** Where the values of a form name records: the parts of it that lead to no id are left out. */
interface Plan {
  readonly target?: ReferenceTarget;
  readonly items?: Plan;
  /** Of every property of a record by key. */
  readonly each?: Plan;
  readonly fields?: Readonly<Record<string, Plan>>;
}

const merge = (a: Plan, b: Plan | undefined): Plan => ({ ...a, ...b, fields: { ...a.fields, ...b?.fields } });

function planOf(schema: z.ZodType): Plan | undefined {
  const inner = unwrap(schema);
  const target = targetOf(inner);
  if (target) return { target };
  if (inner instanceof z.ZodArray) {
    const items = planOf(inner.element as z.ZodType);
    return items && { items };
  }
  if (inner instanceof z.ZodUnion) {
    const options = inner.options.flatMap((option) => planOf(option as z.ZodType) ?? []);
    return options.length > 0 ? options.reduce(merge) : undefined;
  }
  if (inner instanceof z.ZodRecord) {
    const each = planOf(inner.valueType as z.ZodType);
    return each && { each };
  }
  if (!(inner instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(inner.shape).flatMap(([key, value]) => {
    const plan = planOf(value as z.ZodType);
    return plan ? [[key, plan] as const] : [];
  });
  return fields.length > 0 ? { fields: Object.fromEntries(fields) } : undefined;
}

function* follow(plan: Plan, value: unknown, parent: unknown, path: string): Iterable<Reference> {
  if (value === undefined) return;
  if (plan.target) {
    const of = plan.target === "by-type" ? collectionOf[(parent as { type: RecordType }).type] : undefined;
    const targets = plan.target === "by-type" ? of && [of] : plan.target;
    if (targets) yield { path, id: value, targets };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const at = (key: string | number) => (path === "" ? `${key}` : `${path}.${key}`);
  if (plan.items) {
    let place = 0;
    for (const item of value as Iterable<unknown>) yield* follow(plan.items, item, value, at(place++));
  }
  if (plan.each) {
    for (const [key, item] of Object.entries(value)) yield* follow(plan.each, item, value, at(key));
  }
  for (const key in plan.fields) {
    yield* follow(plan.fields[key] as Plan, (value as Record<string, unknown>)[key], value, at(key));
  }
}

/** The plans of forms that were asked about. */
const plans = /* @__PURE__ */ new WeakMap<z.ZodType, Plan>();

/** Every place where a value of a form names a record: derived from where the form declares it. */
export function referencesOf(form: z.ZodType, value: unknown): Iterable<Reference> {
  const plan = plans.get(form) ?? planOf(form) ?? {};
  plans.set(form, plan);
  return follow(plan, value, undefined, "");
}
