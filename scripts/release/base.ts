import { commitOf, isDirty, isShallow, lastChange, mergeBase, short } from "./git.js";

/** The commit with which something is compared. */
export interface Base {
  readonly commit: string;
  /** What it is, in words. */
  readonly what: string;
}

/** What is compared, and what a release changes in any case: no change reaches back beyond one. */
const COMPARED = ["data", "docs/api", "released"];

/** What a change can be announced in, or be asked about. */
const LOOKED_AT = [...COMPARED, "src", "package.json", ".changeset"];

/** What to do about a history that was cut off. */
export const FETCH_ALL =
  'this clone is shallow: fetch the whole history ("fetch-depth: 0" in a GitHub workflow, or "git fetch --unshallow")';

/** The branches from which a change leaves. */
const MAINS = ["origin/HEAD", "origin/main", "main"];

/** The commit at which the line of work that is here left another commit. */
function sinceGiven(root: string, since: string): Base {
  const commit = commitOf(root, since);
  const base = commit && mergeBase(root, "HEAD", commit);
  if (base) return { commit: base, what: `${short(base)}, common with ${since}` };
  const why = commit ? "has no commit in common with this one" : "names no commit here";
  throw new Error(`--since ${since} ${why}${isShallow(root) ? `; ${FETCH_ALL}` : ""}`);
}

/**
 * The commit since which the change that is here was made: where its branch left the main one; on the main branch the
 * last commit, for what is not committed yet; else what came before the last commit. Nothing where there is none.
 *
 * On the main branch a change and its changeset can be two commits, in either order. So a commit that changes the data
 * or the types is taken together with those before it, back to the last other one that did.
 */
export function baseOfChange(root: string, since?: string): Base | undefined {
  if (since !== undefined) return sinceGiven(root, since);
  const head = commitOf(root, "HEAD");
  for (const branch of MAINS) {
    const commit = commitOf(root, branch);
    const base = commit && mergeBase(root, "HEAD", commit);
    if (base && base !== head) return { commit: base, what: `${short(base)}, where it left ${branch}` };
  }
  if (head && isDirty(root, ...LOOKED_AT)) return { commit: head, what: `${short(head)}, the last commit` };
  const parent = commitOf(root, "HEAD^1");
  if (!parent) return undefined;
  const before = lastChange(root, "HEAD", ...COMPARED) === head ? lastChange(root, parent, ...COMPARED) : undefined;
  if (before && before !== parent) return { commit: before, what: `${short(before)}, the change before it` };
  return { commit: parent, what: `${short(parent)}, the commit before the last` };
}
