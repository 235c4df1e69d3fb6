import type { Command } from "commander";
import type { DatasetRecords } from "military-pacts";
import { LIMITS } from "../dataset/limits.js";
import { DatasetError, parseDataset } from "../dataset/parse.js";
import { collectionKinds } from "../model/collections.js";
import { show } from "../queries/arguments.js";
import { type Issue, issueText, printable } from "../rules/issues.js";
import { readJson, UnreadableFile } from "./read-json.js";

/** How many records there are in each collection, and how many have evidence and notes. */
function countsOf({ asOf: _, ...collections }: DatasetRecords): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(collections).map(([name, entries]) => [name, Object.keys(entries).length]));
}

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

function okText(records: DatasetRecords): string {
  const { evidence, notes, ...counts } = countsOf(records);
  const parts = Object.entries(collectionKinds).flatMap(([name, { type }]) =>
    counts[name] === undefined ? [] : [plural(counts[name], type, name)],
  );
  if (evidence !== undefined) parts.push(`evidence for ${plural(evidence, "record", "records")}`);
  if (notes !== undefined) parts.push(`notes on ${plural(notes, "record", "records")}`);
  return `ok: ${parts.join(", ")}\n`;
}

function problemsText(issues: readonly Issue[]): string {
  const sum = plural(issues.length, "problem", "problems");
  const end = issues.length < LIMITS.issues ? sum : `${sum}; there the check stopped`;
  return `${issues.map((issue) => `${issueText(issue)} [${issue.rule}]`).join("\n")}\n\n${end}\n`;
}

/** What is wrong, for machines; a value is shown as in the text, for it may be of any size. */
const problemsOf = (issues: readonly Issue[]) =>
  issues.map((issue) => ({ ...issue, ...("value" in issue && { value: show(issue.value) }) }));

/** The records of a value, or all that is wrong with it, after what was found before. */
function check(value: unknown, before: readonly Issue[]): DatasetRecords | readonly Issue[] {
  try {
    const records = parseDataset(value);
    return before.length > 0 ? before : records;
  } catch (error) {
    if (error instanceof DatasetError) return [...before, ...error.issues].slice(0, LIMITS.issues);
    throw error;
  }
}

/** Checks a file, prints what was found, and returns the exit code. */
async function validate(file: string, json: boolean): Promise<number> {
  let found: DatasetRecords | readonly Issue[];
  try {
    const { value, issues } = await readJson(file);
    found = check(value, issues);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    process.stderr.write(printable(`${file === "-" ? "standard input" : file}: ${error.message}`).concat("\n"));
    return 2;
  }
  if ("asOf" in found) {
    const answer = { ok: true, asOf: found.asOf, counts: countsOf(found) };
    process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : okText(found));
    return 0;
  }
  const answer = { ok: false, problems: problemsOf(found), complete: found.length < LIMITS.issues };
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : problemsText(found));
  return 1;
}

/** Adds the command `validate`. */
export function addValidate(program: Command): void {
  program
    .command("validate")
    .argument(
      "<file>",
      "a file of JSON with asOf, agreements and, if you like, countries, sources …; - reads standard input",
    )
    .description("check a dataset of your own: its form, its references, and all on which answers rest")
    .option("--json", "print JSON for machines")
    .addHelpText(
      "after",
      "\nExits with 0 where all is well, 1 where something is wrong with the dataset, 2 where it cannot be read.",
    )
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      process.exitCode = await validate(file, json);
    });
}
