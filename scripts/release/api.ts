import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Demand } from "../../src/diff/demands.js";
import { compareApi } from "../api/compare.js";
import { filesAt, textAt } from "./git.js";

/** The folder of the reports on what consumers can rely on in the types, one file an entry. */
const FOLDER = "docs/api";

const ENDING = ".api.txt";

/** The lines of each report, by entry. */
export type ApiReports = ReadonlyMap<string, readonly string[]>;

const reports = (names: readonly string[], textOf: (name: string) => string): ApiReports =>
  new Map(
    names
      .filter((name) => name.endsWith(ENDING))
      .map((name) => [name.slice(0, -ENDING.length), textOf(name).split("\n").filter(Boolean)]),
  );

/** The reports of the working tree. */
export function apiOfTree(root: string): ApiReports {
  const folder = join(root, FOLDER);
  return reports(existsSync(folder) ? readdirSync(folder).sort() : [], (name) =>
    readFileSync(join(folder, name), "utf8"),
  );
}

/** The reports of a commit. */
export const apiOfCommit = (root: string, commit: string): ApiReports =>
  reports(
    filesAt(root, commit, `${FOLDER}/`).map((path) => path.slice(FOLDER.length + 1)),
    (name) => textAt(root, commit, `${FOLDER}/${name}`) ?? "",
  );

/**
 * What the changes of the types demand. An id that moved leaves the unions of ids, and its redirect stands for it: that
 * is told by the data, and is no narrower type.
 */
export function demandsOfApi(old: ApiReports, now: ApiReports, moved: readonly { readonly id: string }[]): Demand[] {
  const isOfMoved = (line: string) => moved.some(({ id }) => line.includes(JSON.stringify(id)));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((entry) => {
    const before = (old.get(entry) ?? []).filter((line) => !isOfMoved(line));
    const { removed, added } = compareApi(before, now.get(entry) ?? []);
    const what = (line: string, way: string) => `the line \`${line}\` was ${way} in the types of ${entry}`;
    return [
      ...removed.map((line): Demand => ({ bump: "major", what: what(line, "removed") })),
      ...added.map((line): Demand => ({ bump: "minor", what: what(line, "added") })),
    ];
  });
}
