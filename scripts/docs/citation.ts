/**
 * Writes `CITATION.cff`. `--check` only tells whether it is up to date; `--released` first sets the day of the release,
 * today or the one that follows. It is the one script of a release that reads the clock.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataSet } from "../../src/cli/citation/facts.js";
import { cff } from "../../src/cli/citation/formats.js";
import { isIsoDate } from "../../src/queries/dates.js";
import { run, WrongUse } from "../command.js";
import { CHECK, writePages } from "../page.js";

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

const options = {
  ...CHECK,
  released: { value: "day", means: "first set the day of the release, as YYYY-MM-DD or today" },
} as const;

run(import.meta.url, { options }, ({ values: { check, released } }) => {
  const root = process.cwd();
  const day = released === "today" ? new Date().toISOString().slice(0, 10) : released;
  if (day !== undefined && !isIsoDate(day)) throw new WrongUse(`--released ${day}: accepted: YYYY-MM-DD or today`);
  if (day !== undefined && !check) release(root, day);
  return writePages(root, [[CITATION, citationFile(root)]], check, "docs:citation");
});
