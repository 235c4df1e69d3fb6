import { type ParseArgsConfig, parseArgs } from "node:util";

/** Runs a command; what goes wrong in it is one line on the standard error, and exit code 1. */
export async function command(run: () => Promise<boolean>): Promise<void> {
  try {
    if (!(await run())) process.exitCode = 1;
  } catch (error) {
    console.error(`error: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

/** The arguments of a command; the message of what is wrong with them ends with how to use it. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
  isRight: (words: number) => boolean,
) {
  try {
    const parsed = parseArgs({ ...config, allowPositionals: true });
    if (isRight(parsed.positionals.length)) return parsed;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
  throw new Error(`another number of arguments is needed\n${usage}`);
}
