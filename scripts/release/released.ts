import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releaseFiles } from "../../src/releases/files.js";
import { readRelease } from "../../src/releases/read.js";
import type { PublishedRelease } from "../../src/releases/release.js";
import { type ApiReports, currentReports, reportsIn, SUFFIX } from "./api/reports.js";
import { releaseOfTree } from "./data.js";
import { versionIn } from "./version.js";

/**
 * The folder with what the last release promised: its data as it was published, and its API reports. It is committed,
 * so that every copy of the repository can be compared with it: one without tags, with a part of the history, or with
 * none. And data of an older form stays readable, as nothing has to be built from it again.
 */
export const RELEASED = "released";

/** The file in it that names the version. */
const VERSION = "version.json";

/** The last release. */
export interface LastRelease {
  readonly version: string;
  readonly release: PublishedRelease;
  readonly types: ApiReports;
}

/**
 * Reads the last release; `undefined` where the folder is not there.
 *
 * @throws {Error} Where a part of it is missing: what is not there cannot be compared.
 */
export async function lastRelease(root: string): Promise<LastRelease | undefined> {
  const folder = join(root, RELEASED);
  if (!existsSync(folder)) return undefined;
  const missing = [VERSION, ...releaseFiles.map((file) => `data/${file}`)].filter(
    (file) => !existsSync(join(folder, file)),
  );
  const types = reportsIn(join(folder, "api"));
  if (types.size === 0 && currentReports(root).size > 0) missing.push(`api/*${SUFFIX}`);
  const read = missing.length === 0 ? await readRelease(folder) : undefined;
  if (!read) throw new Error(`${RELEASED}/ lacks ${missing.join(", ")}; accepted: the folder as the release has it`);
  return { version: versionIn(readFileSync(join(folder, VERSION), "utf8")), release: read.release, types };
}

/** A list or an index as JSON with an entry a line, so that two releases can be compared line by line. */
function text(value: object): string {
  const entries = Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${entries.join(",\n")}\n${close}\n`;
}

/** Writes what is in the working tree as the last release. */
export function writeReleased(root: string): void {
  const { asOf, ...parts } = releaseOfTree(root);
  const types = currentReports(root);
  const version = versionIn(readFileSync(join(root, "package.json"), "utf8"));
  const folder = join(root, RELEASED);
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["data", "api"]) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, VERSION), `${JSON.stringify({ version })}\n`);
  for (const [name, part] of Object.entries({ ...parts, release: { asOf } })) {
    writeFileSync(join(folder, "data", `${name}.json`), text(part));
  }
  for (const [name, lines] of types) {
    writeFileSync(join(folder, "api", `${name}${SUFFIX}`), `${lines.join("\n")}\n`);
  }
}
