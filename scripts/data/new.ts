/**
 * Asks for one new fact and its source, and writes the files: `npm run data:new event`. With `--answers FILE` it reads
 * the answers from JSON (`-` is the standard input). Nothing is written before the last answer, and nothing that breaks
 * a rule unless the person at the terminal says so.
 */
import { readFileSync } from "node:fs";
import * as clack from "@clack/prompts";
import { Failure, run, WrongUse } from "../command.js";
import { NEXT, write } from "./change.js";
import { findProblems, problemLines } from "./check.js";
import { type Data, type Json, loadData } from "./files/load.js";
import { answersInterview, Refused } from "./interview/answers.js";
import type { Interview } from "./interview/interview.js";
import { newAgreement } from "./interview/kinds/agreement.js";
import { newClaim } from "./interview/kinds/claim.js";
import { newDecree } from "./interview/kinds/decree.js";
import { newEvent } from "./interview/kinds/event.js";
import { newOfficial } from "./interview/kinds/official.js";
import { newSource } from "./interview/kinds/source.js";
import { Cancelled, terminalInterview } from "./interview/terminal.js";

/** Something that can be added. */
interface Kind {
  /** What it is. */
  readonly means: string;
  /** Asks for it; returns the data with it. */
  readonly ask: (interview: Interview, data: Data) => Promise<Data>;
}

/** What can be added, the most frequent first. */
export const kinds: Readonly<Record<string, Kind>> = {
  event: { means: "what happened to an agreement that is in the data", ask: newEvent },
  agreement: { means: "an agreement that is not in the data yet", ask: newAgreement },
  source: { means: "one more source for a fact", ask: newSource },
  decree: { means: "a law, an order, a decree about agreements", ask: newDecree },
  official: { means: "a person and the offices held", ask: newOfficial },
  claim: { means: "what a source says against or for a fact, with a verdict", ask: newClaim },
};

const kindNamed = (name: string) => kinds[name] as Kind;

/** The data with what a file of answers says. */
export async function answer(kind: string, before: Data, answers: Json, say: (message: string) => void): Promise<Data> {
  const interview = answersInterview(answers, say);
  const after = await kindNamed(kind).ask(interview, before);
  interview.finish();
  const problems = problemLines(after);
  if (problems.length > 0) throw new Refused(problems.join("\n"));
  return after;
}

/** The data with what a person at a terminal says. */
async function ask(kind: string, before: Data): Promise<Data> {
  const interview = terminalInterview(new Map());
  for (;;) {
    const after = await kindNamed(kind).ask(interview, before);
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

async function chooseKind(): Promise<string> {
  const kind = await clack.select({
    message: "What do you want to add",
    options: Object.entries(kinds).map(([value, { means }]) => ({ value, label: value, hint: means })),
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

const usage = {
  words: "[kind]",
  options: { answers: { value: "file", means: "read the answers from JSON, or for - from the standard input" } },
  notes: `  [kind]  what to add:
${Object.entries(kinds)
  .map(([kind, { means }]) => `    ${kind.padEnd(10)} ${means}`)
  .join("\n")}`,
} as const;

run(import.meta.url, usage, async ({ words: [given], values }) => {
  const root = process.cwd();
  const accepted = `accepted: ${Object.keys(kinds).join(", ")}`;
  if (given !== undefined && !Object.hasOwn(kinds, given)) {
    throw new WrongUse(`${JSON.stringify(given)} cannot be added; ${accepted}.`);
  }
  if ((given === undefined || values.answers === undefined) && !process.stdin.isTTY) {
    throw new WrongUse("there is no terminal to ask at; accepted: a kind, and --answers <file>.");
  }
  try {
    const answers = values.answers === undefined ? undefined : readAnswers(values.answers);
    const before = loadData(root);
    const problems = findProblems(before).length;
    if (problems > 0) {
      throw new Refused(`data/ has ${problems} problems already; mend them first: npm run data:check shows them`);
    }
    const kind = given ?? (await chooseKind());
    const after = answers ? await answer(kind, before, answers, console.log) : await ask(kind, before);
    write(root, before, after, console.log);
    console.log(`\n${NEXT}`);
  } catch (error) {
    if (error instanceof Failure) throw new Failure(`${error.message}\nNothing was written.`.trim(), error.code);
    throw error;
  }
});
