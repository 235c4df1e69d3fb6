import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestReportLike } from "./manifest.js";

/** The folder of the reports on what consumers can rely on in the types, one file an entry. */
export const REPORTS = "docs/api";

/** How the files of the reports end. */
export const SUFFIX = ".api.txt";

/** The name of the report on the manifest. */
export const MANIFEST = "package";

/** The lines of each report, by entry. */
export type ApiReports = ReadonlyMap<string, readonly string[]>;

/** The reports among some files. */
export const readReports = (files: readonly string[], textOf: (file: string) => string): ApiReports =>
  new Map(
    files
      .filter((file) => file.endsWith(SUFFIX))
      .map((file) => [file.slice(0, -SUFFIX.length), textOf(file).split("\n").filter(Boolean)]),
  );

/** The reports in a folder; none where there is no folder. */
export function reportsIn(folder: string): ApiReports {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return readReports(files, (file) => readFileSync(join(folder, file), "utf8"));
}

/** The reports as they are kept in the working tree. */
export const keptReports = (root: string): ApiReports => reportsIn(join(root, REPORTS));

/**
 * The reports of the working tree, with the manifest as it is now. The types need a build to be read anew, which
 * `npm run release:api -- --check` does.
 */
export function currentReports(root: string): ApiReports {
  const kept = keptReports(root);
  const report = kept.get(MANIFEST);
  if (report === undefined) return kept;
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return new Map([...kept, [MANIFEST, manifestReportLike(manifest, report)]]);
}
