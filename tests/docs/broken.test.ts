/** A block that is wrong is found, whatever is wrong with it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkPackage, root } from "../installed.js";
import { type Block, blocksOf } from "./markdown.js";
import { compile, runBlock } from "./run.js";

let project = "";
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "military-pacts-broken-"));
  mkdirSync(join(project, "node_modules/.bin"), { recursive: true });
  // The package as it is built; that of the other tests is packed and installed.
  symlinkSync(root, join(project, "node_modules/military-pacts"));
  symlinkSync(join(root, "dist/cli.js"), join(project, "node_modules/.bin/military-pacts"));
  for (const name of ["@types/node", "undici-types"]) linkPackage(project, name);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

const fence = "```";
const one = (language: string, text: string, output?: string): Block => {
  const markdown = [
    `${fence}${language}`,
    text,
    fence,
    ...(output === undefined ? [] : ["", `${fence}text`, output, fence]),
  ];
  const [block] = blocksOf("page.md", markdown.join("\n"));
  if (!block) throw new Error("no block");
  return block;
};

const asOf = 'import { asOf, isMember } from "military-pacts";';

describe("a block", () => {
  it.each([
    ["that is right", "js", `${asOf}\nisMember("GB", "eu", "2020-01-31"); // true\nconst day = asOf.length; // 10`],
    ["that throws as it says", "js", `${asOf}\nisMember("GB", "eu", "2020"); // throws RangeError`],
    ["that prints what it says", "js", 'console.log("a", 1);', "a 1"],
    ["of types", "ts", 'const code: string = "DE"; // "DE"'],
    [
      "of commands",
      "sh",
      "npx military-pacts report | head -1",
      "Order No. 3810-r (3810-р) of the Government of the Russian Federation",
    ],
    ["of commands for the repository", "sh", "npm ci && npm test  # all of it\nnpm run data:check -- --fix"],
    ["of a query", "sql", "SELECT 1 AS a, [1, 2] AS b, NULL AS c", "a  b      c\n-  -----  -\n1  [1,2]"],
    ["of JSON", "json", '{ "asOf": "2026-01-01", "agreements": [] }'],
  ])("%s passes", (_, language, text, output?: string) => {
    runBlock(project, one(language, text, output));
  });

  it.each([
    ["gives another value", "js", `${asOf}\nisMember("GB", "eu", "2020-02-01"); // true`, /line 2/],
    ["gives another constant", "js", `${asOf}\nconst day = asOf.length; // 11`, /line 2/],
    [
      "has a comment that is no value",
      "js",
      `${asOf}\nisMember("GB", "eu"); // not a member`,
      /"not a member" is no value/,
    ],
    ["does not throw", "js", `${asOf}\nisMember("GB", "eu"); // throws RangeError`, /throws nothing, not RangeError/],
    [
      "throws something else",
      "js",
      `${asOf}\nisMember("GB", "eu", "2020"); // throws RangeError: no`,
      /throws RangeError: on: "2020" is not/,
    ],
    ["throws and does not say so", "js", `${asOf}\nisMember("GB", "eu", "2020");`, /RangeError: on: "2020"/],
    [
      "names an export that is not there",
      "js",
      'import { nothing } from "military-pacts";',
      /does not provide an export named 'nothing'/,
    ],
    ["does not parse", "ts", "const a: = 1;", /Unexpected "="/],
    ["is no JSON", "json", "{ asOf: 1 }", /JSON/],
    ["is JSON of a dataset with a mistake", "json", '{ "asOf": "2026-13-01", "agreements": [] }', /asOf: "2026-13-01"/],
    ["is JSON of a record with a mistake", "json", '{ "id": "DE" }', /a record of no type/],
    [
      "is JSON of a data file with a mistake",
      "json",
      '{ "$schema": "../../schema/authoring/source.json", "id": "a" }',
      /publisher/,
    ],
    ["names a command that is not there", "sh", "npx military-pacts reprot", /unknown command 'reprot'/],
    [
      "names a flag that is not there",
      "sh",
      "npx military-pacts diff 1.0.0 --nothing",
      /diff 1.0.0 --nothing: the command line knows no/,
    ],
    ["names a program that is not known", "sh", "curl example.org", /no test knows the command curl/],
    ["names a script that is not there", "sh", "npm run bild", /package.json has no such script/],
    ["names a package that is not had", "sh", "npm install militarypacts", /no test has militarypacts/],
    ["is a query that fails", "sql", "SELECT a FROM nowhere", /nowhere/],
    ["is of a language that is not known", "python", "print(1)", /no test knows the language "python"/],
    ["is of no language", "", "print(1)", /no test knows the language ""/],
    ["is text that nothing prints", "text", "a", /no test knows the language "text"/],
  ])("that %s is found", (_, language, text, problem) => {
    expect(() => runBlock(project, one(language, text))).toThrow(problem);
  });

  it.each([
    ["js", 'console.log("a");', "b", /it prints:\na\n\nand not:\nb/],
    ["sql", "SELECT 1 AS a", "a\n-\n2", /it prints/],
    ["sh", "npx military-pacts report | head -1", "Order", /it prints/],
    ["sh", "npm run data:check", "ok", /cannot be compared/],
  ])("of %s that prints something else is found", (language, text, output, problem) => {
    expect(() => runBlock(project, one(language, text, output))).toThrow(problem);
  });

  it("that does not compile is found, with its place", { timeout: 180_000 }, () => {
    const wrong = one("ts", 'import { getCountry } from "military-pacts";\nconst nato: false = getCountry("GB").nato;');
    const right = one(
      "ts",
      '\nimport { getCountry } from "military-pacts";\nconst nato: true = getCountry("GB").nato;',
    );
    expect(compile(project, [right, wrong])).toEqual([
      expect.stringMatching(/^page\.md:1\(2,7\): error TS2322: Type 'true' is not assignable to type 'false'/),
    ]);
  });
});

describe("a page", () => {
  it("gives its blocks in order, in lists too, each with what it prints", () => {
    const markdown = `# A\n\n${fence}js a.mjs\n1\n${fence}\n\nIt prints:\n\n${fence}text\none\n${fence}\n\n- item\n\n  ${fence}sh\n  ls\n  ${fence}\n\n# B\n\n${fence}text\ntwo\n${fence}\n`;
    expect(blocksOf("p.md", markdown)).toEqual([
      { place: "p.md:3", language: "js", file: "a.mjs", text: "1\n", output: "one\n" },
      { place: "p.md:15", language: "sh", text: "ls\n" },
      { place: "p.md:21", language: "text", text: "two\n" },
    ]);
  });
});
