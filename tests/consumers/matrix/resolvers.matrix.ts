/** Tools that look for modules by resolvers of their own: those that do not read `exports` find a subpath's folder. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { entries } from "./package.js";
import { installed, versionOf } from "./toolchain.js";

const names = entries.map(({ name }) => name);

/** The plugins of ESLint: what their rules are called, and the ESLint that runs them. */
const plugins = [
  // It takes ESLint up to 9, and does not read `exports`.
  { plugin: "eslint-plugin-import", prefix: "import", eslint: "eslint" },
  // It reads `exports`, as Node does.
  { plugin: "eslint-plugin-import-x", prefix: "import-x", eslint: "eslint-10" },
];

describe("Resolvers", () => {
  describe(`resolve ${versionOf("resolve")}`, () => {
    it("every entry", async () => {
      const source = `const resolve = require(${JSON.stringify(installed("resolve"))});
for (const name of ${JSON.stringify(names)}) {
  // By its real path, Node finds the same file by \`exports\`.
  if (resolve.sync(name, { basedir: __dirname }) !== require.resolve(name)) console.log(name);
}
`;
      const folder = writeCell(projects.zod, "resolve", { "main.cjs": source });
      expectOutput(await run(process.execPath, [join(folder, "main.cjs")], folder), "");
    });
  });

  for (const { plugin, prefix, eslint } of plugins) {
    describe(`${plugin} ${versionOf(plugin)}, ESLint ${versionOf(eslint)}`, () => {
      const config = `const loaded = require(${JSON.stringify(installed(plugin))});
const rules = { "${prefix}/no-unresolved": ["error", { commonjs: true }], "${prefix}/named": "error" };
module.exports = [{ files: ["**/*.mjs"], plugins: { "${prefix}": loaded.default ?? loaded }, rules }];
`;
      const lint = (name: string, source: string) => {
        const folder = writeCell(projects.zod, `${plugin} ${name}`, {
          "eslint.config.cjs": config,
          "main.mjs": source,
        });
        return run(process.execPath, [join(installed(eslint), "bin/eslint.js"), "main.mjs"], folder);
      };

      it("every entry", async () => {
        const imports = names.map((name, place) => `import * as m${place} from "${name}";`);
        const requires = names.map((name) => `require("${name}");`);
        const source = `import { GB } from "military-pacts/countries";
${imports.join("\n")}
${requires.join("\n")}
export default [GB, ${names.map((_, place) => `m${place}`).join(", ")}];
`;
        expectOutput(await lint("entries", source), "");
      });

      it("a subpath that there is not", async ({ task }) => {
        const { code, stdout } = await lint("no subpath", 'import "military-pacts/treaties";\n');
        expect(code).toBe(1);
        expect(stdout).toContain(`Unable to resolve path to module 'military-pacts/treaties'  ${prefix}/no-unresolved`);
        task.meta.cell = "says so";
      });

      it("a name that there is not", async ({ task }) => {
        const { code, stdout } = await lint("no name", 'import { ZZ } from "military-pacts/countries";\n');
        expect(code).toBe(1);
        expect(stdout).toContain(`ZZ not found in 'military-pacts/countries'  ${prefix}/named`);
        task.meta.cell = "says so";
      });
    });
  }
});
