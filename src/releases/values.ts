import { isNested, isOfWords, itemsByName, same } from "./lists.js";
import type { Json } from "./release.js";

/** A value that is not what it was. */
export interface ValueChange {
  /** Where, as evidence has it: `signed.on`, `events.ratified-ru`; a word of a list by itself: `subjects.basing`. */
  readonly path: string;
  /** Absent where it was not known. */
  readonly old?: unknown;
  /** Absent where it is no longer held. */
  readonly new?: unknown;
  /** Whether it is an item of a list, which is there or not, and no field, which is known or not. */
  readonly item?: true;
}

/** One of two values that are compared; absent where there is none. */
type Side = readonly [value: unknown] | undefined;

const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown) => isNested(value) && !isList(value);
const isEmpty = (value: unknown) => isNested(value) && Object.keys(value).length === 0;

const change = (path: string, old: Side, now: Side): ValueChange => ({
  path,
  ...(old && { old: old[0] }),
  ...(now && { new: now[0] }),
});

function* compare(path: string, old: Side, now: Side): Iterable<ValueChange> {
  const values = [old, now].flatMap((side) => side ?? []);
  // A list or an object that appears or goes is told by what is in it; an empty one has nothing to tell it by.
  const told = (old && now) || !values.every(isEmpty);
  if (told && values.every(isList)) yield* compareLists(path, old, now);
  else if (told && values.every(isRecord)) yield* compareFields(path, old, now);
  else if (!old || !now || !same(old[0], now[0])) yield change(path, old, now);
}

function* compareFields(path: string, old: Side, now: Side): Iterable<ValueChange> {
  const [before, after] = [old, now].map((side) => (side?.[0] ?? {}) as Json) as [Json, Json];
  const field = (fields: Json, name: string): Side => (Object.hasOwn(fields, name) ? [fields[name]] : undefined);
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    yield* compare(join(path, name), field(before, name), field(after, name));
  }
}

/** The items of lists are compared by name: wherever one was put in or taken out, it is the only change. */
function* compareLists(path: string, old: Side, now: Side): Iterable<ValueChange> {
  const [before, after] = [old, now].map((side) => (side?.[0] ?? []) as readonly unknown[]) as [unknown[], unknown[]];
  const [items, others] = [itemsByName(before), itemsByName(after)];
  const item = (of: ReadonlyMap<string, unknown>, name: string): Side => (of.has(name) ? [of.get(name)] : undefined);
  for (const name of new Set([...items.keys(), ...others.keys()])) {
    const [from, to] = [item(items, name), item(others, name)];
    // What is in a new item, or in one that is gone, is told with it.
    if (from && to) yield* compare(join(path, name), from, to);
    else yield { ...change(join(path, name), from, to), item: true };
  }
  const inBoth = (of: ReadonlyMap<string, unknown>) =>
    [...of.keys()].filter((name) => items.has(name) && others.has(name));
  if (isOfWords(before) && isOfWords(after) && !same(inBoth(items), inBoth(others))) yield change(path, old, now);
}

/** Everything that differs between two versions of a record, but for the property that names it. */
export function compareRecords(old: Json, now: Json, key: string): readonly ValueChange[] {
  const rest = ({ [key]: _name, ...fields }: Json): Side => [fields];
  return [...compareFields("", rest(old), rest(now))];
}
