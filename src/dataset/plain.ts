import { pathOf } from "../rules/issues.js";
import type { Fault } from "../rules/rule.js";
import { LIMITS } from "./limits.js";

const PLAIN = "accepted: plain data, such as parsed JSON";

const atMost = (count: number, what: string) => `accepted: at most ${count.toLocaleString("en-US")} ${what}`;

/** What was read, or why nothing was. */
type Reading<T = unknown> = { readonly value: T } | { readonly issue: Fault };

/** An input from above, not looked into. */
interface Surface {
  readonly kind: "list" | "object" | "other";
  /** The keys of a list or an object. */
  readonly keys: Iterable<string | number>;
}

/** Thrown inside of this file alone: what stands at a place cannot be taken. */
class Refusal {
  constructor(
    readonly message: string,
    readonly shown: { readonly value?: unknown } = {},
  ) {}
}

/** Whether an object is one of JSON: made by a literal or without a prototype, here or in another realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function keysOf(value: object): readonly string[] {
  if (!isPlain(value)) throw new Refusal(PLAIN, { value });
  const keys = Object.keys(value);
  for (const key of keys) {
    // No record has it, and many a program that copies a record sets a prototype by it.
    if (key === "__proto__") throw new Refusal('has a property "__proto__"; accepted: any other name');
    if (key.length > LIMITS.key) {
      throw new Refusal(
        `has a property ${JSON.stringify(`${key.slice(0, 60)}…`)}; ${atMost(LIMITS.key, "characters")}`,
      );
    }
  }
  return keys;
}

/** Does what may meet the getters and traps of an input, which may throw anything. */
function attempt<T>(trail: readonly PropertyKey[], act: () => T): Reading<T> {
  try {
    return { value: act() };
  } catch (error) {
    const { message, shown } = error instanceof Refusal ? error : new Refusal(`cannot be read; ${PLAIN}`);
    return { issue: { path: pathOf(trail), ...shown, message } };
  }
}

const property = (holder: object, path: readonly PropertyKey[]): unknown =>
  (holder as Record<PropertyKey, unknown>)[path.at(-1) as PropertyKey];

/**
 * Reads values out of an input that may be anything: objects that contain themselves, getters that throw or change their
 * answer, lists of four thousand million holes. Every property is read once, and what comes after works on a copy,
 * of which it reads own properties only.
 */
export class PlainReader {
  #left: number = LIMITS.values;

  /** Whether more was copied than a dataset may hold. */
  get isExhausted(): boolean {
    return this.#left < 0;
  }

  /** What an input is. */
  surface(input: unknown, path: readonly PropertyKey[]): Reading<Surface> {
    return attempt(path, () => {
      if (typeof input !== "object" || input === null) return { kind: "other", keys: [] };
      if (Array.isArray(input)) return { kind: "list", keys: Array(input.length).keys() };
      return { kind: "object", keys: keysOf(input) };
    });
  }

  /**
   * A property as it is.
   *
   * @param holder The object that has it.
   * @param path Where the property stands; its last key is the name.
   */
  get(holder: object, path: readonly PropertyKey[]): Reading {
    return attempt(path, () => property(holder, path));
  }

  /**
   * A copy of a record, in depth.
   *
   * @param holder The object or list that has it.
   * @param path Where the record stands; its last key is that in the holder.
   */
  copy(holder: object, path: readonly PropertyKey[]): Reading {
    const trail = [...path];
    const most = this.#left - LIMITS.recordValues;
    const inDepth = (value: unknown): unknown => {
      this.#left--;
      if (this.#left < 0) throw new Refusal(atMost(LIMITS.values, "values in a dataset"));
      if (this.#left < most) throw new Refusal(atMost(LIMITS.recordValues, "values in a record"));
      if (typeof value === "string" && value.length > LIMITS.text)
        throw new Refusal(atMost(LIMITS.text, "characters"), { value });
      if (typeof value !== "object" || value === null) return value;
      if (trail.length - path.length === LIMITS.levels)
        throw new Refusal(atMost(LIMITS.levels, "levels of lists and objects in a record"));
      const item = (key: string | number) => {
        trail.push(key);
        const copied = inDepth((value as Record<PropertyKey, unknown>)[key]);
        trail.pop();
        return copied;
      };
      if (Array.isArray(value)) {
        const list: unknown[] = [];
        for (let index = 0, { length } = value; index < length; index++) list.push(item(index));
        return list;
      }
      const object: Record<string, unknown> = {};
      for (const key of keysOf(value)) object[key] = item(key);
      return object;
    };
    return attempt(trail, () => inDepth(property(holder, path)));
  }
}
