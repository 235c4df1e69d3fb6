/** The packed tarball in an empty project, as a stranger has it: nothing here reads `src`. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPackage, linkPackage, root } from "../installed.js";

const readme = readFileSync(join(root, "README.md"), "utf8");
const block = (language: string) =>
  readme.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m"))?.[1] ?? "";
const example = block("js");
const printed = block("text");
const commonjs = example.replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = require($2);");

let project = "";
const node = (file: string, ...args: string[]) =>
  execFileSync(process.execPath, [file, ...args], {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
const write = (name: string, text: string) => writeFileSync(join(project, name), text);

beforeAll(() => {
  project = installPackage();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

// As it stands there, it is run with all other blocks of the documentation.
describe("the first example of the README", () => {
  it("is there, with what it prints", () => {
    expect(example).toContain('from "military-pacts"');
    expect(printed).toContain("\npresumed authorized\n");
  });

  it("runs as printed in CommonJS", () => {
    expect(commonjs).not.toContain("import ");
    write("example.cjs", commonjs);
    expect(node("example.cjs")).toBe(printed);
  });

  it.each([
    ["nodenext", "nodenext", "mts"],
    ["bundler", "preserve", "mts"],
    ["node10", "es2022", "ts"],
  ])("compiles under tsc with moduleResolution %s", (resolution, module, extension) => {
    write(`example.${extension}`, `declare const console: { log(...values: unknown[]): void };\n${example}`);
    write(
      `tsconfig.${resolution}.json`,
      JSON.stringify({
        compilerOptions: {
          module,
          moduleResolution: resolution,
          target: "es2022",
          lib: ["es2022"],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        files: [`example.${extension}`],
      }),
    );
    node(join(root, "node_modules/typescript/bin/tsc"), "-p", `tsconfig.${resolution}.json`);
  });
});

describe("the installed package", () => {
  it("shows a mistake with the line that found it, and no wall of code", () => {
    write("mistake.mjs", 'import { isMember } from "military-pacts";\nisMember("UK", "eu");\n');
    const { stderr } = spawnSync(process.execPath, ["mistake.mjs"], { cwd: project, encoding: "utf8" });
    expect(stderr).toContain('RangeError: country: "UK" is not accepted');
    expect(Math.max(...stderr.split("\n").map(({ length }) => length))).toBeLessThan(300);
  });

  it("brings nothing but itself", () => {
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
    expect(Object.keys(lock.packages).filter((path) => path !== "")).toEqual(["node_modules/military-pacts"]);
  });

  it.each(["report", "report --json"])("has a command that prints for %s what the built one prints", (line) => {
    const run = (file: string, ...args: string[]) =>
      execFileSync(file, [...args, ...line.split(" ")], { cwd: project, encoding: "utf8" });
    const text = run(join(project, "node_modules/.bin/military-pacts"));
    expect(text).not.toBe("");
    expect(text).toBe(run(process.execPath, join(root, "dist/cli.js")));
  });

  it("says which zod is needed where an old one is", () => {
    const old = join(project, "node_modules/zod");
    mkdirSync(old);
    write("node_modules/zod/package.json", '{ "name": "zod", "version": "3.25.0", "main": "index.js" }');
    write("node_modules/zod/index.js", "exports.string = () => ({ max: () => ({ regex: () => ({}) }) });\n");
    write(
      "old.cjs",
      'try { require("military-pacts/schemas"); } catch ({ message }) { console.log(message); }\nimport("military-pacts/schemas").catch(({ message }) => console.log(message));\n',
    );
    expect(node("old.cjs")).toBe("military-pacts/schemas needs zod 4.3 or later: npm install zod\n".repeat(2));
    rmSync(old, { recursive: true });
  });

  it("needs zod for the schemas alone, and says what to install", () => {
    write("schemas.cjs", 'require("military-pacts/schemas");\n');
    expect(() => node("schemas.cjs")).toThrow(/Cannot find module 'zod'[\s\S]*schemas-need-npm-install-zod/);
    write(
      "schemas.mjs",
      'import { isoDateSchema } from "military-pacts/schemas";\nconsole.log(isoDateSchema.safeParse("2025-02-30").success);\n',
    );
    expect(() => node("schemas.mjs")).toThrow(/Cannot find package 'zod' imported from .*schemas-need-npm-install-zod/);
    linkPackage(project, "zod");
    expect(node("schemas.mjs")).toBe("false\n");
  });

  it("makes no code at run time, which a strict page forbids and reports", () => {
    write(
      "strict.mjs",
      `let tries = 0;
const made = () => {
  tries++;
  throw new EvalError("blocked by CSP");
};
globalThis.Function = new Proxy(Function, { construct: made, apply: made });
globalThis.eval = made;
const { agreementSchema, parseDataset } = await import("military-pacts/schemas");
const { agreements } = await import("military-pacts");
agreementSchema.parse({ ...agreements[0] });
parseDataset(JSON.parse(JSON.stringify({ asOf: "2026-01-01", agreements: agreements.slice(0, 9) })), { checks: "form" });
try { parseDataset({ asOf: 1, agreements: [{}] }); } catch {}
console.log(tries);
const z = await import("zod");
z.object({}).safeParse({});
console.log(tries);
`,
    );
    // What somebody else makes with zod is left as it was.
    expect(node("strict.mjs")).toBe("0\n1\n");
  });

  it("has its records as JSON, and JSON Schemas", () => {
    write(
      "json.cjs",
      'console.log(require("military-pacts/data/countries.json").length, require("military-pacts/schema/agreement.json").type);',
    );
    expect(node("json.cjs")).toBe("197 object\n");
  });

  it.each(["import", "require"])("cannot be changed by who has it by %s", (way) => {
    cpSync(join(import.meta.dirname, "attack.mjs"), join(project, "attack.mjs"));
    const { objects, attempts } = JSON.parse(node("attack.mjs", way));
    expect(objects).toBeGreaterThan(20_000);
    expect(attempts).toBeGreaterThan(500_000);
  });

  it("gives CommonJS and ESM the same exports from every entry", () => {
    const { exports } = JSON.parse(readFileSync(join(project, "node_modules/military-pacts/package.json"), "utf8"));
    const entries = Object.keys(exports).filter((path) => typeof exports[path] === "object");
    expect(entries).toContain("./labels");
    for (const entry of entries.map((path) => path.slice(1))) {
      write(
        "entries.mjs",
        `import { createRequire } from "node:module";
const required = createRequire(import.meta.url)("military-pacts${entry}");
const imported = await import("military-pacts${entry}");
const names = (module) => Object.keys(module).filter((name) => name !== "default" && name !== "__esModule").sort();
const records = (module) => JSON.stringify(names(module).map((name) => (name.endsWith("Schema") ? name : [name, module[name]])));
console.log(records(required) === records(imported) && names(imported).length > 0);`,
      );
      expect(node("entries.mjs"), entry).toBe("true\n");
    }
  });

  it("has a folder for each subpath, as tools look for it that do not read `exports`", () => {
    const { exports } = JSON.parse(readFileSync(join(project, "node_modules/military-pacts/package.json"), "utf8"));
    for (const path of Object.keys(exports).filter((path) => path !== "." && typeof exports[path] === "object")) {
      const { import: esm, require: commonjs } = exports[path];
      const { main, module, types } = JSON.parse(
        readFileSync(join(project, "node_modules/military-pacts", path, "package.json"), "utf8"),
      );
      expect([main, module, types], path).toEqual(
        [commonjs.default, esm.default, commonjs.types].map((file) => `.${file}`),
      );
    }
    // An address of a folder is resolved in the old way.
    write(
      "folder.cjs",
      'console.log(require("./node_modules/military-pacts/countries").GB === require("military-pacts/countries").GB);\n',
    );
    expect(node("folder.cjs")).toBe("true\n");
  });
});
