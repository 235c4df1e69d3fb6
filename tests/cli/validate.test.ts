/** `military-pacts validate` as it is built, with files of the user's own and with files that are none. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../hostile/sample.js";

const root = resolve(import.meta.dirname, "../..");
const cli = join(root, "dist/cli.js");
const folder = mkdtempSync(join(tmpdir(), "military-pacts-validate-"));

/** Runs the command on a file with some content, in little memory. */
function validate(content: string | Uint8Array | undefined, ...flags: string[]) {
  if (content !== undefined) writeFileSync(join(folder, "mine.json"), content);
  const file = content === undefined ? [] : ["mine.json"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=1024", cli, "validate", ...file, ...flags],
    { cwd: folder, encoding: "utf8", maxBuffer: 1e8 },
  );
  return { status, stdout, stderr };
}

const head = '{ "asOf": "2026-01-01", "agreements": [';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a dataset", () => {
  it("that is one is counted", () => {
    expect(validate(JSON.stringify(sample()))).toEqual({
      status: 0,
      stderr: "",
      stdout:
        "ok: 2 agreements, 2 countries, 1 decree, 1 official, 1 organization, 1 agency, 1 entity, 1 source, 1 claim, evidence for 1 record, notes on 1 record\n",
    });
    const { status, stdout } = validate(`${head}] }`, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ok: true, asOf: "2026-01-01", counts: { agreements: 0 } });
  });

  it("with mistakes has each on a line", () => {
    const data = sample();
    data.agreements[0].instrument = "pact";
    data.agreements[0].signed.on = "2000-02-30";
    delete data.sources[0].url;
    const { status, stdout, stderr } = validate(JSON.stringify(data));
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout.split("\n")).toEqual([
      expect.stringMatching(/^agreements\.0\.instrument: "pact": accepted: "treaty", .* \[form\]$/),
      'agreements.0.signed.on: "2000-02-30": accepted: YYYY-MM-DD, YYYY-MM or YYYY [form]',
      "sources.0.url: is missing; accepted: an address that begins with http:// or https:// [form]",
      "",
      "3 problems",
      "",
    ]);
    const json = validate(JSON.stringify(data), "--json");
    expect(json.status).toBe(1);
    const { ok, complete, problems } = JSON.parse(json.stdout);
    expect([ok, complete, problems.length]).toEqual([false, true, 3]);
    expect(problems[1]).toEqual({
      path: "agreements.0.signed.on",
      value: '"2000-02-30"',
      message: "accepted: YYYY-MM-DD, YYYY-MM or YYYY",
      accepted: "YYYY-MM-DD, YYYY-MM or YYYY",
      rule: "form",
    });
    expect(problems[2]).not.toHaveProperty("value");
  });

  it("with a million mistakes has a thousand lines", () => {
    const { status, stdout } = validate(`${head}${"0,".repeat(999_999)}0] }`);
    expect(status).toBe(1);
    expect(stdout.split("\n")).toHaveLength(1003);
    expect(stdout).toMatch(/\n\n1,000 problems; there the check stopped\n$/);
    expect(JSON.parse(validate(`${head}${"0,".repeat(999_999)}0] }`, "--json").stdout).complete).toBe(false);
  });

  it("may come from standard input, and begin with a byte order mark", () => {
    const { status, stdout } = spawnSync(process.execPath, [cli, "validate", "-"], {
      input: `\uFEFF${head}] }\r\n`,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, "ok: 0 agreements\n"]);
  });

  it("that contradicts itself is refused by the name of the rule", () => {
    const data = sample();
    data.agreements[0].signed.on = "2000-03";
    const { status, stdout } = validate(JSON.stringify(data));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^agreements\.0\.signed\.on: "2000-03": .* \[signing-event\]\n\n1 problem\n$/);
  });

  it("with a property that stands twice is refused, for one of them would be lost", () => {
    const twice = `${head}], "agreements": [\n{ "id": "a", "id": "b", "title": { "en": "x" } }] }`;
    const { status, stdout } = validate(twice, "--json");
    expect(status).toBe(1);
    const { problems, complete } = JSON.parse(stdout);
    expect(complete).toBe(true);
    expect(problems.slice(0, 3)).toEqual([
      {
        path: "agreements",
        message: "stands twice, again in line 1, column 43; accepted: each property once",
        accepted: "each property once",
        rule: "json",
      },
      expect.objectContaining({ path: "agreements.0.id", rule: "json" }),
      expect.objectContaining({ path: "agreements.0.titleBasis", rule: "form" }),
    ]);
    // Where the one that is left is a dataset, it is refused all the same.
    expect(validate(`${head} { "id": "lost" }], "agreements": [] }`)).toEqual({
      status: 1,
      stderr: "",
      stdout:
        "agreements: stands twice, again in line 1, column 60; accepted: each property once [json]\n\n1 problem\n",
    });
    const many = Array.from({ length: 1500 }, () => '"a": 1').join(", ");
    expect(validate(`{ ${many} }`).stdout).toMatch(/\n\n1,000 problems; there the check stopped\n$/);
    // Alike in two objects, or in a text, it stands once.
    expect(validate(`${head}] , "notes": {}, "evidence": { "x": { } } }`).stdout).not.toContain("twice");
  });

  it("with names of prototypes is refused by name", () => {
    const { status, stdout } = validate(`${head}], "__proto__": { "polluted": true } }`);
    expect([status, stdout]).toEqual([
      1,
      'the dataset: has a property "__proto__"; accepted: any other name [form]\n\n1 problem\n',
    ]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["nothing", "", "is empty"],
    ["white space", " \n\t", "is empty"],
    ["half of a dataset", `${head} {\n "id": `, "is no JSON: line 2, column 8: value expected"],
    ["a comma too many", `${head}],\n}`, "is no JSON: line 2, column 1: property name expected"],
    ["a word", '{\n  "asOf": today }', "is no JSON: line 2, column 11: invalid symbol"],
    ["more than one value", `${head}] }\n\n{}`, "is no JSON: line 3, column 1: end of file expected"],
    ["a comment", `// mine\n${head}] }`, "is no JSON: line 1, column 1: invalid comment token"],
    ["a text without an end", '{ "asOf": "2026', "is no JSON: line 1, column 11: unexpected end of string"],
    ["a line break in a text", '{ "asOf": "2026\n" }', "is no JSON: line 1, column 11: "],
    ["zeros", new Uint8Array(100), "is no JSON: line 1, column 1: "],
    ["bytes that are no text", new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x80]), "is no text in UTF-8"],
    ["another encoding", Buffer.from(`\uFEFF${head}] }`, "utf16le"), "is a text in UTF-16; save it as UTF-8"],
    ["the same, backwards", Buffer.from(`\uFEFF${head}] }`, "utf16le").swap16(), "is a text in UTF-16"],
    [
      "a table",
      "\uFEFFid,title,signed\r\nx-1,Treaty,2001-01-01\r\n",
      'is no JSON, but a table such as CSV, with the columns "id,title,signed"; make records of its rows',
    ],
    ["a table of another program", '"Номер";"Название"\n1;"Договор"\n', "is no JSON, but a table such as CSV"],
    ["what Python writes for nothing", '{ "asOf": NaN }', "is no JSON: line 1, column 11: invalid symbol NaN; leave"],
    ["brackets that do not match", "[}".repeat(1_000_000), "is no JSON: line 1, column 2: "],
    ["10,000 levels", `${head}${"[".repeat(10_000)}${"]".repeat(10_000)}] }`, "is nested more than 34 levels deep"],
    [
      "10,000 levels of objects",
      `${'{"a":'.repeat(10_000)}0${"}".repeat(10_000)}`,
      "is nested more than 34 levels deep",
    ],
    ["ten million levels", "[".repeat(10_000_000), "is nested more than 34 levels deep"],
    ["33 million objects", `${head}${"{},".repeat(33_000_000)}{}] }`, "holds more than 10,000,000 values"],
    ["ten million numbers", `${head}${"1,".repeat(10_000_000)}1] }`, "holds more than 10,000,000 values"],
    ["201 MB", Buffer.alloc(201_000_000, " "), "is larger than 200 MB"],
  ])("%s", (_name, content, reason) => {
    const { status, stdout, stderr } = validate(content);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`mine.json: ${reason}`), stderr.slice(0, 500)).toBe(true);
    expect(stderr.length).toBeLessThan(200);
  });

  it("a text that only looks deep is read", () => {
    const { status, stdout } = validate(`${head}], "\\"${"[{".repeat(50)}": "\\\\\\"${"[".repeat(5000)}" }`);
    expect(status).toBe(1);
    expect(stdout).toContain("unknown property");
  });

  it("a file that is not there, or a folder", () => {
    expect(validate(undefined, "none.json").stderr).toBe("none.json: there is no such file\n");
    expect(validate(undefined, ".").stderr).toBe(".: is a directory\n");
    expect(validate(undefined, "\u001b[2J.json").stderr).toBe("\\u{1b}[2J.json: there is no such file\n");
    expect(validate(undefined, ".").status).toBe(2);
  });

  it("standard input without an end", async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=1024", cli, "validate", "-"]);
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    child.stdin.on("error", () => {});
    const chunk = Buffer.alloc(1 << 20, "[");
    const more = () => {
      while (child.stdin.writable && child.stdin.write(chunk));
    };
    child.stdin.on("drain", more);
    more();
    const status = await new Promise((done) => child.on("exit", done));
    child.stdin.destroy();
    expect([status, said]).toEqual([2, "standard input: is larger than 200 MB\n"]);
  });

  it("arguments that are none", () => {
    for (const [flags, reason] of [
      [[], "missing required argument 'file'"],
      [["a", "b"], "too many arguments"],
      [["a", "--jsn"], "unknown option '--jsn'"],
    ] as const) {
      const { status, stderr } = validate(undefined, ...flags);
      expect(status).toBe(2);
      expect(stderr).toContain(reason);
    }
    expect(validate(undefined, "--help").status).toBe(0);
  });
});

