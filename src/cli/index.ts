#!/usr/bin/env node
import { Command } from "commander";
import { commands } from "./commands.js";

declare const VERSION: string;

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** The exit code for wrong use; what is wrong with data is 1. */
const WRONG_USE = 2;

const program = new Command("military-pacts")
  .description("Russia's military agreements: with whom, since when, and how each of them ended.")
  .version(VERSION)
  .showHelpAfterError()
  .showSuggestionAfterError()
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : WRONG_USE));

// The command that is asked for is loaded alone; for the help of all, and for a name that is none, all are.
const asked = commands.get(process.argv[2] ?? "");
for (const load of asked ? [asked] : commands.values()) (await load())(program);

await program.parseAsync();
