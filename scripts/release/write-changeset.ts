import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseDiff } from "../../src/diff/compare.js";
import { changeList, summaryOf } from "../../src/diff/markdown.js";
import { FOLDER, PACKAGE } from "./changesets.js";
import { changedSince } from "./git.js";

/** What the names of the changesets that are written here begin with. */
const PREFIX = "data-";

/** The text of a changeset for what changed in the data: the bump it demands, and every record by its name. */
export const changesetText = (diff: ReleaseDiff): string =>
  `---\n"${PACKAGE}": ${diff.bump}\n---\n\n${summaryOf(diff)}\n\n${changeList(diff)}`;

/** The record that a changeset is named after: the first one that a reader would look for. */
function subjectOf({ removed, withdrawn, moved, added, changed }: ReleaseDiff): string {
  const [first] = [...removed, ...withdrawn, ...moved, ...added, ...changed];
  return (first?.id ?? "release").toLowerCase();
}

/** What became of the changeset. */
export interface Written {
  readonly path: string;
  /** Whether it stands there now; else one stands there already, which may have been edited. */
  readonly done: boolean;
}

/** Writes the changeset for what changed since a commit, one for all of it, however often it is written. */
export function writeChangeset(root: string, commit: string, diff: ReleaseDiff, force: boolean): Written {
  const known = changedSince(root, commit, FOLDER).find((path) => path.startsWith(`${FOLDER}/${PREFIX}`));
  const path = known ?? `${FOLDER}/${PREFIX}${subjectOf(diff)}.md`;
  if (existsSync(join(root, path)) && !force) return { path, done: false };
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(join(root, path), changesetText(diff));
  return { path, done: true };
}
