/** Prints what changed in the data between two releases, commits or the working tree. */
import { diffReleases } from "../../src/releases/compare.js";
import { diffReport } from "../../src/releases/markdown.js";
import { command, readArguments } from "./arguments.js";
import { readAny } from "./read.js";

const USAGE = `usage: npm run data:diff -- <old> [new] [--json]
  <old>, [new]  a commit, tag or branch, a published version such as 1.2.0, a tarball, the folder of an installed
                package, or "." for the working tree, which is what [new] is where it is left out
  --json        JSON for machines, instead of Markdown`;

await command(async () => {
  const options = { json: { type: "boolean", default: false } } as const;
  const { positionals, values } = readArguments({ options }, USAGE, (words) => words === 1 || words === 2);
  const [old = "", now = "."] = positionals;
  const root = process.cwd();
  const [from, to] = [await readAny(root, old), await readAny(root, now)];
  const diff = diffReleases(from.release, to.release);
  const json = () => `${JSON.stringify({ from: from.name, to: to.name, ...diff }, null, 2)}\n`;
  process.stdout.write(values.json ? json() : diffReport(diff, from.name, to.name));
  return true;
});
