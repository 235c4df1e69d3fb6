/** What the smallest useful imports weigh once a bundler has shaken the built package; `npm test` builds it before. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const dist = resolve("dist");

/** A minified bundle of some names of an entry. */
async function bundle(entry: string, names: string): Promise<string> {
  const result = await build({
    stdin: { contents: `export { ${names} } from "./${entry}.js";`, resolveDir: dist },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    external: ["zod"],
    write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

describe("a bundle of", () => {
  // The ceilings of the design, lowered to what is reached. A rise has its reason in the same commit.
  it.each([
    ["countries", "GB", 480, "one country with its helper that freezes"],
    ["index", "isCountryCode", 520, "197 codes"],
    ["index", "isNatoMember", 1500, "197 codes, 32 memberships, the check of days and the errors"],
    ["agreements", "de_ru_1993_defence_ministries", 800, "one agreement"],
    ["index", "agreements", 40_500, "262 agreements as columns"],
    ["index", "decree", 520, "one decree"],
    ["index", "statusOn", 42_500, "the agreements and the rules of the status"],
    ["index", "findAgreements", 49_000, "agreements, decrees, memberships, and every condition"],
  ])("%s: %s stays under %i bytes", async (entry, names, ceiling) => {
    expect(gzip(await bundle(entry, names))).toBeLessThanOrEqual(ceiling);
  });

  it("isNatoMember has no record in it", async () => {
    const text = await bundle("index", "isNatoMember");
    for (const name of ["Washington", "defence-ministries", "Mishustin"]) expect(text).not.toContain(name);
  });

  it("one country has no other in it", async () => {
    expect(await bundle("countries", "GB")).not.toContain("Deutschland");
    expect(await bundle("countries", "GB")).not.toContain("Berlin");
  });

  it.each(["index", "countries", "agreements", "decrees", "officials", "sources", "evidence", "claims", "dataset"])(
    "%s knows neither zod nor Node",
    (entry) => {
      const text = readFileSync(join(dist, `${entry}.js`), "utf8");
      const imports = [...text.matchAll(/(?:from|import|require\() ?"([^"]+)"/g)].map(([, name]) => name ?? "");
      for (const name of imports) {
        expect(name).not.toMatch(/^(node:|zod)/);
        expect(builtinModules).not.toContain(name);
      }
    },
  );
});

describe("the declarations that the root reaches", () => {
  it("stay under 120 kB", () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/from '(\.[^']+)'/g)) {
        visit(join(dirname(file), name.replace(/\.js$/, ".d.ts")));
      }
    };
    visit(join(dist, "index.d.ts"));
    expect([...seen].reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(120_000);
  });
});

describe("the built package", () => {
  it("holds no path of the machine that built it", () => {
    for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
      const file = join(dist, name);
      if (statSync(file).isFile()) expect(readFileSync(file, "utf8").includes(resolve(".")), name).toBe(false);
    }
  });
});
