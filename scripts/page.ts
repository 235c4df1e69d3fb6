import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readFlags } from "./command.js";

/**
 * Writes a generated page for a command line; with `--check` only tells whether it is up to date.
 *
 * @param path Its file, from the working folder.
 * @param text What it should hold.
 * @param command The script that writes it.
 * @returns Whether all is well.
 */
export function writePage(path: string, text: () => string, command: string): boolean {
  const flags = readFlags(["--check"]);
  if (!flags) return false;
  if (flags.includes("--check")) {
    const isFresh = existsSync(path) && readFileSync(path, "utf8") === text();
    if (!isFresh) console.error(`${path} is not up to date; npm run ${command} writes it.`);
    return isFresh;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text());
  return true;
}
