#!/usr/bin/env node
import { Command, Option } from "commander";
import picocolors from "picocolors";
import { type CitationFormat, citationFormats, cite } from "./cite.js";
import { diff } from "./diff.js";
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

program
  .command("diff")
  .description("what changed in the data between two releases, and which release that demands")
  .argument("<old>", "a published version such as 1.2.0, a tarball, or the folder of an installed package")
  .argument("[new]", "the same; without it, the release that this command belongs to")
  .option("--json", "print JSON for machines, instead of Markdown")
  .action(async (old: string, now: string | undefined, { json = false }: { json?: boolean }) => {
    try {
      process.stdout.write(await diff(old, now, json));
    } catch (error) {
      // The command was right: its help would only hide what was not.
      console.error(`error: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  });

program
  .command("cite")
  .description("how to cite this version of the data set, or one agreement in it")
  .argument("[agreement]", "id of an agreement")
  .addOption(new Option("--format <format>", "format").choices(citationFormats).default("text"))
  .action((agreement: string | undefined, { format }: { format: CitationFormat }) => {
    try {
      process.stdout.write(cite(format, agreement));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      program.error(`error: ${error.message}`);
    }
  });

program.parse();
