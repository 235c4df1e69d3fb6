/** Tools that look for a subpath in the old way, without `exports`: the folder of its name. */
import { join } from "node:path";
import { describe, it } from "vitest";
import { expectOutput, projects, run, writeCell } from "./cells.js";
import { entries } from "./package.js";
import { installed, versionOf } from "./toolchain.js";

const names = entries.map(({ name }) => name);

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

  describe(`eslint-plugin-import ${versionOf("eslint-plugin-import")}`, () => {
    it("every entry", async () => {
      const config = `const plugin = require(${JSON.stringify(installed("eslint-plugin-import"))});
module.exports = [
  { files: ["**/*.mjs"], plugins: { import: plugin }, rules: { "import/no-unresolved": "error", "import/named": "error" } },
];
`;
      const imports = names.map((name, place) => `import * as m${place} from "${name}";`);
      const source = `import { GB } from "military-pacts/countries";
${imports.join("\n")}
export default [GB, ${names.map((_, place) => `m${place}`).join(", ")}];
`;
      const folder = writeCell(projects.zod, "eslint", { "eslint.config.cjs": config, "main.mjs": source });
      const eslint = join(installed("eslint"), "bin/eslint.js");
      expectOutput(await run(process.execPath, [eslint, "main.mjs"], folder), "");
    });
  });
});
