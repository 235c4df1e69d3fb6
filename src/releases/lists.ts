import { itemNames } from "../queries/field-path.js";
import type { Json } from "./release.js";

/** Whether a value has fields or items of its own. */
export const isNested = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Whether two JSON values are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (!isNested(a) || !isNested(b) || Array.isArray(a) !== Array.isArray(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** Whether a list holds words, which are named by themselves; the order of such a list is a part of it. */
export const isOfWords = (items: readonly unknown[]): boolean => !items.some(isNested);

/** Words by themselves, and one that is repeated by its number too. */
function wordNames(items: readonly unknown[]): readonly string[] {
  const words = items.map(String);
  return words.map((word, place) => {
    const earlier = words.slice(0, place).filter((other) => other === word).length;
    return earlier === 0 ? word : `${word} (${earlier + 1})`;
  });
}

/** The items of a list by the names that they have in paths. */
export function itemsByName(items: readonly unknown[]): ReadonlyMap<string, unknown> {
  const names = isOfWords(items) ? wordNames(items) : itemNames(items);
  return new Map(names.map((name, place) => [name, items[place]]));
}
