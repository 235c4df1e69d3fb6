/** Checks `data/` by every rule; `--fix` first mends what a machine can mend. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Data, loadData, recordFiles } from "./records/load.js";
import { rules } from "./rules/index.js";
import { formatProblem, type Problem, type Rule } from "./rules/rule.js";

/** Everything that is wrong, with the rule that found it. Later rules do not run on files without the right form. */
export function findProblems(data: Data): readonly { rule: Rule; problem: Problem }[] {
  const [first, ...others] = rules;
  const run = (rule: Rule) => Array.from(rule.check(data), (problem) => ({ rule, problem }));
  const basic = first ? run(first) : [];
  return basic.length > 0 ? basic : others.flatMap(run);
}

/** Prints what is wrong; returns whether nothing is. */
export function report(data: Data): boolean {
  const found = findProblems(data);
  for (const { rule, problem } of found) console.error(formatProblem(rule, problem));
  if (found.length > 0) console.error(`\n${found.length} ${found.length === 1 ? "problem" : "problems"} in data/.`);
  return found.length === 0;
}

/** Mends the files below a folder; returns how many changed. */
export function fix(root: string): number {
  const mended = recordFiles(loadData(root)).filter((file) => {
    const text = rules.reduce((text, rule) => (rule.fix ? rule.fix({ ...file, text }) : text), file.text);
    if (text === file.text) return false;
    writeFileSync(join(root, file.path), text);
    return true;
  });
  return mended.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.cwd();
  if (process.argv.includes("--fix")) console.log(`Mended ${fix(root)} files.`);
  const data = loadData(root);
  if (!report(data)) process.exitCode = 1;
  else console.log(`${recordFiles(data).length} records kept all ${rules.length} rules.`);
}
