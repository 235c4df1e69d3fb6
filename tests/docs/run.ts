import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { parseDataset } from "military-pacts/schemas";
import { authoringSchemas } from "../../scripts/schema/authoring.js";
import { collections } from "../../scripts/schema/collections.js";
import { root } from "../installed.js";
import { commandsOf } from "./commands.js";
import type { Block } from "./markdown.js";
import { withChecks } from "./program.js";

/** Runs a program in a project; returns what it prints. Throws what it says where it fails. */
function run(project: string, program: string, args: readonly string[], input?: string): string {
  try {
    return execFileSync(program, args, {
      cwd: project,
      encoding: "utf8",
      ...(input !== undefined && { input }),
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, npm_config_offline: "true", npm_config_loglevel: "error", NO_COLOR: "1", COLUMNS: "80" },
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stderr}${stdout}`.trim() || String(error));
  }
}

function runProgram(project: string, { text, language, file }: Block): string {
  const checked = withChecks(text);
  const code = language === "ts" ? transformSync(checked, { loader: "ts" }).code : checked;
  if (file) writeFileSync(join(project, file), text);
  writeFileSync(join(project, "block.mjs"), code);
  return run(project, process.execPath, ["block.mjs"]);
}

/** Throws where a command of the package that is not run, or one of its flags, is not there. */
function lookUp(project: string, line: string): void {
  const [, name = "", rest = ""] = /^npx military-pacts (\S+)(.*)$/.exec(line) ?? [];
  if (name === "") return;
  const help = run(project, "npx", ["military-pacts", name, "--help"]);
  const missing = [`Usage: military-pacts ${name} `, ...(rest.match(/--[a-z-]+/g) ?? [])].find(
    (text) => !help.includes(text),
  );
  if (missing) throw new Error(`${line}: the command line knows no "${missing}"`);
}

function runCommands(project: string, { text, output }: Block): string {
  const commands = commandsOf(text);
  for (const { line, how } of commands) if (how === "checked") lookUp(project, line);
  const unseen = commands.find(({ how }) => how === "checked");
  if (output !== undefined && unseen) throw new Error(`${unseen.line}: what it prints cannot be compared`);
  return commands
    .filter(({ how }) => how === "run")
    .map(({ line }) => run(project, "bash", ["-o", "pipefail", "-c", `(${line}) 2>&1`]))
    .join("");
}

function checkJson(project: string, { text, file }: Block): string {
  const value = JSON.parse(text) as Record<string, unknown>;
  if (file) writeFileSync(join(project, file), text);
  const [, authored] = /schema\/authoring\/(.*)\.json$/.exec(String(value.$schema)) ?? [];
  const collection = collections.find(({ singular }) => singular === authored);
  if (collection) authoringSchemas[collection.name].parse(value);
  else if ("asOf" in value && "agreements" in value) parseDataset(value);
  else if ("id" in value || "code" in value) {
    if (!collections.some(({ schema }) => schema.safeParse(value).success))
      throw new Error("it is a record of no type");
  }
  return "";
}

/** The blocks of a page share a database. */
function runSql(project: string, { text, place }: Block): string {
  const database = `${place.replace(/:\d+$/, "").replace(/\W/g, "_")}.duckdb`;
  return run(project, process.execPath, [join(root, "tests/docs/sql.js"), database], text);
}

/** The page whose programs in other languages are run by `npm run test:analysts`. */
const ANALYSTS = "docs/guides/analysts.md:";

const RUNNERS: Readonly<Record<string, (project: string, block: Block) => string>> = {
  js: runProgram,
  ts: runProgram,
  sh: runCommands,
  json: checkJson,
  sql: runSql,
};

/** Runs a block in a project; throws where it fails, or where it prints something other than the page says. */
export function runBlock(project: string, block: Block): void {
  if (["python", "r"].includes(block.language) && block.place.startsWith(ANALYSTS)) return;
  const runner = RUNNERS[block.language];
  if (!runner)
    throw new Error(`no test knows the language "${block.language}"; accepted: ${Object.keys(RUNNERS).join(", ")}`);
  const printed = runner(project, block);
  if (block.output !== undefined && printed !== block.output) {
    throw new Error(`it prints:\n${printed}\nand not:\n${block.output}`);
  }
}

/** What the compiler says of the `ts` blocks, one after the other. */
export function compile(project: string, blocks: readonly Block[]): readonly string[] {
  const programs = blocks.filter(({ language }) => language === "ts");
  if (programs.length === 0) return [];
  const files = programs.map((_, index) => `typed-${index}.mts`);
  for (const [index, { text }] of programs.entries()) writeFileSync(join(project, files[index] ?? ""), text);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  try {
    run(project, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
    return [];
  } catch (error) {
    return (error as Error).message
      .split("\n")
      .map((line) => line.replace(/^typed-(\d+)\.mts/, (_, index) => programs[Number(index)]?.place ?? ""));
  }
}
