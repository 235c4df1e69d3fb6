/** The program that every cell runs, in each form in which it can be written. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../program");
const source = readFileSync(join(folder, "program.mjs"), "utf8");
const text = readFileSync(join(folder, "expected.txt"), "utf8");

/** The import of the validators, and the paragraph about them. */
const aboutZod = /^import .* from "military-pacts\/schemas";\n|^\/\/ Validators[\s\S]*?\n\n/gm;

/** A program or its types without the validators. */
export const withoutSchemas = (module: string): string => module.replace(aboutZod, "");

/** The program in ESM, and what it gives. It ends in a line break, as `console.log` leaves it. */
export const program = { source, text };

/** The same without the validators. */
export const programWithoutZod = { source: withoutSchemas(source), text: text.replace(/^validator.*\n/gm, "") };

/** What a file must say to run the program beside it, by the name of the form. */
const IMPORT = 'import text from "./program.mjs";\nconsole.log(text);\n';

const required = (esm: string) =>
  `"use strict";\n${esm
    .replace(/^import \* as (\w+) from (".*");$/gm, "const $1 = require($2);")
    .replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = require($2);")
    .replace("export default ", "module.exports = ")}`;

const awaited = (esm: string) =>
  esm
    .replace(/^import \* as (\w+) from (".*");$/gm, "const $1 = await import($2);")
    .replace(/^import (\{.*\}) from (".*");$/gm, "const $1 = await import($2);");

/** A form: its name, the file that is run, and what stands in it and beside it. */
export interface Form {
  readonly name: string;
  readonly main: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The forms of a program. */
export const formsOf = (esm: string): readonly Form[] => [
  { name: "ESM", main: "main.mjs", files: { "main.mjs": IMPORT, "program.mjs": esm } },
  {
    name: "CommonJS",
    main: "main.cjs",
    files: { "main.cjs": 'console.log(require("./program.cjs"));\n', "program.cjs": required(esm) },
  },
  { name: "import() in ESM", main: "main.mjs", files: { "main.mjs": IMPORT, "program.mjs": awaited(esm) } },
  {
    name: "import() in CommonJS",
    main: "main.cjs",
    files: { "main.cjs": 'import("./program.mjs").then((it) => console.log(it.default));\n', "program.mjs": esm },
  },
  {
    name: "require(esm)",
    main: "main.cjs",
    files: { "main.cjs": 'console.log(require("./program.mjs").default);\n', "program.mjs": esm },
  },
];
