import { Command } from "commander";
import { addCommands } from "./commands.js";

declare const VERSION: string;

/** The exit code for wrong use; what is wrong with data is 1. */
const WRONG_USE = 2;

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

const program = new Command("military-pacts")
  .description("Russia's military agreements: with whom, since when, and how each of them ended.")
  .version(VERSION)
  .showHelpAfterError()
  .showSuggestionAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE));

const [first, second] = process.argv.slice(2);
await addCommands(program, first === "help" ? second : first);
await program.parseAsync();
