import type { Json } from "./release.js";

/** How the items of a list are told apart: their keys by weight, and what a reader calls one. */
interface ListKind {
  readonly weights: Readonly<Record<string, number>>;
  readonly label: readonly string[];
}

const LISTS: Readonly<Record<string, ListKind>> = {
  events: { weights: { type: 2, on: 2 }, label: ["type", "on", "by"] },
  memberships: { weights: { organization: 3 }, label: ["organization", "from"] },
  affiliations: { weights: { organization: 2, kind: 2 }, label: ["kind", "organization"] },
  offices: { weights: { title: 2, organization: 2 }, label: ["title", "from"] },
  parties: { weights: { country: 3 }, label: ["country"] },
  signatories: { weights: { name: 2, official: 2 }, label: ["name"] },
};

const kindOf = (list: string): ListKind | undefined => (Object.hasOwn(LISTS, list) ? LISTS[list] : undefined);

/** Whether a value has fields or items of its own. */
export const isNested = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Whether two JSON values are the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (!isNested(a) || !isNested(b) || Array.isArray(a) !== Array.isArray(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** What a reader calls an item of a list: `ratified 1994-03-01 RU`; its number where it has no name. */
export function labelOf(list: string, item: unknown, index: number): string {
  if (!isNested(item)) return String(item);
  const words = (kindOf(list)?.label ?? []).flatMap((key) => (isNested(item[key]) ? [] : (item[key] ?? [])));
  return words.length > 0 ? words.join(" ") : String(index + 1);
}

/** How alike two values are. A day says more than the month that was known before, and is still the same event's. */
function closeness(a: unknown, b: unknown): number {
  if (same(a, b)) return 1;
  const texts = typeof a === "string" && typeof b === "string" && a !== "" && b !== "";
  return texts && (a.startsWith(b) || b.startsWith(a)) ? 0.5 : 0;
}

/** The part of two items that is alike, by weight: 1 where all of it is. */
function likeness(list: string, a: unknown, b: unknown): number {
  if (!isNested(a) || !isNested(b)) return a === b ? 1 : 0;
  const weight = (key: string) => kindOf(list)?.weights[key] ?? 1;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const sum = (part: (key: string) => number) => keys.reduce((total, key) => total + weight(key) * part(key), 0);
  return sum((key) => closeness(a[key], b[key])) / sum(() => 1);
}

/** A path by index as a reader has it: `events.2.on` is `events[ratified 1994-03-01].on`. */
export function readablePath(record: unknown, path: string): string {
  let [value, list, text]: [unknown, string, string] = [record, "", ""];
  for (const key of path.split(".")) {
    const item = isNested(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (Array.isArray(value)) text += `[${labelOf(list, item, Number(key))}]`;
    else [list, text] = [key, text === "" ? key : `${text}.${key}`];
    value = item;
  }
  return text;
}

/** Two places of a list, of which at least one is filled. */
export interface Pair {
  readonly old?: number;
  readonly now?: number;
}

/**
 * Which items of two versions of a list are the same item: the most alike first, the nearest among equals, and none
 * that differ in more than half. So an item that was put in is one new item, wherever it stands.
 */
export function pairItems(list: string, old: readonly unknown[], now: readonly unknown[]): readonly Pair[] {
  const candidates = old.flatMap((before, i) =>
    now.map((after, j) => ({ old: i, now: j, score: likeness(list, before, after), distance: Math.abs(i - j) })),
  );
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance || a.old - b.old || a.now - b.now);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { old: i, now: j, score } of candidates) {
    // An item of one text has nothing by which to know it but its place.
    const alike = score >= 0.5 || (kindOf(list) === undefined && i === j && isNested(old[i]) && isNested(now[j]));
    if (!alike || partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  const both = now.map((_, j): Pair => {
    const i = old.findIndex((_, index) => partner.get(index) === j);
    return i < 0 ? { now: j } : { old: i, now: j };
  });
  return [...old.flatMap((_, i): Pair[] => (partner.has(i) ? [] : [{ old: i }])), ...both];
}
