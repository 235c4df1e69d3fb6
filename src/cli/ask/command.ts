import type { Command } from "commander";
import { answers, type Options } from "./answers.js";
import { cardsText } from "./print.js";

/** A command that asks the records. */
export interface Question {
  readonly name: string;
  /** The words that it takes, as the help shows them. */
  readonly words?: string;
  readonly description: string;
  /** Its options beside `--json` and `--sources`, with what they take. */
  readonly options?: readonly (readonly [flags: string, description: string])[];
  readonly examples: readonly string[];
}

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

async function run(name: string, words: readonly string[], options: Options): Promise<void> {
  const given = name === "check" && words.length === 1 && words[0] === "-" ? [await piped()] : words;
  try {
    const { json, cards } = (answers[name] as (typeof answers)[string])(given, options);
    if (cards.length === 0) process.exitCode = 1;
    if (options.json) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
    else if (cards.length > 0) process.stdout.write(cardsText(cards));
    else process.stderr.write("nothing found\n");
  } catch (error) {
    // What was typed is wrong: a name, a day or a word. The message says what is accepted; a stack trace helps nobody.
    process.stderr.write(`error: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

/** Adds a command that asks the records. */
export function addQuestion(program: Command, { name, words, description, options = [], examples }: Question): void {
  const command = program.command(name).description(description);
  if (words) command.argument(words);
  for (const [flags, text] of options) command.option(flags, text);
  command
    .option("--sources", "name the sources and their addresses")
    .option("--json", "print JSON for machines")
    .addHelpText("after", `\nExamples:\n${examples.map((line) => `  military-pacts ${line}`).join("\n")}`)
    .action((...given: unknown[]) => {
      const typed = words ? [given[0] ?? []].flat() : [];
      return run(name, typed as string[], given[words ? 1 : 0] as Options);
    });
}
