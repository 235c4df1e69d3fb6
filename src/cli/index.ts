#!/usr/bin/env node
import { Command } from "commander";
import picocolors from "picocolors";
import { addCite } from "./cite.js";
import { addDiff } from "./diff.js";
import { addExport } from "./export.js";
import { report } from "./report.js";
import { reportText, type Style } from "./text.js";
import { addValidate } from "./validate.js";

declare const VERSION: string;

/** Colours, flags and rules for a terminal; plain text for a pipe or a file. */
function style(): Style {
  const rich = process.stdout.isTTY === true;
  return { rich, colors: picocolors.createColors(rich && picocolors.isColorSupported) };
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const program = new Command("military-pacts")
  .description("Russia's military agreements: with whom, since when, and how each of them ended.")
  .version(VERSION)
  .showHelpAfterError()
  .showSuggestionAfterError();

program
  .command("report")
  .description("order No. 3810-r of December 2025 and its eleven agreements, with a check on the press")
  .option("--json", "print JSON for machines")
  .action(({ json }: { json?: boolean }) => {
    const result = report();
    process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : reportText(result, style()));
  });

addValidate(program);
addDiff(program);
addCite(program);
addExport(program);

program.parse();
