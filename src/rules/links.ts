import { collectionKinds } from "../model/collections.js";
import type { DatasetRecords } from "../model/index.js";
import { certainDay } from "../queries/dates.js";
import { fateOf } from "../queries/retired.js";
import type { Issue } from "../schemas/issues.js";
import { type ReferenceTarget, referencesOf } from "./references.js";

const collections = /* @__PURE__ */ Object.entries(collectionKinds) as [
  keyof typeof collectionKinds,
  (typeof collectionKinds)[keyof typeof collectionKinds],
][];

/** The ids of every collection. */
type Ids = ReadonlyMap<string, ReadonlySet<unknown>>;

function* repeatedIds(records: DatasetRecords, ids: Map<string, Set<unknown>>): Iterable<Issue> {
  for (const [name, { key }] of collections) {
    const seen = new Set<unknown>();
    for (const [index, record] of (records[name] ?? []).entries()) {
      const id = (record as unknown as Record<string, unknown>)[key];
      if (seen.has(id))
        yield { path: `${name}.${index}.${key}`, value: id, message: "is used twice; accepted: an id of its own" };
      seen.add(id);
    }
    ids.set(name, seen);
  }
}

function* brokenReferences(records: DatasetRecords, ids: Ids): Iterable<Issue> {
  // Without countries of its own, a dataset refers to those of ISO 3166-1, which the schemas have checked.
  const isKnown = (target: ReferenceTarget, id: unknown) =>
    ids.get(target)?.has(id) || (target === "countries" && !records.countries && /^[A-Z]{2}$/.test(String(id)));
  const fate = (id: unknown) => fateOf(records.retired?.find((entry) => entry.id === id));
  const broken = (path: string, id: unknown, targets: readonly ReferenceTarget[]): Issue => ({
    path,
    value: id,
    message: `${fate(id)}; accepted: an id from ${targets.join(" or ")}`,
  });
  for (const [name, { type }] of collections) {
    for (const [index, record] of (records[name] ?? []).entries()) {
      for (const { path, id, targets } of referencesOf(type, record)) {
        if (!targets.some((target) => isKnown(target, id))) yield broken(`${name}.${index}.${path}`, id, targets);
      }
    }
  }
  for (const name of ["evidence", "notes"] as const) {
    for (const id of Object.keys(records[name] ?? {})) {
      const isRecord = isKnown("countries", id) || collections.some(([of]) => of !== "retired" && ids.get(of)?.has(id));
      if (!isRecord) yield { path: `${name}.${id}`, message: `${fate(id)}; accepted: the id of a record here` };
    }
    for (const { path, id, targets } of referencesOf(name, records[name])) {
      if (!targets.some((target) => isKnown(target, id))) yield broken(`${name}.${path}`, id, targets);
    }
  }
}

/** Retired ids that a record has. */
function* usedAgain({ retired = [] }: DatasetRecords, ids: Ids): Iterable<Issue> {
  for (const [index, { id }] of retired.entries()) {
    for (const [name] of collections) {
      const message = `is in use in ${name}; accepted: an id that no record has`;
      if (name !== "retired" && ids.get(name)?.has(id)) yield { path: `retired.${index}.id`, value: id, message };
    }
  }
}

/** Events that do not stand in the order of their days, on which every query relies. */
function* disorder({ agreements }: DatasetRecords): Iterable<Issue> {
  for (const [index, { events }] of agreements.entries()) {
    for (const [place, { on }] of events.entries()) {
      const before = events[place - 1]?.on;
      if (before !== undefined && certainDay(on) < certainDay(before)) {
        const message = `comes after the event of ${before}; accepted: events in the order of their days`;
        yield { path: `agreements.${index}.events.${place}.on`, value: on, message };
      }
    }
  }
}

/** Ids that are used twice, that name no record, or that are retired and in use; and events out of order. */
export function* brokenLinks(records: DatasetRecords): Iterable<Issue> {
  const ids = new Map<string, Set<unknown>>();
  yield* repeatedIds(records, ids);
  yield* brokenReferences(records, ids);
  yield* usedAgain(records, ids);
  yield* disorder(records);
}
