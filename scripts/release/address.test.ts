/** Nothing is published whose repository nobody can find, and all that npm shows of it follows from one address. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../tests/repository.js";
import { addressFields, addressProblem, webAddress, withAddress } from "./address.js";

const ADDRESS = "https://example.org/owner/military-pacts";
const bare = { name: "military-pacts", description: "Data.", license: "MIT" };

describe("an address", () => {
  it.each([ADDRESS, `${ADDRESS}/`, `${ADDRESS}.git`, `git+${ADDRESS}.git`])("is known from %s", (text) => {
    expect(webAddress(text)).toBe(ADDRESS);
  });

  it.each([
    "",
    "owner/military-pacts",
    "git@example.org:owner/military-pacts.git",
    "https://example.org",
    "file:///a/b",
  ])("is none: %j", (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});

describe("a manifest", () => {
  it("has all that npm shows from one address, before the licence", () => {
    const manifest = withAddress({ ...bare, homepage: "https://example.org/old" }, ADDRESS);
    expect(Object.keys(manifest)).toEqual(["name", "description", "repository", "homepage", "bugs", "license"]);
    expect(manifest).toMatchObject({
      repository: { type: "git", url: `git+${ADDRESS}.git` },
      homepage: `${ADDRESS}#readme`,
      bugs: { url: `${ADDRESS}/issues` },
    });
    expect(addressProblem(manifest)).toBeUndefined();
  });

  it("without a repository cannot be published, and the message says how to set it", () => {
    expect(addressProblem(bare)).toMatch(
      /^package\.json names no repository: .*npm run release:address -- https:\/\/<host>\/<owner>\/<name> sets it/,
    );
  });

  it.each([
    ["a repository that is nowhere on the web", { ...addressFields(ADDRESS), repository: "../here" }, "is ../here"],
    ["no homepage", { ...addressFields(ADDRESS), homepage: undefined }, "the same of homepage"],
    ["bugs elsewhere", { ...addressFields(ADDRESS), bugs: { url: "https://example.org/x" } }, "the same of bugs"],
    ["a repository alone", { repository: { type: "git", url: `git+${ADDRESS}.git` } }, "the same of homepage, bugs"],
  ])("with %s cannot be published", (_what, fields, message) => {
    expect(addressProblem({ ...bare, ...fields })).toContain(message);
  });
});

describe("npm run release", () => {
  /** A copy of what the command needs. */
  function copy(): string {
    const root = temporaryFolder();
    for (const name of ["package.json", "CITATION.cff", "scripts", "src"])
      cpSync(name, join(root, name), { recursive: true });
    mkdirSync(join(root, "data"));
    symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
    return root;
  }
  const run = (root: string, ...args: readonly string[]) =>
    spawnSync("npm", ["run", "--silent", ...args], { cwd: root, encoding: "utf8" });

  it("stops before all else without an address, and no longer once it is set", () => {
    const { scripts, repository, homepage, bugs } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts.release.split(" && ")[0]).toBe("npm run --silent release:address");
    const root = copy();
    if (repository === undefined) {
      expect([homepage, bugs]).toEqual([undefined, undefined]);
      const { status, stderr } = run(root, "release");
      expect(stderr).toContain("error: package.json names no repository");
      expect(status).not.toBe(0);
    }
    expect(run(root, "release:address", "--", "nowhere").status).toBe(2);
    expect(run(root, "release:address", "--", ADDRESS)).toMatchObject({ status: 0, stderr: "" });
    expect(run(root, "release:address")).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toContain(`repository-code: "${ADDRESS}"`);
  });
});
