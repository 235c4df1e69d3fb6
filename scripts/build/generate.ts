/**
 * Reads `data/`, checks it, and writes `src/generated/` and the JSON Schemas of the editors. A failed check writes
 * nothing.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { report } from "../data/check.js";
import { buildRelease } from "../data/files/build.js";
import { loadData } from "../data/files/load.js";
import { authoringJsonSchemas } from "../schema/json-schema.js";
import { emit } from "./emit/index.js";

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
export function generate(root: string): boolean {
  const data = loadData(root);
  if (!report(data)) return false;
  const codes = "country-codes.ts";
  const files = emit(buildRelease(data)).set(codes, readFileSync(join(root, "src/generated", codes), "utf8"));
  replaceFolder(join(root, "src/generated"), files);
  replaceFolder(join(root, "schema/authoring"), authoringJsonSchemas());
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!generate(process.cwd())) process.exitCode = 1;
}
