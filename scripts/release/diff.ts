/** Prints what changed in the data between two releases, commits or the working tree. */
import { diffReleases } from "../../src/releases/compare.js";
import { diffReport } from "../../src/releases/markdown.js";
import { run } from "../command.js";
import { readAny } from "./read.js";

const usage = {
  words: "<old> [new]",
  options: { json: { means: "JSON for machines, instead of Markdown" } },
  notes: `  <old>, [new]  a commit, tag or branch, a published version such as 1.2.0, a tarball, the folder of an installed
                package, or "." for the working tree, which is what [new] is where it is left out`,
} as const;

run(import.meta.url, usage, async ({ words: [old = "", now = "."], values }) => {
  const root = process.cwd();
  const [from, to] = [await readAny(root, old), await readAny(root, now)];
  const diff = diffReleases(from.release, to.release);
  const json = () => `${JSON.stringify({ from: from.name, to: to.name, ...diff }, null, 2)}\n`;
  process.stdout.write(values.json ? json() : diffReport(diff, from.name, to.name));
});
