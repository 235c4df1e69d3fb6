import { badArgument, quoted, show } from "./arguments.js";

/** Whether a value is an object as a literal makes one, here or in another realm; a `Map` or a `Date` is none. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Throws where a value is no plain object, has properties other than the known ones, or one without a value: a filter
 * that says less than its caller meant would find everything.
 */
export function checkKeys(name: string, value: unknown, keys: readonly string[]): void {
  if (!isPlainObject(value) || Array.isArray(value)) {
    throw new TypeError(`${name}: ${kindOf(value)} is not accepted; give an object with ${quoted(keys)}.`);
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) throw badArgument(`${name} key`, key, `one of ${quoted(keys)}`);
    if (value[key] === undefined)
      throw new TypeError(`${name}: ${key} is undefined; give it a value, or leave it out.`);
  }
}

/** What a value is, by the name of what made it: a `Map` is told from an object. */
function kindOf(value: unknown): string {
  const name = typeof value === "object" && value ? value.constructor?.name : undefined;
  return name !== undefined && name !== "Object" && name !== "Array" && name !== "Date" ? `a ${name}` : show(value);
}
