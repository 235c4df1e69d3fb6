/**
 * The tables in the tools of the field: every block of the guide for analysts is run against the packed package, the
 * programs in Python and R among them, and each gives the answers that the page shows. A tool that cannot be had is
 * skipped, and it is said why.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Block, blocksOf } from "../docs/markdown.js";
import { runBlock } from "../docs/run.js";
import { installPackage, root } from "../installed.js";

const PAGE = "docs/guides/analysts.md";
const REQUIREMENTS = join(root, "tests/analysts/requirements.txt");

/** Where the tools are kept between two runs. */
const CACHE = join(root, "node_modules/.cache/analysts");
const PYTHON = join(CACHE, "bin/python");

/** How long one tool may take, in milliseconds. */
const PATIENCE = 420_000;

/** Why a tool is not there; the run goes on without it. */
class Missing extends Error {}

interface Ran {
  readonly ok: boolean;
  readonly stdout: string;
  readonly why: string;
}

function run(program: string, args: readonly string[], cwd = root): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8", timeout: PATIENCE });
  const last = (stderr ?? "").trim().split("\n").slice(-12).join("\n");
  return { ok: status === 0, stdout: stdout ?? "", why: error ? error.message : last };
}

const has = (program: string, flag = "--version") => run(program, [flag]).ok;

const requirements = readFileSync(REQUIREMENTS, "utf8").trim().split("\n");
const nameOf = (requirement: string) => requirement.replace(/==.*/, "");

/** Installs what is wanted of Python; returns the reason for each package that cannot be had. */
function installPython(): ReadonlyMap<string, string> {
  const all = (reason: string) => new Map(requirements.map((one) => [nameOf(one), reason]));
  if (!has("python3")) return all("there is no python3");
  if (!existsSync(PYTHON)) {
    mkdirSync(CACHE, { recursive: true });
    const made = run("python3", ["-m", "venv", CACHE]);
    if (!made.ok) return all(`python3 makes no environment: ${made.why}`);
  }
  const without = has("java", "-version") ? [] : ["pyspark"];
  const missing = new Map(without.map((name) => [name, "there is no Java"]));
  const wanted = requirements.filter((one) => !missing.has(nameOf(one)));
  const install = (packages: readonly string[]) => run(PYTHON, ["-m", "pip", "install", "--quiet", ...packages]);
  if (install(wanted).ok) return missing;
  // One that cannot be had does not take the others with it.
  for (const one of wanted) {
    const { ok, why } = install([one]);
    if (!ok) missing.set(nameOf(one), `pip installs no ${one}: ${why.split("\n").at(-1)}`);
  }
  return missing;
}

/** Lines as they are seen: R ends them with a space. */
const seen = (text: string) => text.replace(/ +$/gm, "").trimEnd();

function compare(block: Block, { ok, stdout, why }: Ran): void {
  if (!ok) throw new Error(why);
  if (block.output === undefined) throw new Error("the page does not show what it prints");
  if (seen(stdout) !== seen(block.output)) throw new Error(`it prints:\n${stdout}\nand not:\n${block.output}`);
}

/** The package that a program is about: `questions_polars.py` is about polars. */
const toolOf = (block: Block) => /_(\w+)\.\w+$/.exec(block.file ?? "")?.[1] ?? "";

function runProgram(project: string, block: Block, missing: ReadonlyMap<string, string>): void {
  const file = block.file ?? "";
  writeFileSync(join(project, file), block.text);
  if (block.language === "python") {
    const reason = missing.get(toolOf(block));
    if (reason) throw new Missing(reason);
    compare(block, run(PYTHON, [file], project));
  } else {
    if (!has("Rscript")) throw new Missing("there is no R");
    const needs = /library\((\w+)\)/.exec(block.text)?.[1];
    if (needs && !run("Rscript", ["-e", `library(${needs})`]).ok) throw new Missing(`R has no package ${needs}`);
    compare(block, run("Rscript", ["--vanilla", file], project));
  }
}

/** What frictionless says of the data package. */
function validate(project: string, missing: ReadonlyMap<string, string>): void {
  const reason = missing.get("frictionless");
  if (reason) throw new Missing(reason);
  const made = run("npm", ["run", "--silent", "tables", "--", "--out", join(project, "tables")]);
  if (!made.ok) throw new Error(made.why);
  const { ok, stdout, why } = run(PYTHON, ["-m", "frictionless", "validate", "tables/datapackage.json"], project);
  if (!ok) throw new Error(`${stdout}${why}`);
}

const blocks = blocksOf(PAGE, readFileSync(join(root, PAGE), "utf8"));
const project = installPackage();
const counts = { passed: 0, failed: 0, skipped: 0 };

function attempt(name: string, act: () => void): void {
  const started = performance.now();
  const tell = (result: keyof typeof counts, more = "") => {
    counts[result]++;
    console.log(`${result} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)${more}`);
  };
  try {
    act();
    tell("passed");
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof Missing) tell("skipped", `: ${message}`);
    else tell("failed", `:\n${message}`);
  }
}

try {
  const missing = installPython();
  for (const block of blocks) {
    const isProgram = block.language === "python" || block.language === "r";
    const name = `${block.place} ${block.language}${block.file ? ` ${block.file}` : ""}`;
    attempt(name, () => (isProgram ? runProgram(project, block, missing) : runBlock(project, block)));
  }
  attempt("frictionless validate datapackage.json", () => validate(project, missing));
} finally {
  rmSync(project, { recursive: true, force: true });
}
console.log(`analysts: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
