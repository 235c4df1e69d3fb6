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

/** Is told of each place: the id, the collections in which it may be, and the keys that lead there. */
type Visit = (id: unknown, targets: readonly RecordCollection[], trail: readonly PropertyKey[]) => void;

function follow(plan: Plan, value: unknown, parent: unknown, trail: PropertyKey[], visit: Visit): void {
  if (value === undefined) return;
  if (plan.target) {
    const of = plan.target === "by-type" ? collectionOf[(parent as { type: RecordType }).type] : undefined;
    const targets = plan.target === "by-type" ? of && [of] : plan.target;
    if (targets) visit(value, targets, trail);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (plan.items && Array.isArray(value)) {
    for (let place = 0; place < value.length; place++) {
      trail.push(place);
      follow(plan.items, value[place], value, trail, visit);
      trail.pop();
    }
  }
  if (plan.each) {
    for (const [key, item] of Object.entries(value)) {
      trail.push(key);
      follow(plan.each, item, value, trail, visit);
      trail.pop();
    }
  }
  for (const key in plan.fields) {
    trail.push(key);
    follow(plan.fields[key] as Plan, (value as Record<string, unknown>)[key], value, trail, visit);
    trail.pop();
  }
}

/** The plans of forms that were asked about. */
const plans = /* @__PURE__ */ new WeakMap<z.ZodType, Plan>();

/** The places where a value of a form names a record that is not known: derived from where the form declares it. */
export function referencesOf(
  form: z.ZodType,
  value: unknown,
  isKnown: (targets: readonly RecordCollection[], id: unknown) => boolean = () => false,
): readonly Reference[] {
  const plan = plans.get(form) ?? planOf(form) ?? {};
  plans.set(form, plan);
  const found: Reference[] = [];
  follow(plan, value, undefined, [], (id, targets, trail) => {
    if (!isKnown(targets, id)) found.push({ path: trail.join("."), id, targets });
  });
  return found;
}
