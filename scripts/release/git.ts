import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";

/** What git prints; nothing where it fails. */
function run(root: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync("git", ["-C", root, ...args], {
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

const words = (root: string, ...args: readonly string[]) => run(root, args)?.toString("utf8").trim();

const lines = (root: string, ...args: readonly string[]) =>
  words(root, ...args)
    ?.split("\n")
    .filter(Boolean) ?? [];

/** Whether a folder is the root of a git repository with a commit, and not merely a folder in one. */
export function hasHistory(root: string): boolean {
  const top = words(root, "rev-parse", "--show-toplevel");
  return top !== undefined && realpathSync(top) === realpathSync(root) && commitOf(root, "HEAD") !== undefined;
}

/** Whether commits were left out when the repository was cloned. */
export const isShallow = (root: string): boolean => words(root, "rev-parse", "--is-shallow-repository") === "true";

/** The hash of a commit that a tag, a branch or an expression names. */
export const commitOf = (root: string, ref: string): string | undefined =>
  words(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);

/** A hash as people write it. */
export const short = (commit: string): string => commit.slice(0, 7);

/** The last commit that two have in common. */
export const mergeBase = (root: string, a: string, b: string): string | undefined => words(root, "merge-base", a, b);

/** The content of a file in a commit. */
export const textAt = (root: string, commit: string, path: string): string | undefined =>
  run(root, ["show", `${commit}:${path}`])?.toString("utf8");

/** The files of a folder in a commit. */
export const filesAt = (root: string, commit: string, folder: string): readonly string[] =>
  lines(root, "ls-tree", "-r", "--name-only", commit, "--", folder);

/** A folder of a commit as a tar archive. */
export const archiveOf = (root: string, commit: string, folder: string): Buffer | undefined =>
  run(root, ["archive", "--format=tar", commit, folder]);

/** The files below some paths that were added or changed since a commit, those that git does not know yet among them. */
export const changedSince = (root: string, commit: string, ...paths: readonly string[]): readonly string[] => [
  ...lines(root, "diff", "--name-only", "--diff-filter=AMR", commit, "--", ...paths),
  ...lines(root, "ls-files", "--others", "--exclude-standard", "--", ...paths),
];

/** Whether anything below some paths differs from the last commit. */
export const isDirty = (root: string, ...paths: readonly string[]): boolean =>
  words(root, "status", "--porcelain", "--", ...paths) !== "";

/** The last commit up to another one that touched any of some paths, on the line of first parents. */
export const lastChange = (root: string, upTo: string, ...paths: readonly string[]): string | undefined =>
  words(root, "log", "--first-parent", "-1", "--format=%H", upTo, "--", ...paths) || undefined;

/** Whether a folder is not what it was in a commit: files that went or came count too. */
export const differs = (root: string, commit: string, folder: string): boolean =>
  run(root, ["diff", "--quiet", commit, "--", folder]) === undefined ||
  lines(root, "ls-files", "--others", "--exclude-standard", "--", folder).length > 0;
