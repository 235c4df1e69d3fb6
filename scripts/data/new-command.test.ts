/** `npm run data:new` as a person and a pipe run it: in a folder with a copy of the data. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const command = [join(root, "node_modules/.bin/tsx"), "--tsconfig", join(root, "tsconfig.json")];
const script = join(root, "scripts/data/new.ts");
const germany = "data/agreements/de-ru-1993-defence-ministries.json";
const answers = {
  agreement: "de-ru-1993-defence-ministries",
  type: "announced",
  on: "2026-06-11",
  sources: ["europa-eu-nd"],
  newSources: [{ url: "https://www.example.org/a", publisher: "Example", kind: "news", published: "2026-06-12" }],
  confidence: "low",
};

let folder = "";
const text = (path: string) => readFileSync(join(folder, path), "utf8");
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "military-pacts-new-"));
  cpSync(join(root, "data"), join(folder, "data"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("answers from the standard input", () => {
  const run = (args: string[], input: string) =>
    spawnSync(command[0] as string, [...command.slice(1), script, ...args], { cwd: folder, input, encoding: "utf8" });

  it.each([
    [
      ["event", "--answers", "-"],
      JSON.stringify({ ...answers, on: "2026-06-31" }),
      'on: "2026-06-31" accepted: YYYY-MM-DD',
    ],
    [["event", "--answers", "-"], "no JSON", "-: "],
    [["event", "--answers", "nowhere.json"], "", "nowhere.json: ENOENT"],
    [["treaty"], "", '"treaty" cannot be added; accepted: event, agreement, source, decree, official, claim', 2],
    [["event", "--answer", "a.json"], "", "Unknown option '--answer'", 2],
    [["event"], "", "there is no terminal to ask at; accepted: ", 2],
  ])("refuses %j", (args, input, message, code = 1) => {
    const before = text(germany);
    const { status, stderr } = run(args, input);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
    expect(text(germany)).toBe(before);
  });

  it("writes the files and says what comes next", () => {
    const { status, stdout, stderr } = run(["event", "--answers", "-"], JSON.stringify(answers));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Wrote data\/agreements\/de-ru.*\nWrote data\/sources\/example-20260612\.json\n/);
    expect(stdout).toContain("npm run data:check");
    expect(JSON.parse(text("data/sources/example-20260612.json"))).toMatchObject({ published: "2026-06-12" });
  });
});

const hasTerminal = spawnSync("script", ["--version"]).status === 0;
if (!hasTerminal) console.log("Skipped: the tests at a terminal need the command `script` of util-linux.");

/** The command at a terminal of its own, and someone who waits for a text before the next key. */
function atTerminal(...args: string[]) {
  const line = ["stty cols 100 rows 40;", ...command, script, ...args].join(" ");
  const child = spawn("script", ["-qefc", line, "/dev/null"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  let shown = "";
  let seen = 0;
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    shown += part;
  });
  const exit = new Promise<number | null>((done) => child.on("exit", done));
  // Behind what was seen before, so that no earlier question is taken for the next one.
  const sees = async (expected: string) => {
    const at = () => stripVTControlCharacters(shown).indexOf(expected, seen);
    await expect.poll(at, { timeout: 50_000, interval: 20, message: `sees ${expected}` }).toBeGreaterThanOrEqual(0);
    seen = at() + expected.length;
  };
  return {
    exit,
    /** Waits for each text, then gives the keys beside it. */
    async says(...turns: readonly (readonly [expected: string, ...keys: string[]])[]) {
      for (const [expected, ...keys] of turns) {
        await sees(expected);
        for (const key of keys) child.stdin.write(key);
      }
    },
  };
}

const ENTER = "\r";
const TAB = "\t";
const CTRL_C = "\u0003";
const CTRL_U = "\u0015";

describe.runIf(hasTerminal)("at a terminal", () => {
  it("asks again until an answer is accepted, and writes what was answered", async () => {
    const terminal = atTerminal("event");
    await terminal.says(
      ["In the life of which agreement", "dk-ru-1994"],
      ["(1 match)", ENTER],
      ["What happened", "announced"],
      ["(1 match)", ENTER],
      ["When.", "2026-02-30", ENTER],
      ["accepted: YYYY-MM-DD, YYYY-MM or YYYY", CTRL_U, "2026-05", ENTER],
      ["The legal act by which", ENTER],
      ["Who did it", ENTER],
      ["What the day is", ENTER],
      ["More about it", "said so", ENTER],
      ["begins with a capital or a digit", CTRL_U, "Said so", ENTER],
      ["Permanent name within the agreement", ENTER],
      ["Which sources say so", "europa-eu-nd"],
      ["(1 match)", TAB],
      ["europa-eu-nd", ENTER],
      ["Add a source", "y"],
      ["Address.", "https://www.example.org/b", ENTER],
      ["Who published it", "Example", ENTER],
      ["What kind of page", ENTER],
      ["Language, BCP 47", ENTER],
      ["Day of publication", ENTER],
      ["Title", ENTER],
      ["example-nd", ENTER],
      ["Add another one?", "n"],
      ["How sure", ENTER],
      ["What to know", ENTER],
      ["What comes next"],
    );
    expect(await terminal.exit).toBe(0);
    expect(JSON.parse(text("data/agreements/dk-ru-1994-defence-ministries.json")).events.at(-1)).toEqual({
      key: "announced",
      type: "announced",
      on: "2026-05",
      detail: "Said so.",
      evidence: { sources: ["europa-eu-nd", "example-nd"], confidence: "high" },
    });
    expect(JSON.parse(text("data/sources/example-nd.json"))).toMatchObject({ kind: "official", language: "en" });
  });

  it("writes nothing after Ctrl-C", async () => {
    const terminal = atTerminal("official");
    await terminal.says(
      ["Name as usual in English", "Nobody", ENTER],
      ["Name in its own script, by BCP 47 tag. In Russian.", CTRL_C],
      ["Nothing was written."],
    );
    expect(await terminal.exit).toBe(130);
    expect(existsSync(join(folder, "data/officials/nobody.json"))).toBe(false);
  });

  it("keeps the answers where together they break a rule", async () => {
    const before = text(germany);
    const terminal = atTerminal("event");
    await terminal.says(
      ["In the life of which agreement", "de-ru-1993-d"],
      ["(1 match)", ENTER],
      ["What happened", "ratified"],
      ["(1 match)", ENTER],
      ["When.", "1990", ENTER],
      ["The legal act by which", ENTER],
      ["Who did it", ENTER],
      ["What the day is", ENTER],
      ["More about it", ENTER],
      ["Permanent name within the agreement", ENTER],
      ["Which sources say so", "europa-eu-nd"],
      ["(1 match)", TAB],
      ["europa-eu-nd", ENTER],
      ["Add a source", "n"],
      ["How sure", ENTER],
      ["What to know", ENTER],
      ["comes before the signature of 1993-04-13"],
      ["Go through my answers again", ENTER],
      ["de-ru-1993-defence-ministries", ENTER],
      ["ratified", ENTER],
      ["1990", CTRL_C],
      ["Nothing was written."],
    );
    expect(await terminal.exit).toBe(130);
    expect(text(germany)).toBe(before);
  });
});
