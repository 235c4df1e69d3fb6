/**
 * Asks for one new fact and its source, and writes the files: `npm run data:new event`. With `--answers FILE` it reads
 * the answers from JSON (`-` is the standard input). Nothing is written before the last answer, and nothing that breaks
 * a rule unless the person at the terminal says so.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as clack from "@clack/prompts";
import { findProblems } from "./check.js";
import { type Data, type Json, loadData } from "./files/load.js";
import { answersInterview, Refused } from "./interview/answers.js";
import type { Interview } from "./interview/interview.js";
import { newAgreement } from "./interview/kinds/agreement.js";
import { newClaim } from "./interview/kinds/claim.js";
import { newDecree } from "./interview/kinds/decree.js";
import { newEvent } from "./interview/kinds/event.js";
import { newOfficial } from "./interview/kinds/official.js";
import { newSource } from "./interview/kinds/source.js";
import { changedFiles } from "./interview/records.js";
import { Cancelled, terminalInterview } from "./interview/terminal.js";
import { formatProblem } from "./rules/rule.js";

/** What can be added, the most frequent first. */
export const kinds: Readonly<Record<string, (interview: Interview, data: Data) => Promise<Data>>> = {
  event: newEvent,
  agreement: newAgreement,
  source: newSource,
  decree: newDecree,
  official: newOfficial,
  claim: newClaim,
};

const HINTS: Readonly<Record<string, string>> = {
  event: "what happened to an agreement that is in the data",
  agreement: "an agreement that is not in the data yet",
  source: "one more source for a fact",
  decree: "a law, an order, a decree about agreements",
  official: "a person and the offices held",
  claim: "what a source says against or for a fact, with a verdict",
};

const problemLines = (data: Data) => findProblems(data).map(({ rule, problem }) => formatProblem(rule, problem));

/** Writes what is new in the data; all or nothing. Returns the paths. */
export function write(root: string, before: Data, after: Data): readonly string[] {
  const files = changedFiles(before, after);
  for (const { path, was } of files) {
    const now = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
    if (now !== was) throw new Refused(`${path} has changed since the questions began`);
  }
  for (const { path, text, was } of files) {
    writeFileSync(join(root, path), text, { flag: was === undefined ? "wx" : "w" });
  }
  return files.map(({ path }) => path);
}

/** The data with what a file of answers says. */
export async function answer(kind: string, before: Data, answers: Json, say: (message: string) => void): Promise<Data> {
  const interview = answersInterview(answers, say);
  const after = await (kinds[kind] as (typeof kinds)[string])(interview, before);
  interview.finish();
  const problems = problemLines(after);
  if (problems.length > 0) throw new Refused(problems.join("\n"));
  return after;
}

/** The data with what a person at a terminal says. */
async function ask(kind: string, before: Data): Promise<Data> {
  const interview = terminalInterview(new Map());
  for (;;) {
    const after = await (kinds[kind] as (typeof kinds)[string])(interview, before);
    const problems = problemLines(after);
    if (problems.length === 0) return after;
    clack.log.error(problems.join("\n"));
    const next = await clack.select({
      message: "What you said breaks the rules above",
      options: [
        { value: "again", label: "Go through my answers again" },
        { value: "write", label: "Write the files all the same; I mend them in an editor" },
        { value: "stop", label: "Stop; write nothing" },
      ],
    });
    if (next === "write") return after;
    if (next !== "again") throw new Cancelled();
  }
}

const NEXT = `What comes next:
  npm run data:check      checks all records again
  npm run data:coverage   brings docs/data.md up to date
  npm run data:changeset  writes the changeset that tells consumers`;

/** What the command line asks for, or a message that says what is accepted. */
function readArguments(given: readonly string[]): { kind: string | undefined; answers: string | undefined } | string {
  const [kind, flag, file, ...more] = given;
  const accepted = `accepted: ${Object.keys(kinds).join(", ")}, and --answers FILE after it`;
  if (kind !== undefined && !Object.hasOwn(kinds, kind)) return `${JSON.stringify(kind)} cannot be added; ${accepted}.`;
  if (flag !== undefined && (flag !== "--answers" || file === undefined || more.length > 0)) {
    return `${given.slice(1).join(" ")} is not accepted; ${accepted}.`;
  }
  if (flag === undefined && !process.stdin.isTTY) return `There is no terminal to ask at; ${accepted}.`;
  return { kind, answers: file };
}

async function chooseKind(): Promise<string> {
  const kind = await clack.select({
    message: "What do you want to add",
    options: Object.entries(HINTS).map(([value, hint]) => ({ value, label: value, hint })),
  });
  if (clack.isCancel(kind)) throw new Cancelled();
  return kind;
}

/** Reads a file of answers, or the standard input for `-`. */
function readAnswers(path: string): Json {
  try {
    const json: unknown = JSON.parse(readFileSync(path === "-" ? 0 : path, "utf8"));
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json as Json;
  } catch (error) {
    throw new Refused(`${path}: ${(error as Error).message}`);
  }
  throw new Refused(`${path} holds no JSON object`);
}

/** Runs for a command line; returns the exit code. */
async function main(root: string): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (typeof asked === "string") {
    console.error(asked);
    return 1;
  }
  try {
    const answers = asked.answers === undefined ? undefined : readAnswers(asked.answers);
    const before = loadData(root);
    const problems = findProblems(before).length;
    if (problems > 0) {
      throw new Refused(`data/ has ${problems} problems already; mend them first: npm run data:check shows them`);
    }
    const kind = asked.kind ?? (await chooseKind());
    const after = answers ? await answer(kind, before, answers, console.log) : await ask(kind, before);
    for (const path of write(root, before, after)) console.log(`Wrote ${path}`);
    console.log(`\n${NEXT}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Cancelled)) throw error;
    console.error(`${error.message ? `${error.message}\n` : ""}Nothing was written.`);
    return error instanceof Cancelled ? 130 : 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.cwd());
