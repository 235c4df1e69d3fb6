import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { diffReleases } from "../releases/compare.js";
import { diffReport } from "../releases/markdown.js";
import { type NamedRelease, readRelease } from "../releases/read.js";
import { fail } from "./fail.js";

/** The package that this command line belongs to. */
const installed = () => dirname(fileURLToPath(import.meta.resolve("military-pacts/package.json")));

async function read(words: string): Promise<NamedRelease> {
  const found = await readRelease(words);
  if (found) return found;
  throw new Error(
    `${words}: there is no such file or folder; accepted: a published version such as 1.2.0, a tarball, or the folder of an installed package`,
  );
}

/** Compares two releases; without a second one, the first is compared with the installed package. */
async function diff(old: string, now: string | undefined, json: boolean): Promise<string> {
  const from = await read(old);
  const to = await read(now ?? installed());
  const result = diffReleases(from.release, to.release);
  if (json) return `${JSON.stringify({ from: from.name, to: to.name, ...result }, null, 2)}\n`;
  return diffReport(result, from.name, to.name);
}

/** Lets the command `diff` compare. */
export function diffBy(command: Command): void {
  command.action(async (old: string, now: string | undefined, { json = false }: { json?: boolean }) => {
    try {
      process.stdout.write(await diff(old, now, json));
    } catch (error) {
      fail(error as Error);
    }
  });
}
