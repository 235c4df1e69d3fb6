import type { Command } from "commander";
import { fail } from "../fail.js";
import { styleOf } from "../style.js";
import * as agreements from "./agreements.js";
import { type Ask, answerJson, answerText, type Options } from "./answer.js";
import { check } from "./check.js";
import * as claims from "./claims.js";
import * as records from "./records.js";

/** The questions that the command line answers, by the name of their command. */
const asks: Readonly<Record<string, Ask>> = {
  agreements: agreements.agreements,
  agreement: agreements.agreement,
  status: agreements.status,
  timeline: agreements.timelineOf,
  search: agreements.search,
  members: records.members,
  country: records.country,
  official: records.official,
  decree: records.decree,
  claims: claims.claims,
  sources: claims.sources,
  check,
};

/** The longest text that is read from a pipe, in characters. */
const LONGEST = 2_000_000;

/** The text of standard input, without what is no text. */
async function piped(): Promise<string> {
  let text = "";
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) {
    text += chunk;
    if (text.length > LONGEST) break;
  }
  return text.slice(0, LONGEST).replace(/[\0\uFFFD]/g, " ");
}

/** Answers a question, and sets the exit code: 1 where nothing is found, 2 where what was typed is wrong. */
async function run(name: string, words: readonly string[], options: Options): Promise<void> {
  try {
    const typed = name === "check" && words.length === 1 && words[0] === "-" ? [await piped()] : words;
    const answer = await (asks[name] as Ask)(typed, options);
    const { items, isFound = items.length > 0, csv } = answer;
    if (!isFound) process.exitCode = 1;
    if (options.json) process.stdout.write(await answerJson(answer, options));
    else if (options.csv && csv) process.stdout.write(await csv());
    else if (items.length > 0) process.stdout.write(await answerText(answer, options, styleOf()));
    else process.stderr.write("nothing found\n");
  } catch (error) {
    // A name, a day or a word that is none. The message says what is accepted; a stack trace helps nobody.
    fail(error as Error, 2);
  }
}

/** Lets a command ask the records. */
export function askBy(command: Command): void {
  const hasWords = command.registeredArguments.length > 0;
  command
    .option("--sources", "name the sources and their addresses")
    .option("--json", "print JSON for machines")
    .action((...typed: unknown[]) => {
      const words = hasWords ? [typed[0] ?? []].flat() : [];
      return run(command.name(), words as string[], command.opts());
    });
}
