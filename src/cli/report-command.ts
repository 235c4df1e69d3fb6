import type { Command } from "commander";
import picocolors from "picocolors";
import { report } from "./report.js";
import { reportText, type Style } from "./text.js";

/** Colours, flags and rules for a terminal; plain text for a pipe or a file. */
function style(): Style {
  const rich = process.stdout.isTTY === true;
  return { rich, colors: picocolors.createColors(rich && picocolors.isColorSupported) };
}

/** Adds the command `report`. */
export function addReport(program: Command): void {
  program
    .command("report")
    .description("order No. 3810-r of December 2025 and its eleven agreements, with a check on the press")
    .option("--json", "print JSON for machines")
    .action(({ json }: { json?: boolean }) => {
      const result = report();
      process.stdout.write(json ? `${JSON.stringify(result, null, 2)}\n` : reportText(result, style()));
    });
}
