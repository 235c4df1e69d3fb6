/** The law of the scripts: a command is its path, and there is one way to call it. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandName } from "./command.js";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Readonly<Record<string, string>> };
const files = readdirSync("scripts", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => join("scripts", name));
const commands = files.filter((file) => /^run\(import\.meta\.url/m.test(readFileSync(file, "utf8")));

describe("a command is its path", () => {
  it("that every file with a command has", () => {
    expect(commands.length).toBeGreaterThan(14);
    for (const file of commands) expect(scripts[commandName(file)], file).toBe(`tsx ${file}`);
  });

  it("that every script which runs one of these files has", () => {
    const run = Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w/-]+\.ts/g) ?? []);
    expect(run.toSorted()).toEqual(commands.toSorted());
    expect(commands.filter((file) => file.split("/").length !== 3)).toEqual([]);
  });

  it("and nothing else reads the arguments", () => {
    const readers = files.filter((file) => /process\.argv|parseArgs/.test(readFileSync(file, "utf8")));
    expect(readers).toEqual(["scripts/command.ts"]);
  });
});

describe("a command", () => {
  const diff = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/release/diff.ts", ...args], { encoding: "utf8" });

  it("says how to use it", () => {
    const { status, stdout, stderr } = diff("--help");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^usage: npm run release:diff -- <old> \[new\] \[--json\]\n {2}--json {2}JSON for machines/);
  });

  it.each([
    [["--what"], "error: Unknown option '--what'"],
    [[], "error: Missing argument <old>"],
    [["a", "b", "c"], 'error: Unexpected argument "c"'],
  ])("refuses %j, and says how to use it", (args, message) => {
    const { status, stdout, stderr } = diff(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr).toContain("\nusage: npm run release:diff ");
  });

  it("says in a sentence what is wrong with what it was given", () => {
    const { status, stderr } = diff("no-such-commit");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error: no-such-commit: there is no such file, folder or commit; accepted: .*\n$/);
  });
});
