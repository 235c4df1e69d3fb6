import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the reports on what consumers can rely on in the types, one file an entry. */
export const REPORTS = "docs/api";

/** How the files of the reports end. */
export const SUFFIX = ".api.txt";

/** The lines of each report, by entry. */
export type ApiReports = ReadonlyMap<string, readonly string[]>;

/** The reports among some files. */
export const readReports = (files: readonly string[], textOf: (file: string) => string): ApiReports =>
  new Map(
    files
      .filter((file) => file.endsWith(SUFFIX))
      .map((file) => [file.slice(0, -SUFFIX.length), textOf(file).split("\n").filter(Boolean)]),
  );

/** The reports as they are kept in the working tree. */
export function keptReports(root: string): ApiReports {
  const folder = join(root, REPORTS);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return readReports(files, (file) => readFileSync(join(folder, file), "utf8"));
}
