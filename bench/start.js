/**
 * How long the command line takes from its start to its answer, beside `node -e 0` in the same run: whole processes, in
 * turn. Prints the median of each and its ratio, with `--json` as JSON; with `--write` puts them into README.md. A number
 * is how many times each.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { median } from "./cold.js";
import { writeTable } from "./readme.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
if (!existsSync(cli)) throw new Error("dist/ is empty: run `npm run build` first.");

const runs = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 41);
const commands = {
  "node -e 0": ["-e", "0"],
  "--version": [cli, "--version"],
  "--help": [cli, "--help"],
  "status new-start-2010": [cli, "status", "new-start-2010"],
  "members nato": [cli, "members", "nato"],
  "agreements --party DE": [cli, "agreements", "--party", "DE"],
  "agreement relos": [cli, "agreement", "relos"],
  report: [cli, "report"],
  'check "Norway is in the EU"': [cli, "check", "Norway is in the EU"],
};

const names = Object.keys(commands);
const times = new Map(names.map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  // Each in every place of the turn, so that a change of the machine's speed meets all of them.
  for (const name of [...names.slice(run % names.length), ...names.slice(0, run % names.length)]) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, commands[name]);
    if (status !== 0) throw new Error(`${name} exits with ${status}`);
    times.get(name).push(performance.now() - start);
  }
}

const [[, bare]] = [...times].map(([name, all]) => [name, median(all)]);
const measured = names.map((name) => ({ name, time: median(times.get(name)), ratio: median(times.get(name)) / bare }));
const rows = measured.map(({ name, time, ratio }) => [`\`${name}\``, `${time.toFixed(0)} ms`, ratio.toFixed(2)]);
const text = markdownTable([["command", "time", "ratio"], ...rows], { align: ["l", "r", "r"] });
console.log(process.argv.includes("--json") ? JSON.stringify(measured) : text);
if (process.argv.includes("--write")) writeTable("start", text);
