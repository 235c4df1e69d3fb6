/** Jest, which has a loader of its own: CommonJS as it comes, and ES modules behind a flag of Node. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { jsonProgram, REMEDY } from "./package.js";
import { formsOf, program, programWithoutZod } from "./program.js";
import { installed, versionOf } from "./toolchain.js";

/** What Node must be told for ES modules in Jest. */
const FLAG = "--experimental-vm-modules";

/** A test that prints a text: Jest itself reports on the other stream. */
const testOf = (text: string) => `test("prints", async () => { process.stdout.write(${text} + "\\n"); });\n`;

interface Options {
  readonly project?: string;
  /** What stands before the file of Jest. */
  readonly flags?: readonly string[];
  readonly config?: object;
}

/** A test for each way to ask for the program. */
const tests = {
  required: { "main.test.js": testOf('require("./program.cjs")') },
  imported: { "main.test.mjs": `import it from "./program.mjs";\n${testOf("it")}` },
  awaited: { "main.test.js": testOf('(await import("./program.mjs")).default') },
};

/** A program that prints one text, as a test that does. */
const asTest = (source: string) => source.replace(/console\.log\((.*)\);\n$/, (_, text) => testOf(text));

describe("Jest", () => {
  describe(versionOf("jest"), () => {
    const start = (
      name: string,
      files: Readonly<Record<string, string>>,
      { project = projects.zod, flags = [], config = {} }: Options = {},
    ) => {
      const folder = writeCell(project, `Jest ${name}`, {
        ...files,
        "package.json": JSON.stringify({ private: true, jest: { cacheDirectory: "<rootDir>/cache", ...config } }),
      });
      const jest = join(installed("jest"), "bin/jest.js");
      return run(process.execPath, [...flags, jest, "--runInBand", "--no-watchman"], folder);
    };
    const cell = (name: string, files: Readonly<Record<string, string>>, text: string, options?: Options) =>
      it(name, async () => expectOutput(await start(name, files, options), text));

    const [esm, commonjs] = formsOf(program.source).map(({ files }) => files);
    const [esmWithoutZod, commonjsWithoutZod] = formsOf(programWithoutZod.source).map(({ files }) => files);
    const project = projects.noZod;
    const flags = [FLAG];

    cell("CommonJS", { ...commonjs, ...tests.required }, program.text);
    // What jest-environment-jsdom asks for, without the weight of jsdom.
    cell("CommonJS, with the conditions of a browser", { ...commonjs, ...tests.required }, program.text, {
      config: { testEnvironmentOptions: { customExportConditions: ["browser"] } },
    });
    cell(`ESM, with ${FLAG}`, { ...esm, ...tests.imported }, program.text, { flags });
    cell(`import() in CommonJS, with ${FLAG}`, { ...esm, ...tests.awaited }, program.text, { flags });

    it("import() in CommonJS, without it", async ({ task }) => {
      const { code, stderr } = await start("import without", { ...esm, ...tests.awaited });
      expect(code).not.toBe(0);
      expect(stderr).toContain(FLAG);
      task.meta.cell = "refused";
    });

    cell("JSON, by require()", { "main.test.js": asTest(jsonProgram.required) }, jsonProgram.text);
    cell("JSON, with an attribute", { "main.test.mjs": asTest(jsonProgram.withAttribute) }, jsonProgram.text, {
      flags,
    });

    cell("without zod: CommonJS", { ...commonjsWithoutZod, ...tests.required }, programWithoutZod.text, { project });
    cell("without zod: ESM", { ...esmWithoutZod, ...tests.imported }, programWithoutZod.text, { project, flags });

    for (const [form, file, source] of [
      ["CommonJS", "main.test.js", testOf('require("military-pacts/schemas").isoDateSchema')],
      ["ESM", "main.test.mjs", `import { isoDateSchema } from "military-pacts/schemas";\n${testOf("isoDateSchema")}`],
    ] as const) {
      it(`without zod: /schemas in ${form}`, async ({ task }) => {
        const { code, stderr } = await start(`schemas ${form}`, { [file]: source }, { project, flags });
        expect(code).not.toBe(0);
        expect(stderr).toContain("Cannot find module 'zod'");
        expect(stderr).toContain(REMEDY);
        task.meta.cell = "says so";
      });
    }
  });
});
