/**
 * Reads plain copies by the forms of `src/schemas/`. A form says what is accepted, and zod what is wrong; but most records
 * are right, and zod takes five times as long to find that as is needed. So each form becomes a function, once.
 */
import * as z from "zod";

/** What becomes of properties that a form does not know. */
export type UnknownFields = "keep" | "drop" | "refuse";

/** Says that a value does not have the form. */
export const NO = Symbol("no such form");

/** The value as it is accepted, frozen, or `NO`: the given one itself, unless it becomes another one. */
export type ReadForm = (value: unknown) => unknown;

/** Freezes plain data in depth. */
export function freeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

/** What is used of a check of zod. */
interface Check {
  readonly check?: string;
  readonly type?: string;
  readonly pattern?: RegExp;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly fn?: (value: unknown) => unknown;
}

const checksOf = (schema: z.ZodType): readonly Check[] =>
  (schema.def as { checks?: readonly z.core.$ZodCheck[] }).checks?.map(({ _zod }) => _zod.def as Check) ?? [];

/** By zod itself: for forms that are none of ours, and for those that are rare. */
const byZod =
  (schema: z.ZodType): ReadForm =>
  (value) => {
    const result = schema.safeParse(value);
    return result.success ? result.data : NO;
  };

/** A check of a text as a test; `undefined` for one that is not known here. */
function testOf({ check, type, pattern, maximum, format, fn }: Check): ((text: string) => boolean) | undefined {
  if (check === "max_length" && maximum !== undefined) return (text) => text.length <= maximum;
  if (check === "string_format" && format === "regex" && pattern && !pattern.global && !pattern.sticky)
    return (text) => pattern.test(text);
  if (type === "custom" && fn) return (text) => fn(text) === true;
  return undefined;
}

function readText(schema: z.ZodType): ReadForm {
  const tests = checksOf(schema).map(testOf);
  if (schema.constructor !== z.ZodString || tests.includes(undefined)) return byZod(schema);
  const [first = () => true, second = () => true, ...others] = tests as ((text: string) => boolean)[];
  if (others.length > 0) return byZod(schema);
  return (value) => (typeof value === "string" && first(value) && second(value) ? value : NO);
}

function readList(schema: z.ZodArray, unknown: UnknownFields): ReadForm {
  const checks = checksOf(schema);
  if (checks.some(({ check }) => check !== "min_length")) return byZod(schema);
  const least = Math.max(0, ...checks.map(({ minimum = 0 }) => minimum));
  const read = readerOf(schema.element as z.ZodType, unknown);
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return NO;
    let list: unknown[] = value;
    for (let place = 0; place < value.length; place++) {
      const item = read(value[place]);
      if (item === NO) return NO;
      if (item === value[place]) continue;
      if (list === value) list = [...value];
      list[place] = item;
    }
    return Object.freeze(list);
  };
}

function readObject(schema: z.ZodObject, unknown: UnknownFields): ReadForm {
  if (checksOf(schema).length > 0) return byZod(schema);
  const { catchall } = schema.def;
  // A schema that says itself what becomes of others is one of the caller.
  const others =
    catchall instanceof z.ZodNever
      ? unknown
      : catchall === undefined
        ? "drop"
        : catchall instanceof z.ZodUnknown
          ? "keep"
          : undefined;
  if (others === undefined) return byZod(schema);
  const fields = new Map<string, { readonly read: ReadForm; readonly isRequired: boolean }>();
  let required = 0;
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const { optin, optout } = field._zod;
    // What is not given may become a value of its own.
    if (optin !== undefined && (optin !== "optional" || optout !== "optional")) return byZod(schema);
    if (optin === undefined) required++;
    fields.set(key, { read: readerOf(field, unknown), isRequired: optin === undefined });
  }
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return NO;
    const given = value as Record<string, unknown>;
    let changes: Record<string, unknown> | undefined;
    let [found, unknowns] = [0, 0];
    for (const key of Object.keys(given)) {
      const field = fields.get(key);
      if (field === undefined) {
        if (others === "refuse") return NO;
        if (others === "drop") unknowns++;
        else freeze(given[key]);
        continue;
      }
      const item = field.read(given[key]);
      if (item === NO) return NO;
      if (item !== given[key]) {
        changes ??= {};
        changes[key] = item;
      }
      if (field.isRequired) found++;
    }
    if (found !== required) return NO;
    if (changes === undefined && unknowns === 0) return Object.freeze(given);
    const kept = unknowns === 0 ? given : Object.fromEntries(Object.entries(given).filter(([key]) => fields.has(key)));
    return Object.freeze({ ...kept, ...changes });
  };
}

function readRecord(schema: z.ZodRecord, unknown: UnknownFields): ReadForm {
  const isText = schema.keyType.constructor === z.ZodString && checksOf(schema.keyType as never).length === 0;
  if (!isText || checksOf(schema).length > 0) return byZod(schema);
  const read = readerOf(schema.valueType as z.ZodType, unknown);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return NO;
    const entries: [string, unknown][] = [];
    for (const [key, given] of Object.entries(value)) {
      const item = read(given);
      if (item === NO) return NO;
      entries.push([key, item]);
    }
    return Object.freeze(Object.fromEntries(entries));
  };
}

function readUnion(schema: z.ZodUnion, unknown: UnknownFields): ReadForm {
  const options = schema.options.map((option) => readerOf(option as z.ZodType, unknown));
  return (value) => {
    for (const read of options) {
      const item = read(value);
      if (item !== NO) return item;
    }
    return NO;
  };
}

const known: Record<UnknownFields, WeakMap<z.ZodType, ReadForm>> = {
  keep: /* @__PURE__ */ new WeakMap(),
  drop: /* @__PURE__ */ new WeakMap(),
  refuse: /* @__PURE__ */ new WeakMap(),
};

function makeReader(schema: z.ZodType, unknown: UnknownFields): ReadForm {
  if (schema instanceof z.ZodReadonly) {
    const read = readerOf(schema.unwrap() as z.ZodType, unknown);
    return (value) => {
      const item = read(value);
      return typeof item === "object" && item !== null ? Object.freeze(item) : item;
    };
  }
  if (schema instanceof z.ZodExactOptional) return readerOf(schema.unwrap() as z.ZodType, unknown);
  if (schema instanceof z.ZodOptional) {
    const read = readerOf(schema.unwrap() as z.ZodType, unknown);
    return (value) => (value === undefined ? value : read(value));
  }
  if (schema instanceof z.ZodObject) return readObject(schema, unknown);
  if (schema instanceof z.ZodArray) return readList(schema, unknown);
  if (schema instanceof z.ZodRecord) return readRecord(schema, unknown);
  if (schema instanceof z.ZodUnion) return readUnion(schema, unknown);
  if (schema instanceof z.ZodString) return readText(schema);
  if (checksOf(schema).length > 0) return byZod(schema);
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) {
    const { values } = schema._zod;
    return (value) => (values.has(value as never) ? value : NO);
  }
  if (schema instanceof z.ZodBoolean && !schema.def.coerce) return (value) => (typeof value === "boolean" ? value : NO);
  return byZod(schema);
}

/** The function that reads values of a form. */
export function readerOf(schema: z.ZodType, unknown: UnknownFields): ReadForm {
  let read = known[unknown].get(schema);
  if (!read) {
    read = makeReader(schema, unknown);
    known[unknown].set(schema, read);
  }
  return read;
}
