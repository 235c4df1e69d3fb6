import type { Command } from "commander";
import { sourcesOf } from "./ask/agreements.js";
import { addressesOf, sourceLines } from "./ask/answer.js";
import { pairs } from "./layout.js";
import { report } from "./report.js";
import { styleOf } from "./style.js";
import { reportText } from "./text.js";

/** Lets the command `report` print. */
export function reportBy(command: Command): void {
  command.action(async ({ json, sources }: { json?: boolean; sources?: boolean }) => {
    const result = report();
    const style = styleOf();
    const ids = sources ? await sourcesOf(result.order.id) : [];
    if (json) {
      process.stdout.write(
        `${JSON.stringify(sources ? { ...result, addresses: await addressesOf(ids) } : result, null, 2)}\n`,
      );
      return;
    }
    const behind = sources ? `\n${pairs(await sourceLines(ids), style).join("\n")}\n` : "";
    process.stdout.write(reportText(result, style) + behind);
  });
}
