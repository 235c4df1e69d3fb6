/**
 * Writes `CITATION.cff`. `--check` only tells whether it is up to date; `--released` first sets the day of the release,
 * today or the one that follows. It is the one script of a release that reads the clock.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dataSet } from "../../src/cli/citation/facts.js";
import { cff } from "../../src/cli/citation/formats.js";
import { isIsoDate } from "../../src/queries/dates.js";

const FACTS = "src/cli/citation/facts.json";
const CITATION = "CITATION.cff";

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

/** The citation file of the repository in a folder. */
export const citationFile = (root: string): string =>
  cff(dataSet({ facts: JSON.parse(read(root, FACTS)), manifest: JSON.parse(read(root, "package.json")) }));

/** Sets the day of the release, and writes the citation file for it. */
export function release(root: string, day: string): void {
  writeFileSync(join(root, FACTS), `${JSON.stringify({ ...JSON.parse(read(root, FACTS)), released: day }, null, 2)}\n`);
  writeFileSync(join(root, CITATION), citationFile(root));
}

/** What the command line asks for, or nothing where it is not accepted. */
function readArguments(): { check: boolean; released: string | undefined } | undefined {
  const [flag, day, ...more] = process.argv.slice(2);
  const isAccepted =
    flag === undefined || (flag === "--check" && day === undefined) || (flag === "--released" && more.length === 0);
  if (!isAccepted || (day !== undefined && !isIsoDate(day))) {
    console.error(`Not accepted: ${process.argv.slice(2).join(" ")}; accepted: --check, or --released [YYYY-MM-DD].`);
    return undefined;
  }
  const today = () => new Date().toISOString().slice(0, 10);
  return { check: flag === "--check", released: flag === "--released" ? (day ?? today()) : undefined };
}

/** Runs for a command line; returns whether all is well. */
function main(root: string): boolean {
  const asked = readArguments();
  if (!asked) return false;
  if (asked.released !== undefined) release(root, asked.released);
  else if (!asked.check) writeFileSync(join(root, CITATION), citationFile(root));
  const isFresh = read(root, CITATION) === citationFile(root);
  if (!isFresh) console.error(`${CITATION} is not up to date; npm run docs:citation writes it.`);
  return isFresh;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !main(process.cwd())) process.exitCode = 1;
