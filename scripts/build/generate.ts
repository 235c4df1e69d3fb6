/**
 * Reads `data/`, checks it, and writes `src/generated/` and the JSON Schemas of the editors. A failed check writes none
 * of them.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../command.js";
import { COUNTRY_CODES, countryCodes } from "../data/files/country-codes.js";
import { writePages } from "../page.js";

/** Replaces a folder by new files in one step, so that it is never half written. */
function replaceFolder(folder: string, files: Iterable<readonly [string, string]>): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(fresh, folder);
}

/** Generates everything below a folder; returns whether the data was good. */
export async function generate(root: string): Promise<boolean> {
  writePages(root, [[COUNTRY_CODES, countryCodes(root)]], false, "build:generate");
  // The checker has the codes in its schemas, so it is loaded after they are written.
  const { loadData } = await import("../data/files/load.js");
  const { report } = await import("../data/check.js");
  const { buildRelease, countryAliases } = await import("../data/files/build.js");
  const { authoringJsonSchemas } = await import("../schema/json-schema.js");
  const { emit } = await import("./emit/index.js");
  const data = loadData(root);
  if (!report(data)) return false;
  replaceFolder(join(root, "src/generated"), emit(buildRelease(data), countryAliases(data)));
  replaceFolder(join(root, "schema/authoring"), authoringJsonSchemas());
  return true;
}

run(import.meta.url, {}, () => generate(process.cwd()));
