/** What the installed package offers, as its own manifest says. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { projects } from "./cells.js";

const NAME = "military-pacts";
const folder = join(projects.zod, "node_modules", NAME);

interface Entry {
  readonly import: { readonly types: string; readonly default: string };
}
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
  version: string;
  exports: Record<string, string | Entry>;
};

/** The version of the installed package. */
export const { version } = manifest;

/** The file that tells a user without zod what to install. */
export const REMEDY = "schemas-need-npm-install-zod";

/** The entries that are modules: the name that is imported, and their ESM files and declarations in a project. */
export const entries = Object.entries(manifest.exports).flatMap(([path, target]) => {
  if (typeof target === "string") return [];
  const file = (name: string) => posix.join("node_modules", NAME, name);
  return [{ name: posix.join(NAME, path), file: file(target.import.default), types: file(target.import.types) }];
});

/** The JSON files: the name that is imported, and the number of records or keys that it has. */
export const jsonFiles = Object.entries(manifest.exports).flatMap(([path, target]) => {
  if (typeof target !== "string" || !path.includes("*")) return [];
  const [before = "", after = ""] = target.split("*");
  return readdirSync(join(folder, before))
    .filter((file) => file.endsWith(after))
    .map((file) => {
      const target = posix.join("node_modules", NAME, before, file);
      const { length } = Object.keys(JSON.parse(readFileSync(join(projects.zod, target), "utf8")));
      return { name: posix.join(NAME, path.replace("*", file.slice(0, -after.length))), file: target, length };
    });
});

const jsonProgramOf = (load: (place: number, name: string) => string) =>
  `${jsonFiles.map(({ name }, place) => load(place, name)).join("\n")}
console.log([${jsonFiles.map((_, place) => `Object.keys(json${place}).length`).join(", ")}].join(" "));\n`;

/** A program that counts the records or keys of every JSON file, by how it asks for them, and what it prints. */
export const jsonProgram = {
  withAttribute: jsonProgramOf((place, name) => `import json${place} from "${name}" with { type: "json" };`),
  withoutAttribute: jsonProgramOf((place, name) => `import json${place} from "${name}";`),
  required: jsonProgramOf((place, name) => `const json${place} = require("${name}");`),
  text: `${jsonFiles.map(({ length }) => length).join(" ")}\n`,
};
