/** Node, Bun and Deno: every form in which a module can ask for another, and every file that the package offers. */
import { describe, expect, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { entries, jsonFiles, jsonProgram, REMEDY } from "./package.js";
import { formsOf, program, programWithoutZod } from "./program.js";
import { type Binary, binaryOf, versionOf } from "./toolchain.js";

interface Runtime {
  readonly name: string;
  readonly binary: Binary;
  /** What stands before the file. */
  readonly args: readonly string[];
  /** What it says of JSON without an import attribute; `undefined` where that works. */
  readonly refusesJson?: RegExp;
}

const node = (major: number): Runtime => ({
  name: `Node ${versionOf(`node-${major}-linux-x64`)}`,
  binary: binaryOf(`node-${major}-`, "bin/node"),
  args: [],
  refusesJson: /ERR_IMPORT_(ATTRIBUTE|ASSERTION_TYPE)_MISSING/,
});

const runtimes: readonly Runtime[] = [
  ...[20, 22, 24, 26].map(node),
  { name: `Bun ${versionOf("bun")}`, binary: binaryOf("@oven/bun-", "bin/bun"), args: ["run"] },
  {
    name: `Deno ${versionOf("deno")}`,
    binary: binaryOf("@deno/", "deno"),
    args: ["run", "--node-modules-dir=manual", "--no-remote", "--no-prompt", "--allow-read", "--allow-env"],
    refusesJson: /without specifying "type": "json" attribute/,
  },
];

const schemasAlone = {
  ESM: ["main.mjs", 'import { isoDateSchema } from "military-pacts/schemas";\nconsole.log(isoDateSchema);\n'],
  CommonJS: ["main.cjs", 'console.log(require("military-pacts/schemas").isoDateSchema);\n'],
} as const;

it("has a program that imports every entry", () => {
  const imported = [...program.source.matchAll(/ from "(.*)";$/gm)].map(([, name]) => name);
  expect(imported.sort()).toEqual(entries.map(({ name }) => name).sort());
  expect(jsonFiles.length).toBeGreaterThan(15);
});

describe.for(runtimes)("Runtimes", ({ name: runtime, binary, args, refusesJson }) => {
  describe(runtime, () => {
    /** A cell: the files that it has, and a function that runs one of them. */
    const cell = (
      name: string,
      files: Readonly<Record<string, string>>,
      judge: (start: (main: string) => ReturnType<typeof run>, mark: (text: string) => void) => Promise<void>,
      project = projects.zod,
    ) =>
      it(name, async ({ skip, task }) => {
        if ("missing" in binary) return skip(binary.missing);
        const folder = writeCell(project, `${runtime} ${name}`, files);
        await judge(
          (main) => run(binary.command, [...args, main], folder),
          (text) => {
            task.meta.cell = text;
          },
        );
      });

    for (const { name, main, files } of formsOf(program.source))
      cell(name, files, async (start) => expectOutput(await start(main), program.text));

    cell(
      "require() of our ESM files",
      {
        "main.cjs": `const { createRequire } = require("node:module");
${entries.map(({ file }) => `if (Object.keys(require("../../${file}")).length === 0) throw new Error("${file} is empty");`).join("\n")}
console.log(require("../../${entries[0]?.file}").isMember("GB", "eu", "2020-02-01"));\n`,
      },
      async (start) => expectOutput(await start("main.cjs"), "false\n"),
    );

    cell(
      "the same from ESM and CommonJS",
      {
        "main.mjs": `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const names = (module) => Object.keys(module).filter((name) => !/^(default|__esModule|module.exports)$/.test(name)).sort();
for (const entry of ${JSON.stringify(entries.map(({ name }) => name))}) {
  const [imported, required] = [names(await import(entry)), names(require(entry))];
  if (imported.length === 0 || imported.join() !== required.join()) console.log(entry, imported, required);
}\n`,
      },
      async (start) => expectOutput(await start("main.mjs"), ""),
    );

    cell(
      "no other path",
      { "main.mjs": 'import("military-pacts/dist/index.js").catch((error) => console.log(error.code));\n' },
      async (start) => {
        expect((await start("main.mjs")).stdout).toMatch(/^ERR_(PACKAGE_PATH_NOT_EXPORTED|MODULE_NOT_FOUND)\n$/);
      },
    );

    cell("JSON, with an attribute", { "main.mjs": jsonProgram.withAttribute }, async (start) =>
      expectOutput(await start("main.mjs"), jsonProgram.text),
    );

    cell("JSON, without one", { "main.mjs": jsonProgram.withoutAttribute }, async (start, mark) => {
      const result = await start("main.mjs");
      if (refusesJson === undefined) return expectOutput(result, jsonProgram.text);
      expect(result.code).not.toBe(0);
      expect(result.stderr).toMatch(refusesJson);
      mark("refused");
    });

    cell("JSON, by require()", { "main.cjs": jsonProgram.required }, async (start) =>
      expectOutput(await start("main.cjs"), jsonProgram.text),
    );

    cell(
      "the oldest zod",
      formsOf(program.source)[0]?.files ?? {},
      async (start) => expectOutput(await start("main.mjs"), program.text),
      projects.oldestZod,
    );

    for (const { name, main, files } of formsOf(programWithoutZod.source).slice(0, 2))
      cell(
        `without zod: ${name}`,
        files,
        async (start) => expectOutput(await start(main), programWithoutZod.text),
        projects.noZod,
      );

    for (const [form, [main, text]] of Object.entries(schemasAlone))
      cell(
        `without zod: /schemas in ${form}`,
        { [main]: text },
        async (start, mark) => {
          const { code, stderr } = await start(main);
          expect(code).not.toBe(0);
          expect(stderr).toMatch(/(Cannot find (package|module)|Could not find package) 'zod'/);
          expect(stderr).toContain(REMEDY);
          mark("says so");
        },
        projects.noZod,
      );
  });
});
