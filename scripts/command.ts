/**
 * How every command of `scripts/` reads its arguments and fails: wrong data is exit code 1, wrong use is 2, and either is
 * one sentence on the standard error.
 */
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** An option: with a value where it names one, else a flag. */
export interface Option {
  /** What the value is, such as `commit`. */
  readonly value?: string;
  /** What the option is for. */
  readonly means: string;
}

/** What a command accepts. */
export interface Usage<Options extends Readonly<Record<string, Option>>> {
  /** Its name, where that is not its path in `scripts/`. */
  readonly name?: string;
  /** Its arguments in their order: `<old> [new]`, the second of which can be left out. */
  readonly words?: string;
  readonly options?: Options;
  /** More to know, below the options. */
  readonly notes?: string;
}

/** The arguments of a command. */
export interface Given<Options extends Readonly<Record<string, Option>>> {
  readonly words: readonly string[];
  readonly values: {
    readonly [Name in keyof Options]: Options[Name] extends { readonly value: string } ? string | undefined : boolean;
  };
}

/** What stops a command, in a sentence. */
export class Failure extends Error {
  constructor(
    message: string,
    /** The exit code. */
    readonly code = 1,
  ) {
    super(message);
  }
}

/** A command that was called in a way that it does not know. */
export class WrongUse extends Failure {
  constructor(message: string) {
    super(message, 2);
  }
}

const SCRIPTS = fileURLToPath(new URL(".", import.meta.url));

/** The name of the script of a file: its path. */
export const commandName = (file: string): string =>
  relative(SCRIPTS, file).replace(/\.ts$/, "").replaceAll(/[\\/]/g, ":");

const flag = (name: string, { value }: Option) => (value ? `--${name} <${value}>` : `--${name}`);

function usageText(name: string, { words = "", options = {}, notes }: Usage<Record<string, Option>>): string {
  const flags = Object.entries(options).map(([key, option]) => [flag(key, option), option.means] as const);
  const width = Math.max(0, ...flags.map(([text]) => text.length));
  const line = ["usage: npm run", name, "--", words, ...flags.map(([text]) => `[${text}]`)].filter(Boolean).join(" ");
  return [line.replace(/ --$/, ""), ...flags.map(([text, means]) => `  ${text.padEnd(width)}  ${means}`), notes]
    .filter((part) => part !== undefined)
    .join("\n");
}

/** Reads arguments as they are declared. */
function read<Options extends Record<string, Option>>(
  { words = "", options }: Usage<Options>,
  args: string[],
): Given<Options> | "help" {
  const config: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" } };
  for (const [name, { value }] of Object.entries(options ?? {})) {
    config[name] = value ? { type: "string" } : { type: "boolean", default: false };
  }
  const { positionals, values } = parseArgs({ args, options: config, allowPositionals: true });
  if (values.help) return "help";
  const names = words.split(" ").filter(Boolean);
  const [missing, unknown] = [names[positionals.length], positionals[names.length]];
  if (missing?.startsWith("<")) throw new Error(`Missing argument ${missing}`);
  if (unknown !== undefined) throw new Error(`Unexpected argument ${JSON.stringify(unknown)}`);
  return { words: positionals, values: values as Given<Options>["values"] };
}

/** What a command does. It throws, or returns `false` where it has said already what is wrong. */
type Main<Options extends Record<string, Option>> = (given: Given<Options>) => unknown;

async function answer<Options extends Record<string, Option>>(
  name: string,
  usage: Usage<Options>,
  main: Main<Options>,
): Promise<void> {
  let given: Given<Options> | "help";
  try {
    given = read(usage, process.argv.slice(2));
  } catch (error) {
    throw new WrongUse(`${(error as Error).message}\n${usageText(name, usage)}`);
  }
  if (given === "help") console.log(usageText(name, usage));
  else if ((await main(given)) === false) process.exitCode = 1;
}

/**
 * Runs a file where it is the command that was called; elsewhere it is a module like any other.
 *
 * @param url The `import.meta.url` of the file.
 * @param usage What it accepts.
 * @param main What it does.
 */
export async function run<const Options extends Record<string, Option>>(
  url: string,
  usage: Usage<Options>,
  main: Main<Options>,
): Promise<void> {
  const file = fileURLToPath(url);
  if (process.argv[1] !== file) return;
  try {
    await answer(usage.name ?? commandName(file), usage, main);
  } catch (error) {
    const { message } = error as Error;
    if (message !== "") console.error(`error: ${message}`);
    process.exitCode = error instanceof Failure ? error.code : 1;
  }
}
