import { type NamedRelease, readRelease } from "../../src/releases/read.js";
import { releaseOfCommit, releaseOfTree } from "./data.js";
import { commitOf, short } from "./git.js";

/** The words for the working tree. */
export const TREE = [".", "worktree"];

/** Reads a release by any of its names: the working tree, a version, a tarball, a folder, or a commit. */
export async function readAny(root: string, words: string): Promise<NamedRelease> {
  if (TREE.includes(words)) return { name: "the working tree", release: releaseOfTree(root) };
  // A tag is a commit of this repository, a version without its "v" is what the registry has.
  const commit = words.startsWith("v") ? commitOf(root, words) : undefined;
  const published = commit ? undefined : await readRelease(words);
  if (published) return published;
  const found = commit ?? commitOf(root, words);
  const release = found && (await releaseOfCommit(root, found));
  if (found && release) return { name: words === short(found) ? words : `${words} (${short(found)})`, release };
  const why = found ? "that commit has no data/" : "there is no such file, folder or commit";
  throw new Error(
    `${words}: ${why}; accepted: a commit, tag or branch, a published version such as 1.2.0, a tarball, the folder of an installed package, or "." for the working tree`,
  );
}
