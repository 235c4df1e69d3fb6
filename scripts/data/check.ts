/** Checks `data/` by every rule. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.js";
import { writePages } from "../page.js";
import { COUNTRY_CODES, countryCodes } from "./files/country-codes.js";
import { type Data, type DataFile, loadData, recordFiles } from "./files/load.js";
import { rules } from "./rules/index.js";
import { textOf } from "./rules/key-order.js";
import { formatProblem, type Problem, type Rule } from "./rules/rule.js";

/** Everything that is wrong, with the rule that found it. Later rules do not run on files without the right form. */
export function findProblems(data: Data, used = rules): readonly { rule: Rule; problem: Problem }[] {
  const [first, ...others] = used;
  const run = (rule: Rule) => Array.from(rule.check(data), (problem) => ({ rule, problem }));
  const basic = first ? run(first) : [];
  return basic.length > 0 ? basic : others.flatMap(run);
}

/** Everything that is wrong, a line each. */
export const problemLines = (data: Data): readonly string[] =>
  findProblems(data).map(({ rule, problem }) => formatProblem(rule, problem));

/** Prints what is wrong; returns whether nothing is. */
export function report(data: Data): boolean {
  const found = problemLines(data);
  for (const line of found) console.error(line);
  if (found.length > 0) console.error(`\n${found.length} ${found.length === 1 ? "problem" : "problems"} in data/.`);
  return found.length === 0;
}

/** The text of a file after every rule that can has mended it. What is no JSON stays as it is. */
export function mend(file: DataFile): string {
  if (!file.json) return file.text;
  return textOf(rules.reduce((json, rule) => rule.fix?.(json, file) ?? json, file.json));
}

/** Mends the files below a folder; returns how many changed. */
export function fix(root: string): number {
  const data = loadData(root);
  const mended = [...recordFiles(data), data.release, data.countryDefaults].filter((file) => {
    const text = mend(file);
    if (text === file.text) return false;
    writeFileSync(join(root, file.path), text);
    return true;
  });
  return mended.length;
}

const options = { fix: { means: "first mend what a machine can, such as the order of keys and events" } } as const;

run(import.meta.url, { options }, ({ values }) => {
  const root = process.cwd();
  // The schemas take their codes from this file, so a rule could not tell.
  if (!writePages(root, [[COUNTRY_CODES, countryCodes(root)]], true, "build:generate")) return false;
  if (values.fix) {
    const count = fix(root);
    console.log(`Mended ${count} ${count === 1 ? "file" : "files"}.`);
  }
  const data = loadData(root);
  if (!report(data)) return false;
  console.log(`${recordFiles(data).length} records kept all ${rules.length} rules.`);
});
