import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bump } from "../../src/releases/bump.js";
import { diffReleases, isEmpty } from "../../src/releases/compare.js";
import type { ReleaseDiff } from "../../src/releases/difference.js";
import { changeList, summaryOf } from "../../src/releases/markdown.js";
import { baseOfChange } from "./base.js";
import { FOLDER, PACKAGE } from "./changesets.js";
import { releaseOfCommit, releaseOfTree } from "./data.js";
import { changedSince, hasHistory } from "./git.js";

/** What the names of the changesets that are written here begin with. */
const PREFIX = "facts-";

/** The text of a changeset for what changed in the data: the bump it demands, and every record by its name. */
const changesetText = (diff: ReleaseDiff): string =>
  `---\n"${PACKAGE}": ${diff.bump}\n---\n\n${summaryOf(diff)}\n\n${changeList(diff)}`;

/** The record that a changeset is named after: the first one that a reader would look for. */
function subjectOf({ removed, withdrawn, moved, added, changed }: ReleaseDiff): string {
  const [first] = [...removed, ...withdrawn, ...moved, ...added, ...changed];
  return (first?.id ?? "release").toLowerCase();
}

/** What became of the changeset. */
export interface Outcome {
  /** The commit with which the data was compared, in words. */
  readonly since: string;
  /** The bump that the changes demand; `none` where there are none, and no changeset is needed. */
  readonly bump: Bump;
  readonly path?: string;
  /** Whether it was written; else there was one already, which may have been edited. */
  readonly written: boolean;
}

/**
 * Writes the changeset for what changed in the data, one for all of it, however often it is written.
 *
 * @throws {Error} Where there is nothing to compare with.
 */
export async function writeChangeset(root: string, since?: string, force = false): Promise<Outcome> {
  const base = hasHistory(root) ? baseOfChange(root, since) : undefined;
  const old = base && (await releaseOfCommit(root, base.commit));
  if (!base || !old) throw new Error("there is no earlier data/ in the git history to compare with");
  const diff = diffReleases(old, releaseOfTree(root));
  const outcome = { since: base.what, bump: diff.bump };
  if (isEmpty(diff)) return { ...outcome, written: false };
  const known = changedSince(root, base.commit, FOLDER).find((path) => path.startsWith(`${FOLDER}/${PREFIX}`));
  const path = known ?? `${FOLDER}/${PREFIX}${subjectOf(diff)}.md`;
  if (existsSync(join(root, path)) && !force) return { ...outcome, path, written: false };
  mkdirSync(join(root, FOLDER), { recursive: true });
  writeFileSync(join(root, path), changesetText(diff));
  return { ...outcome, path, written: true };
}
