import type { Demand } from "../../src/releases/demands.js";
import { compareApi } from "./api/compare.js";
import { type ApiReports, REPORTS, readReports } from "./api/reports.js";
import { filesAt, textAt } from "./git.js";

/** The API reports of a commit. */
export const apiOfCommit = (root: string, commit: string): ApiReports =>
  readReports(
    filesAt(root, commit, `${REPORTS}/`).map((path) => path.slice(REPORTS.length + 1)),
    (file) => textAt(root, commit, `${REPORTS}/${file}`) ?? "",
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
