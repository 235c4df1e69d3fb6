import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The first line of all code that is generated. */
export const HEADER = "// Generated from data/ by scripts/build/generate.ts. Do not edit.\n";

/** The option of every command that writes pages. */
export const CHECK = { check: { means: "write nothing, and only tell whether all is up to date" } } as const;

/**
 * Writes generated pages, or tells which are not up to date.
 *
 * @param root The folder below which they stand.
 * @param pages What each should hold, by path; a path without a text should not be there.
 * @param check Whether to write nothing.
 * @param command The script that writes them.
 * @returns Whether all is well.
 */
export function writePages(
  root: string,
  pages: Iterable<readonly [path: string, text: string | undefined]>,
  check: boolean,
  command: string,
): boolean {
  const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);
  const stale = [...pages].filter(([path, text]) => read(join(root, path)) !== text);
  for (const [path, text] of stale) {
    const file = join(root, path);
    if (check) console.error(`${path} is not up to date; npm run ${command} writes it.`);
    else if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (!check) console.log(`${text === undefined ? "Removed" : "Wrote"} ${path}.`);
  }
  return !check || stale.length === 0;
}
