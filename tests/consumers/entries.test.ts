/** A subpath is its file: what `package.json` exports is read off the folder. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const { exports, files, main, module, types, typesVersions } = JSON.parse(readFileSync("package.json", "utf8"));
const names = readdirSync("src/entries").map((file) => file.replace(".ts", ""));

/** The files of an entry; without zod, the name of the file that asked for it is the message. */
function filesOf(name: string) {
  const file = `./dist/${name === "schemas" ? "schemas-need-npm-install-zod" : name}`;
  return {
    import: { types: `${file}.d.ts`, default: `${file}.js` },
    require: { types: `${file}.d.cts`, default: `${file}.cjs` },
  };
}

it("every entry is a subpath of package.json, and each subpath of code is an entry", () => {
  const code = Object.entries(exports).filter(([, target]) => typeof target === "object");
  const expected = names.map((name) => [name === "index" ? "." : `./${name}`, filesOf(name)]);
  expect(Object.fromEntries(code)).toEqual(Object.fromEntries(expected));
  expect([main, module, types]).toEqual(["./dist/index.cjs", "./dist/index.js", "./dist/index.d.cts"]);
});

it("each condition names the types first, as TypeScript reads them in order", () => {
  for (const target of Object.values(exports).filter((target) => typeof target === "object")) {
    for (const files of Object.values(target as object)) expect(Object.keys(files)[0]).toBe("types");
  }
});

it("each subpath has a folder in the package, and its types where `exports` are not read", () => {
  const subpaths = names.filter((name) => name !== "index");
  expect(files.filter((file: string) => file.endsWith("/package.json"))).toEqual(
    subpaths.map((name) => `${name}/package.json`).sort(),
  );
  expect(typesVersions).toEqual({
    "*": Object.fromEntries(subpaths.map((name) => [name, [filesOf(name).require.types]])),
  });
});
