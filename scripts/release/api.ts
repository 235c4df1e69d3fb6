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

/** What the changes of the types demand. The ids that the data holds are no part of the reports: the data tells of them. */
export function demandsOfApi(old: ApiReports, now: ApiReports): Demand[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((entry) => {
    const { removed, added, demanding } = compareApi(old.get(entry) ?? [], now.get(entry) ?? []);
    const what = (line: string, way: string) => `the line \`${line}\` was ${way} in the types of ${entry}`;
    return [
      ...removed.map((line): Demand => ({ bump: "major", what: what(line, "removed") })),
      ...added.map(
        (line): Demand => ({ bump: demanding.includes(line) ? "major" : "minor", what: what(line, "added") }),
      ),
    ];
  });
}
