/** The compilers: what they know of the package, with every kind of resolution, in ESM and CommonJS. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { neverAny } from "./never-any.js";
import { REMEDY } from "./package.js";
import { withoutSchemas } from "./program.js";
import { installed, versionOf } from "./toolchain.js";

const types = readFileSync(resolve(import.meta.dirname, "../program/types.mts"), "utf8");

const typesWithoutZod = withoutSchemas(types);

/** The same module in CommonJS, as TypeScript writes it. */
const commonjs = (source: string) => source.replace(/^import \* as (\w+) from (".*");$/gm, "import $1 = require($2);");

const checkedEntries = (withZod: boolean) => neverAny.filter(({ name }) => withZod || !name.endsWith("/schemas"));

/** What is compiled in a cell, in ESM and CommonJS: the types, and that no entry has `any`. */
const sourcesOf = (text: string, withZod: boolean): Record<string, string> =>
  Object.fromEntries(
    [{ name: "types", source: text }, ...checkedEntries(withZod)].flatMap(({ name, source }) => [
      [`${name}.mts`, source],
      [`${name}.cts`, commonjs(source)],
    ]),
  );

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "preserve", moduleResolution: "bundler" },
};

const compilers = ["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"];

describe.for(compilers)("TypeScript", (compiler) => {
  describe(versionOf(compiler), () => {
    const compile = (name: string, project: string, files: Readonly<Record<string, string>>, options: object) => {
      const folder = writeCell(project, `${compiler} ${name}`, {
        ...files,
        "tsconfig.json": JSON.stringify({
          compilerOptions: {
            target: "es2022",
            // zod's own declarations name URL, which is the browser's or Node's.
            lib: project === projects.noZod ? ["es2022"] : ["es2022", "dom"],
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: false,
            noEmit: true,
            ...options,
          },
          files: Object.keys(files),
        }),
      });
      return run(process.execPath, [join(installed(compiler), "bin/tsc"), "-p", "."], folder);
    };

    for (const [name, options] of Object.entries(resolutions)) {
      it(name, async () => {
        expectOutput(await compile(name, projects.zod, sourcesOf(types, true), options), "");
      });
      it(`${name}, without zod`, async () => {
        const result = await compile(name, projects.noZod, sourcesOf(typesWithoutZod, false), options);
        expectOutput(result, "");
      });
    }

    // It is deprecated in TypeScript 6, and gone in 7.
    if (!compiler.endsWith("-7")) {
      it("node10, which does not read `exports`", async () => {
        const sources = [{ name: "types", source: types }, ...checkedEntries(true)];
        const files = Object.fromEntries(sources.map(({ name, source }) => [`${name}.ts`, source]));
        // The declarations of zod are CommonJS here, with default imports of each other.
        const options = { module: "es2022", moduleResolution: "node10", esModuleInterop: true };
        const deprecated = compiler.endsWith("-6") ? { ignoreDeprecations: "6.0" } : {};
        expectOutput(await compile("node10", projects.zod, files, { ...options, ...deprecated }), "");
      });
    }

    it("ESM is not CommonJS", async () => {
      const imports = checkedEntries(false).map(
        ({ name }, place) => `// @ts-expect-error only CommonJS has one\nimport default${place} from "${name}";\n`,
      );
      const files = { "main.mts": `${imports.join("")}export {};\n` };
      expectOutput(await compile("no default", projects.noZod, files, resolutions.nodenext), "");
    });

    it("the oldest zod", async () => {
      const sources = sourcesOf(types, true);
      expectOutput(await compile("oldest zod", projects.oldestZod, sources, resolutions.nodenext), "");
    });

    for (const [name, file, attribute, options] of [
      ["JSON, with an attribute", "main.mts", ' with { type: "json" }', resolutions.nodenext],
      ["JSON, without one", "main.ts", "", resolutions.bundler],
    ] as const) {
      it(name, async () => {
        const source = `import records from "military-pacts/data/organizations.json"${attribute};
const names: string[] = records.map(({ name }) => name);
// @ts-expect-error not any
const price: number = records[0]?.price;
export { names, price };\n`;
        const json = { ...options, resolveJsonModule: true };
        expectOutput(await compile(name, projects.noZod, { [file]: source }, json), "");
      });
    }

    it("without zod: /schemas", async ({ task }) => {
      const source = 'import { isoDateSchema } from "military-pacts/schemas";\nexport { isoDateSchema };\n';
      const result = await compile("no zod", projects.noZod, { "main.mts": source }, resolutions.nodenext);
      expect(result.stdout).toMatch(/error TS2307: Cannot find module 'zod'/);
      expect(result.stdout).toContain(`${REMEDY}.d.ts`);
      task.meta.cell = "says so";
    });
  });
});
