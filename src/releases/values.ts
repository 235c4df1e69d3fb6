import { isNested, labelOf, pairItems, same } from "./lists.js";
import type { Json } from "./release.js";

/** A value that is not what it was. */
export interface ValueChange {
  /** Where, for a reader: `signed.on`, `events[ratified 1994-03-01]`. */
  readonly path: string;
  /** Absent where there was none. */
  readonly old?: unknown;
  /** Absent where there is none any more. */
  readonly new?: unknown;
  /** Path by index in the old record, as evidence has it; absent where there was no such value. */
  readonly oldAt?: string;
  /** Path by index in the new record; absent where there is no such value any more. */
  readonly newAt?: string;
}

/** What two versions of a record have in common, and what not. */
export interface Comparison {
  readonly changes: readonly ValueChange[];
  /** The values that both have, changed or not: paths by index in the old record and in the new one. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** A value of one of the two records, and its path by index there. */
interface Place {
  readonly value: unknown;
  readonly at: string;
}

const join = (path: string, key: string | number) => (path === "" ? String(key) : `${path}.${key}`);
const isRecord = (value: unknown) => isNested(value) && !Array.isArray(value);
const isEmpty = (value: unknown) => isNested(value) && Object.keys(value).length === 0;

/** Compares two versions of a record, without the property that names it. */
export function compareRecords(old: Json, now: Json, key: string): Comparison {
  const pairs = new Map<string, string>();

  /** The path is that for a reader; the name is the last one in it, by which a list is known. */
  function* compare(path: string, name: string, old?: Place, now?: Place): Iterable<ValueChange> {
    if (old && now) pairs.set(old.at, now.at);
    const values = [old, now].flatMap((place) => (place ? [place.value] : []));
    // A list or an object that appears or goes is told by what is in it; an empty one has nothing to tell it by.
    const told = values.length === 2 || !values.every(isEmpty);
    if (told && values.every(Array.isArray)) yield* compareLists(path, name, old, now);
    else if (told && values.every(isRecord)) yield* compareFields(path, old, now);
    else if (!old || !now || !same(old.value, now.value)) yield change(path, old, now);
  }

  function* compareFields(path: string, old?: Place, now?: Place): Iterable<ValueChange> {
    const field = (place: Place | undefined, name: string): Place | undefined => {
      const fields = (place?.value ?? {}) as Json;
      return Object.hasOwn(fields, name) ? { value: fields[name], at: join(place?.at ?? "", name) } : undefined;
    };
    const names = new Set([old, now].flatMap((place) => Object.keys((place?.value ?? {}) as Json)));
    if (path === "") names.delete(key);
    for (const name of names) yield* compare(join(path, name), name, field(old, name), field(now, name));
  }

  function* compareLists(path: string, name: string, old?: Place, now?: Place): Iterable<ValueChange> {
    const [before, after] = [old, now].map((place) => (place?.value ?? []) as readonly unknown[]) as [
      unknown[],
      unknown[],
    ];
    const item = (place: Place | undefined, items: readonly unknown[], index: number | undefined) =>
      place && index !== undefined ? { value: items[index], at: join(place.at, index) } : undefined;
    const matched = pairItems(name, before, after);
    for (const { old: i, now: j } of matched) {
      const label = i === undefined ? labelOf(name, after[j ?? 0], j ?? 0) : labelOf(name, before[i], i);
      const [from, to] = [item(old, before, i), item(now, after, j)];
      // What is in a new item, or in one that is gone, is told with it.
      if (from && to) yield* compare(`${path}[${label}]`, name, from, to);
      else yield change(`${path}[${label}]`, from, to);
    }
    const order = matched.flatMap(({ old: i, now: j }) => (i === undefined || j === undefined ? [] : [i]));
    if (old && now && order.some((i, place) => i < (order[place - 1] ?? -1))) {
      const labels = (items: readonly unknown[]) => items.map((each, index) => labelOf(name, each, index));
      yield change(path, { ...old, value: labels(before) }, { ...now, value: labels(after) });
    }
  }

  const changes = Array.from(compare("", "", { value: old, at: "" }, { value: now, at: "" }));
  return { changes, pairs };
}

const change = (path: string, old?: Place, now?: Place): ValueChange => ({
  path,
  ...(old && { old: old.value, oldAt: old.at }),
  ...(now && { new: now.value, newAt: now.at }),
});
