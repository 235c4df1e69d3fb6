/** The reference of a small package: what is wrong with a doc comment stops it. `npm run docs:reference` makes that of this one. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeReference } from "./reference.js";

let root = "";
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const make = (source: string) => {
  write("src/entries/sources.ts", `/**\n * The sources.\n *\n * @packageDocumentation\n */\n${source}\nexport {};\n`);
  return makeReference(root, join(root, "site"));
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "military-pacts-reference-"));
  for (const folder of ["docs/guides", "src/entries"]) mkdirSync(join(root, folder), { recursive: true });
  write("package.json", JSON.stringify({ name: "small", version: "1.0.0" }));
  write("README.md", "# A package\n");
  write("docs/guides/first.md", "# A guide\n");
  const constants = ["AD", "AE", "AF", "AG"].map(
    (code) => `/** ${code}. */\nexport const ${code}: string = "${code}";\n`,
  );
  write("src/entries/countries.ts", constants.join(""));
  write(
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: { strict: true, lib: ["ES2022"], types: [] },
      include: ["src"],
    }),
  );
});

afterEach(() => rmSync(join(root, "site"), { recursive: true, force: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the reference", () => {
  it.each([
    [
      "an export without a comment",
      "export const bare: string = '';",
      /bare \(Variable\).*does not have any documentation/,
    ],
    [
      "a property without a comment",
      "/** A. */ export interface A { readonly b: string }",
      /A\.b \(Property\).*does not have any documentation/,
    ],
    [
      "a property of an object within",
      "/** A. */ export interface A { /** B. */ readonly b: { readonly c: string } }",
      /c \(Property\).*does not have any documentation/,
    ],
    [
      "a type that is named and not exported",
      "interface A { readonly b: string }\n/** F. */\nexport function f(): A { return { b: '' }; }",
      /A, defined in .* is referenced by .*f.* but not included/,
    ],
    [
      "a link to nothing",
      "/** See {@link Nowhere}. */ export const a: string = '';",
      /Failed to resolve link to "Nowhere"/,
    ],
    [
      "a parameter that is not there",
      "/**\n * F.\n * @param b B.\n */ export function f(): void {}",
      /@param with name "b", which was not used/,
    ],
  ])("is not written for %s", async (_, source, problem) => {
    const problems = await make(source);
    expect(problems.join("\n")).toMatch(problem);
    expect(existsSync(join(root, "site"))).toBe(false);
  });

  it("is not written for an entry that does not say what it holds", async () => {
    write("src/entries/sources.ts", "/** A. */\nexport const a: string = '';\n");
    expect(await makeReference(root, join(root, "site"))).toEqual([
      "src/entries/sources.ts: the first comment does not say what it holds",
    ]);
  });

  it("is written where nothing is wrong: the modules by their names, few constants of records, and the guides", async () => {
    expect(await make("/** Every source. */ export const sources: readonly string[] = [];")).toEqual([]);
    const module = readFileSync(join(root, "site/modules/military-pacts_countries.html"), "utf8");
    expect(module).toContain("A constant for each of the 4 records");
    const pages = ["AD", "AE", "AF", "AG"].map((code) => `site/variables/military-pacts_countries.${code}.html`);
    expect(pages.map((page) => existsSync(join(root, page)))).toEqual([true, true, true, false]);
    expect(existsSync(join(root, "site/documents/A_guide.html"))).toBe(true);
  });
});