describe("without zod, or with an old one", () => {
  let project = "";
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "military-pacts-zodless-"));
    const installed = join(project, "node_modules/military-pacts");
    mkdirSync(installed, { recursive: true });
    cpSync(join(root, "package.json"), join(installed, "package.json"));
    // A link would lead back to where zod is.
    cpSync(join(root, "dist"), join(installed, "dist"), { recursive: true });
    writeFileSync(join(project, "mine.json"), `${head}] }`);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const run = (...words: string[]) => {
    const installed = join(project, "node_modules/military-pacts/dist/cli.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [installed, ...words], {
      cwd: project,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
  it("it has its own", () => {
    const answer = { status: 0, stdout: "ok: 0 agreements\n", stderr: "" };
    expect(run("validate", "mine.json")).toEqual(answer);
    const old = join(project, "node_modules/zod");
    mkdirSync(old);
    writeFileSync(
      join(old, "package.json"),
      '{ "name": "zod", "version": "3.0.0", "type": "module", "exports": "./index.js" }',
    );
    writeFileSync(join(old, "index.js"), "export const string = () => ({});\n");
    expect(run("validate", "mine.json")).toEqual(answer);
    const use = join(project, "use.mjs");
    writeFileSync(use, 'import("military-pacts/schemas").catch(({ message }) => console.log(message));\n');
    expect(spawnSync(process.execPath, [use], { cwd: project, encoding: "utf8" }).stdout).toBe(
      "military-pacts/schemas needs zod 4.3 or later: npm install zod\n",
    );
  });

  it("leaves the other commands as they are", () => {
    expect(run("report").status).toBe(0);
  });
});
