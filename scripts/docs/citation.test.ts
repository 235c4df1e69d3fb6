import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateCFF } from "cffjs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parse } from "yaml";
import { cite } from "../../src/cli/cite.js";
import { citationFile, release } from "./citation.js";

const committed = readFileSync("CITATION.cff", "utf8");
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "military-pacts-cff-"));
  mkdirSync(join(root, "src/cli/citation"), { recursive: true });
  cpSync("src/cli/citation/facts.json", join(root, "src/cli/citation/facts.json"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ ...manifest, version: "1.0.0" }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("is up to date (npm run docs:citation writes it)", () => {
  expect(committed).toBe(citationFile("."));
});

it("keeps the schema of the Citation File Format 1.2.0", () => {
  expect(validateCFF(parse(committed))).toMatchObject({ "cff-version": "1.2.0", type: "dataset" });
  expect(() => validateCFF({ ...parse(committed), "date-released": "yesterday" })).toThrow(/date-released/);
});

it("says of the package what package.json says", () => {
  const cff = parse(committed);
  expect(cff.version).toBe(manifest.version);
  expect(cff.abstract).toBe(manifest.description);
  expect(cff.keywords).toEqual(manifest.keywords);
  // A list of licences means a choice in this format, and there is none: the data have the one, the code the other.
  expect(manifest.license.split(" AND ")).toContain(cff.license);
});

it("is what the command line prints", () => {
  expect(cite("cff")).toBe(committed);
});

it("gets its version and its day from a release", () => {
  release(root, "2027-03-04");
  const cff = parse(readFileSync(join(root, "CITATION.cff"), "utf8"));
  expect(validateCFF(cff)).toMatchObject({ version: "1.0.0", "date-released": "2027-03-04" });
  const facts = readFileSync(join(root, "src/cli/citation/facts.json"), "utf8");
  expect(JSON.parse(facts)).toMatchObject({ released: "2027-03-04", license: "CC0-1.0" });
  // The next release replaces the day.
  release(root, "2027-05-06");
  expect(readFileSync(join(root, "CITATION.cff"), "utf8").match(/date-released/g)).toHaveLength(1);
});
