/** The packed tarball in an empty project, as a stranger has it: nothing here reads `src`. */
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

  it.each(["nodenext", "bundler"])("compiles under tsc with moduleResolution %s", (resolution) => {
    write("example.mts", `declare const console: { log(...values: unknown[]): void };\n${example}`);
    write(
      `tsconfig.${resolution}.json`,
      JSON.stringify({
        compilerOptions: {
          module: resolution === "bundler" ? "preserve" : "nodenext",
          moduleResolution: resolution,
          target: "es2022",
          lib: ["es2022"],
          strict: true,
          exactOptionalPropertyTypes: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        files: ["example.mts"],
      }),
    );
    node(join(root, "node_modules/typescript/bin/tsc"), "-p", `tsconfig.${resolution}.json`);
  });
});

describe("the installed package", () => {
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
});
