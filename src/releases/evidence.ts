import type { Evidence } from "../model/evidence.js";
import type { AnyIds } from "../model/ids.js";
import type { Source } from "../model/source.js";
import { evidenceOfField } from "../queries/evidence.js";
import { same } from "./lists.js";
import type { NamedNote } from "./notes.js";
import type { Json, PublishedRelease } from "./release.js";
import type { ValueChange } from "./values.js";

/** Evidence by field path. */
export type FieldEvidence = Readonly<Record<string, Evidence<AnyIds>>>;

/** A source, with what a reader needs to find it. */
export interface SourceName {
  readonly id: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
}

/** Evidence that is not what it was, for a value that is. */
export interface EvidenceChange {
  /** The field that it is for: `events.ratified-ru`. */
  readonly path: string;
  /** The sources that now support the value too. */
  readonly added: readonly SourceName[];
  /** The sources that no longer do. */
  readonly removed: readonly SourceName[];
  readonly confidence?: { readonly old?: string; readonly new?: string };
  readonly note?: { readonly old?: string; readonly new?: string };
}

/** Finds sources by id in some releases, the first that knows one. */
export function sourceNames(releases: readonly PublishedRelease[]): (id: string) => SourceName {
  const known = new Map<string, Source<AnyIds>>();
  for (const source of releases.flatMap(({ sources = [] }) => sources)) {
    if (!known.has(source.id)) known.set(source.id, source);
  }
  return (id) => {
    const { publisher, title, url } = known.get(id) ?? {};
    return { id, ...(publisher && { publisher }), ...(title && { title }), ...(url && { url }) };
  };
}

const below = (path: string, other: string) => other.startsWith(`${path}.`);

/** The sources that support a value: those of its field, of the item it lies in, and of the fields in it. */
function sourcesOf(evidence: FieldEvidence, path: string): readonly string[] {
  const inside = Object.keys(evidence).filter((other) => below(path, other));
  return [evidenceOfField(evidence, path), ...inside.map((other) => evidence[other])].flatMap(
    (each) => each?.sources ?? [],
  );
}

/** Those of some sources that are new, or all of them where none is. */
function newest(before: readonly string[], after: readonly string[]): readonly string[] {
  const fresh = after.filter((id) => !before.includes(id));
  return [...new Set(fresh.length > 0 ? fresh : after)];
}

/** The sources that moved a value: those that newly support it, or all of them where none is new. */
export const movers = (old: FieldEvidence, now: FieldEvidence, change: ValueChange): readonly string[] =>
  "new" in change ? newest(sourcesOf(old, change.path), sourcesOf(now, change.path)) : [];

/** The same for a claim, of which every field rests on the sources for its verdict. */
export const moversOfClaim = (old: Json, now: Json): readonly string[] =>
  newest((old.evidence ?? []) as readonly string[], (now.evidence ?? []) as readonly string[]);

/** The evidence of a record, its notes' among it. */
export function evidenceOfRecord({ evidence = {} }: PublishedRelease, id: string, notes: readonly NamedNote[]) {
  const fields: FieldEvidence = Object.hasOwn(evidence, id) ? (evidence[id] ?? {}) : {};
  return { ...fields, ...Object.fromEntries(notes.map((note) => [`notes.${note.key}`, note.evidence])) };
}

/** The evidence that changed for values that did not; that of a changed value is told with the value. */
export function evidenceChanges(
  old: FieldEvidence,
  now: FieldEvidence,
  changes: readonly ValueChange[],
  nameSource: (id: string) => SourceName,
): readonly EvidenceChange[] {
  const told = (path: string) =>
    changes.some(
      (change) => path === change.path || below(change.path, path) || ("new" in change && below(path, change.path)),
    );
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((path): EvidenceChange[] => {
    const [before, after] = [old[path], now[path]];
    if (told(path) || same(before, after)) return [];
    const [was, is] = [before?.sources ?? [], after?.sources ?? []];
    const changed = <K extends "confidence" | "note">(key: K) =>
      before?.[key] === after?.[key]
        ? {}
        : { [key]: { ...(before?.[key] && { old: before[key] }), ...(after?.[key] && { new: after[key] }) } };
    return [
      {
        path,
        added: is.filter((id) => !was.includes(id)).map(nameSource),
        removed: was.filter((id) => !is.includes(id)).map(nameSource),
        ...changed("confidence"),
        ...changed("note"),
      },
    ];
  });
}
