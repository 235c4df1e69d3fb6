/** The command line in a terminal: `script` of util-linux makes one, so that no native module is needed. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { asOf, findAgreements } from "military-pacts";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../repository.js";

const root = resolve(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...plainEnv } = process.env;

const hasTerminal = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes("util-linux") ?? false;
const inTerminal = hasTerminal
  ? "in a terminal"
  : "in a terminal (left out: this machine has no `script` of util-linux)";

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs the command in a terminal of so many columns. */
function show(columns: number, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = [process.execPath, cli, ...args].map(quoted).join(" ");
  const { status, stdout } = spawnSync(
    "script",
    ["-qec", `stty cols ${columns} rows 50; exec ${command}`, "/dev/null"],
    {
      encoding: "utf8",
      env: { ...plainEnv, TERM: "xterm-256color", ...env },
    },
  );
  return { status, stdout, lines: stripVTControlCharacters(stdout).replaceAll("\r", "").trimEnd().split("\n") };
}

/** Runs the command with a pipe. */
function pipe(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [cli, ...args], { encoding: "utf8", env: { ...plainEnv, ...env } });
}

/** How many columns a line takes; nothing that these commands print but the flags of the report is wider than a letter. */
const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => [...line].length));

const COMMANDS = [
  ["agreements", "--decree", "3810-r"],
  ["agreement", "relos", "--sources"],
  ["members", "nato", "--on", "1999-03-12"],
  ["claims", "ten EU countries"],
  ["check", "Россия расторгла соглашения с десятью странами ЕС", "--sources"],
];

describe.skipIf(!hasTerminal)(inTerminal, () => {
  it.each([20, 60, 80, 200])("of %i columns, every answer fits", (columns) => {
    for (const args of COMMANDS) {
      const { status, lines } = show(columns, args);
      expect([args, status]).toEqual([args, 0]);
      expect([args, widest(lines)]).toEqual([args, expect.toSatisfy((width: number) => width <= columns)]);
    }
  });

  it("drops the least column first, and none where there is room", () => {
    const heads = [200, 80, 60, 44].map((columns) => show(columns, COMMANDS[0] as string[]).lines[0]?.split(/\s{2,}/));
    expect(heads).toEqual([
      ["Agreement", "Signed", "Status", "Title"],
      ["Agreement", "Signed", "Status"],
      ["Agreement", "Signed", "Status"],
      ["Agreement", "Signed"],
    ]);
    expect(show(200, ["report"]).lines.find((line) => line.includes("Partner"))).toMatch(/Place +Years +NATO/);
    expect(show(80, ["report"]).lines.find((line) => line.includes("Partner"))).toMatch(
      new RegExp(`^Partner +Signed +NATO +EU +Status on ${asOf}$`),
    );
  });

  it("wraps words, and breaks none that fits", () => {
    const { lines } = show(60, ["agreements", "--decree", "3810-r"]);
    const words = new Set(lines.join(" ").split(/\s+/));
    for (const { id } of findAgreements({ decree: "ru-gov-2025-3810-r" })) expect(words).toContain(id);
    for (const word of ["presumed", "authorized"]) expect(words).toContain(word);
  });

  it("has colours and links, and neither with NO_COLOR or in a terminal that knows none", () => {
    const args = ["sources", "lenta-20251219"];
    const { stdout } = show(80, args);
    expect(stdout).toContain("\u001b[1m");
    expect(stdout).toContain("\u001b]8;;https://lenta.ru/news/2025/12/19/");
    expect(show(80, args, { NO_COLOR: "1" }).stdout).not.toContain("\u001b[");
    expect(show(80, args, { TERM: "dumb" }).stdout).not.toContain("\u001b");
  });
});

describe("in a pipe", () => {
  it("there are no colours and links but by FORCE_COLOR, and a row is a line", () => {
    const args = ["check", "Norway is in the EU"];
    expect(pipe(args).stdout).not.toContain("\u001b");
    expect(pipe(args, { CI: "true" }).stdout).not.toContain("\u001b");
    expect(pipe(args, { FORCE_COLOR: "1" }).stdout).toContain("\u001b[31m");
    expect(pipe(args, { FORCE_COLOR: "0" }).stdout).not.toContain("\u001b");
    expect(pipe(args, { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain("\u001b");
    expect(pipe(["agreements", "--party", "DE"]).stdout.trimEnd().split("\n")).toHaveLength(
      findAgreements({ party: "DE" }).length + 1,
    );
  });

  it.each([["agreements"], ["timeline", "--json"], ["agreements", "--csv"], ["export", "--table", "evidence"]])(
    "%s ends quietly where it is closed",
    async (...args) => {
      const child = spawn(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
      let complaint = "";
      child.stderr.on("data", (text) => {
        complaint += text;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const [code] = await once(child, "exit");
      expect([code, complaint]).toEqual([0, ""]);
    },
  );
});

it("works without a home, in a folder that can only be read", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules/military-pacts"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "node_modules/military-pacts/package.json"));
  symlinkSync(join(root, "dist"), join(folder, "node_modules/military-pacts/dist"));
  chmodSync(folder, 0o555);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--preserve-symlinks", "--preserve-symlinks-main", "node_modules/military-pacts/dist/cli.js", "country", "DE"],
    { cwd: folder, encoding: "utf8", env: { PATH: plainEnv.PATH, TMPDIR: join(folder, "none") } },
  );
  chmodSync(folder, 0o755);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Federal Republic of Germany");
});
