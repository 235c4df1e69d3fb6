import type { RecordType, RetiredId } from "../model/retired.js";
import { bumpOfField, largest } from "./bump.js";
import { demandsOf } from "./demands.js";
import type { ChangedRecord, FieldChange, RecordName, ReleaseDiff, RetiredRecord } from "./difference.js";
import {
  evidenceChanges,
  evidenceOfRecord,
  type FieldEvidence,
  movers,
  moversOfClaim,
  sourceNames,
} from "./evidence.js";
import { isNested, same } from "./lists.js";
import { type NamedNote, pairNotes } from "./notes.js";
import { type Json, kinds, nameOf, type PublishedRelease, recordsById } from "./release.js";
import { compareRecords } from "./values.js";

/** Exchanges the ids that moved wherever a record names one, so that a reference that only follows is no change. */
function follow<T>(value: T, moves: ReadonlyMap<string, string>): T {
  const exchange = (part: unknown): unknown => {
    if (typeof part === "string") return moves.get(part) ?? part;
    if (Array.isArray(part)) return [...new Set(part.map(exchange))];
    if (!isNested(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, exchange(item)]));
  };
  return moves.size > 0 ? (exchange(value) as T) : value;
}

/** The same for evidence, whose paths name officials and organizations too. */
function followPaths(evidence: FieldEvidence, moves: ReadonlyMap<string, string>): FieldEvidence {
  const exchange = (path: string) => path.split(".").map((part) => moves.get(part) ?? part);
  const moved = Object.entries(follow(evidence, moves)).map(([path, each]) => [exchange(path).join("."), each]);
  return Object.fromEntries(moved);
}

/** A record with its notes, which a release keeps apart; none has no such property. */
const withNotes = (record: Json, notes: readonly NamedNote[]): Json =>
  notes.length === 0 ? record : { ...record, notes: notes.map(({ key, text }) => ({ key, text })) };

const retiredKey = ({ type, id }: { readonly type: string; readonly id: string }) => `${type} ${id}`;

/** One record in two releases. */
interface RecordPair {
  readonly type: RecordType;
  /** The property that names it. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly before: Json;
  readonly after: Json;
}

/** Which records two releases have in common, and what became of the others. */
function matchRecords(old: PublishedRelease, now: PublishedRelease) {
  const retired = new Map((now.retired ?? []).map((each) => [retiredKey(each), each]));
  const added: RecordName[] = [];
  const removed: RecordName[] = [];
  const moved: (RetiredRecord & { to: string })[] = [];
  const withdrawn: RetiredRecord[] = [];
  const pairs: RecordPair[] = [];
  // The ids that a record has, and those that had one until now: what became of them is told with the record.
  const told = new Set<string>();

  for (const kind of kinds) {
    const { type, key } = kind;
    const [records, successors] = [recordsById(old, kind), recordsById(now, kind)];
    // What is left when every older record has found its successor is new.
    const fresh = new Map(successors);
    for (const [id, before] of records) {
      const kept = successors.get(id);
      const name = { type, id, name: nameOf(type, before) };
      const entry = retired.get(retiredKey(name));
      const { kind: way, reason } = entry ?? {};
      const to = entry?.kind === "moved" ? entry.to : "";
      const after = kept ?? (way === "moved" ? successors.get(to) : undefined);
      const found = kept ? id : to;
      told.add(retiredKey(name));
      if (after && !kept) moved.push({ ...name, to, ...(reason && { reason }) });
      if (!after && way === "withdrawn") withdrawn.push({ ...name, ...(reason && { reason }) });
      if (!after && way !== "withdrawn") removed.push(name);
      // Where an id moved to that of another record, two records became one: there is none to compare it with.
      if (after && (kept || (fresh.has(to) && !records.has(to)))) {
        pairs.push({ type, key, from: id, to: found, before, after });
        fresh.delete(found);
      }
    }
    for (const id of successors.keys()) told.add(retiredKey({ type, id }));
    for (const [id, record] of fresh) added.push({ type, id, name: nameOf(type, record) });
  }
  return { added, removed, moved, withdrawn, pairs, told };
}

/**
 * Everything that is different between two releases, and the bump that it demands. Items of lists are compared by
 * their permanent names, not by their place; a record whose id moved is compared with the one that it is now.
 */
export function diffReleases(old: PublishedRelease, now: PublishedRelease): ReleaseDiff {
  const nameSource = sourceNames([now, old]);
  const { pairs, told, ...records } = matchRecords(old, now);
  const moves = new Map(records.moved.map(({ id, to }) => [id, to]));

  const compare = ({ type, key, from, to, before, after }: RecordPair): ChangedRecord[] => {
    const [notes, notesNow] = pairNotes([old, from], [now, to]);
    const evidence = followPaths(evidenceOfRecord(old, from, notes), moves);
    const evidenceNow = evidenceOfRecord(now, to, notesNow);
    const [was, is] = [follow(withNotes(before, notes), moves), withNotes(after, notesNow)];
    // Most records are what they were.
    if (from === to && same(was, is) && same(evidence, evidenceNow)) return [];
    const changes = compareRecords(was, is, key);
    const fields = changes.map((change): FieldChange => {
      const derived = type === "country" && (change.path === "nato" || change.path === "eu");
      const sources = type === "claim" ? moversOfClaim(was, is) : movers(evidence, evidenceNow, change);
      return {
        ...change,
        sources: sources.map(nameSource),
        ...(derived && { derivedFrom: "memberships" }),
        bump: bumpOfField(type, change),
      };
    });
    const moreEvidence = evidenceChanges(evidence, evidenceNow, changes, nameSource);
    if (fields.length === 0 && moreEvidence.length === 0) return [];
    return [{ type, id: to, name: nameOf(type, after), fields, evidence: moreEvidence }];
  };

  const asOf = old.asOf && now.asOf && old.asOf !== now.asOf ? { old: old.asOf, new: now.asOf } : undefined;
  const diff = {
    ...(asOf && { asOf }),
    ...records,
    changed: pairs.flatMap(compare),
    redirects: compareRedirects(old.retired ?? [], now.retired ?? [], told),
  };
  return { bump: largest(demandsOf(diff).map(({ bump }) => bump)), ...diff };
}

/** What changed among the retired ids of which no record tells. */
function compareRedirects(
  old: readonly RetiredId[],
  now: readonly RetiredId[],
  told: ReadonlySet<string>,
): ReleaseDiff["redirects"] {
  const others = (of: readonly RetiredId[]) =>
    new Map(of.map((each) => [retiredKey(each), each] as const).filter(([key]) => !told.has(key)));
  const [before, after] = [others(old), others(now)];
  return {
    added: [...after].flatMap(([key, each]) => (before.has(key) ? [] : [each])),
    removed: [...before].flatMap(([key, each]) => (after.has(key) ? [] : [each])),
    changed: [...after].flatMap(([key, each]) => (before.has(key) && !same(before.get(key), each) ? [each] : [])),
  };
}

/** Whether nothing is different. */
export const isEmpty = ({ bump }: ReleaseDiff): boolean => bump === "none";
