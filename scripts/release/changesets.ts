import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Bump, bumps } from "../../src/releases/bump.js";

/** The folder of the changesets. */
export const FOLDER = ".changeset";

/** The package that a changeset is for. */
export const PACKAGE = "military-pacts";

/** A note on a change that a release is to tell, and by how much it raises the version. */
export interface Changeset {
  readonly path: string;
  readonly bump: Bump;
}

/** Whether a path is that of a changeset. */
export const isChangeset = (path: string): boolean => /^\.changeset\/[^/]+\.md$/i.test(path) && !/\/readme/i.test(path);

/** What the head of a changeset says about this package. */
export function bumpOf(path: string, text: string): Bump {
  const head = /^---\r?\n([\s\S]*?)\r?\n?---(\r?\n|$)/.exec(text)?.[1];
  const packages: unknown = head === undefined ? undefined : parse(head);
  const bump: unknown = (packages as Readonly<Record<string, unknown>> | null | undefined)?.[PACKAGE];
  if (bumps.includes(bump as Bump)) return bump as Bump;
  throw new Error(
    `${path} has no bump for "${PACKAGE}"; accepted: a head between two lines ---, with "${PACKAGE}": patch, minor or major`,
  );
}

/** The changesets below a folder that no release has told yet. */
export function pendingChangesets(root: string): readonly Changeset[] {
  const folder = join(root, FOLDER);
  const paths = existsSync(folder) ? readdirSync(folder).map((name) => `${FOLDER}/${name}`) : [];
  return paths
    .filter(isChangeset)
    .sort()
    .map((path) => ({ path, bump: bumpOf(path, readFileSync(join(root, path), "utf8")) }));
}
