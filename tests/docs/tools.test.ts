/** The versions of docs/tools.md are those that the matrix of the consumers installs. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const page = readFileSync("docs/tools.md", "utf8");
const toolchain = JSON.parse(readFileSync("tests/consumers/toolchain/package.json", "utf8"));
const pinned: Record<string, string> = { ...toolchain.dependencies, ...toolchain.optionalDependencies };

/** What Rollup needs besides. */
const besides = /^@rollup\//;

/** The tool that a package is: without what tells it from its other versions, or parts. */
const toolOf = (name: string) => name.replace(/^@([a-z]+?)(pkg)?\/.*$/, "$1").replace(/-\d.*$/, "");

/** The versions that are installed, by the tool. */
const installed = new Map<string, Set<string>>();
for (const [name, range] of Object.entries(pinned).filter(([name]) => !besides.test(name))) {
  const versions = installed.get(toolOf(name)) ?? new Set();
  installed.set(toolOf(name), versions.add(range.replace(/^npm:.*@/, "")));
}

/** The versions that the page names, by the tool. */
const named = new Map(
  [...page.matchAll(/^\| ([\w-]+) \| (\d[\d., ]*) \|/gm)].map(([, tool = "", versions = ""]) => [
    tool.toLowerCase(),
    new Set(versions.split(", ")),
  ]),
);

it("docs/tools.md names every tool of the matrix, in the versions that are tried", () => {
  expect(named).toEqual(installed);
  expect(named.size).toBeGreaterThan(15);
});
