/** From a changed fact to the changelog, on a copy of this repository, by the commands that people use. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { agreementFile, repository, temporaryFolder } from "../../tests/repository.js";
import type { Release } from "../data/files/build.js";
import { releaseOfTree } from "./data.js";
import { checkRelease } from "./gate.js";
import { lastRelease, writeReleased } from "./released.js";
import { writeChangeset } from "./write-changeset.js";

const here = resolve(import.meta.dirname, "../..");
const NEEDED = [".changeset", ".npmrc", "CITATION.cff", "data", "package.json", "package-lock.json", "scripts", "src"];

/** A copy of this repository without its changesets, in a version. */
function copyAs(version: string): string {
  const root = temporaryFolder();
  for (const name of NEEDED) cpSync(join(here, name), join(root, name), { recursive: true });
  writeFileSync(join(root, ".gitignore"), "node_modules\n");
  symlinkSync(join(here, "node_modules"), join(root, "node_modules"), "junction");
  for (const name of readdirSync(join(root, ".changeset"))) {
    if (name.endsWith(".md")) rmSync(join(root, ".changeset", name));
  }
  edit(root, "package.json", (json) => ({ ...json, version }));
  return root;
}

/** A copy of this repository with a history of one commit, as if its first release had just been made. */
function copy(): string {
  const root = copyAs("1.0.0");
  writeReleased(root);
  const config = ["user.name=Test", "user.email=test@example.org", "commit.gpgsign=false", "tag.gpgsign=false"];
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", root, ...config.flatMap((each) => ["-c", each]), ...args], { stdio: "pipe" });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-q", "-m", "Release 1.0.0");
  git("tag", "v1.0.0");
  return root;
}

/** Makes a version of the changesets of a folder, by the command that people use. */
const makeVersion = (root: string) => execFileSync("npm", ["run", "--silent", "version"], { cwd: root, stdio: "pipe" });

/** The versions that the files of a folder name. */
function versionsIn(root: string): readonly string[] {
  const version = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8")).version;
  const citation = /^version: "(.*)"$/m.exec(readFileSync(join(root, "CITATION.cff"), "utf8"))?.[1];
  return [version("package.json"), version("package-lock.json"), String(citation), version("released/version.json")];
}

type Json = Record<string, unknown>;

function edit(root: string, path: string, change: (json: Json) => Json): void {
  const json = JSON.parse(readFileSync(join(root, path), "utf8")) as Json;
  writeFileSync(join(root, path), `${JSON.stringify(change(json), null, 2)}\n`);
}

const GREAT_BRITAIN = "data/agreements/gb-ru-1997-defence-ministries.json";
const TITLE =
  "Memorandum of Understanding between the defence ministries of Russia and of the United Kingdom of Great Britain and Northern Ireland on defence matters";

describe("a fact that changes", () => {
  it("comes by its own changeset and the gate into the changelog, by name", { timeout: 240_000 }, async () => {
    const root = copy();
    edit(root, GREAT_BRITAIN, (json) => ({
      ...json,
      signed: { ...(json.signed as Json), place: "London" },
      evidence: { ...(json.evidence as Json), "signed.place": { sources: ["tvzvezda-20251220"], confidence: "low" } },
    }));
    expect((await checkRelease(root)).problems).toHaveLength(2);

    const path = ".changeset/facts-gb-ru-1997-defence-ministries.md";
    const first = await writeChangeset(root);
    expect(first).toEqual({ since: expect.stringMatching(/, the last commit$/), bump: "patch", path, written: true });
    const changeset = join(root, path);
    writeFileSync(
      changeset,
      readFileSync(changeset, "utf8").replace("Facts changed", "The place is known: facts changed"),
    );
    expect((await checkRelease(root)).problems).toEqual([]);

    // What was put into words is not lost by accident.
    expect(await writeChangeset(root)).toMatchObject({ path, written: false });
    expect(readFileSync(changeset, "utf8")).toContain("The place is known");

    makeVersion(root);
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toBe(`# military-pacts

## 1.0.1

### Patch Changes

- The place is known: facts changed in 1 agreement.

  - **${TITLE}** (agreement \`gb-ru-1997-defence-ministries\`)
    - \`signed.place\`: not known → London ([TV Zvezda](https://tvzvezda.ru/news/2025122054-1PO6m.html))
`);
    expect(versionsIn(root)).toEqual(["1.0.1", "1.0.1", "1.0.1", "1.0.1"]);
    expect(existsSync(changeset)).toBe(false);
    expect((await checkRelease(root)).problems).toEqual([]);
  });
});

describe("a version", () => {
  it("is 1.0.0 the first time, and is kept to compare the next one with", { timeout: 240_000 }, () => {
    const root = copyAs("0.0.0");
    writeFileSync(join(root, ".changeset/first.md"), '---\n"military-pacts": major\n---\n\nThe first release.\n');
    makeVersion(root);
    expect(versionsIn(root)).toEqual(["1.0.0", "1.0.0", "1.0.0", "1.0.0"]);
    expect(readFileSync(join(root, "CITATION.cff"), "utf8")).toMatch(/^date-released: "\d{4}-\d\d-\d\d"$/m);
    expect(readFileSync(join(root, "CHANGELOG.md"), "utf8")).toContain("## 1.0.0");
    // What git ignores would not be in a clone.
    const kept = readdirSync(join(root, "released"), { recursive: true, encoding: "utf8" });
    const paths = kept.map((name) => `released/${name}`);
    expect(spawnSync("git", ["check-ignore", ...paths], { cwd: here, encoding: "utf8" }).stdout).toBe("");
  });

  it("is refused where it is too small for what changed, and what was released stays kept", {
    timeout: 240_000,
  }, () => {
    const root = copy();
    rmSync(join(root, GREAT_BRITAIN));
    writeFileSync(join(root, ".changeset/small.md"), '---\n"military-pacts": patch\n---\n\nA little.\n');
    expect(() => makeVersion(root)).toThrow(
      "error: agreements/gb-ru-1997-defence-ministries was removed without a redirect: that is a major change, and the changesets say patch.",
    );
    expect(versionsIn(root).at(-1)).toBe("1.0.0");
  });
});

describe("the changeset of a change", () => {
  const changed = (id: string) => agreementFile(id, { summary: "Another one." });

  it("is one, however often it is written, and tells all of it", async () => {
    const repo = repository();
    repo.git("switch", "-q", "-c", "work");
    repo.write("data/agreements/b.json", changed("b"));
    expect(await writeChangeset(repo.root)).toMatchObject({
      path: ".changeset/facts-b.md",
      bump: "patch",
      written: true,
    });
    repo.commit("Change one");
    repo.write("data/agreements/a.json", changed("a"));
    repo.write("data/agreements/c.json", agreementFile("c"));
    expect(await writeChangeset(repo.root, undefined, true)).toMatchObject({
      path: ".changeset/facts-b.md",
      bump: "minor",
      written: true,
    });
    expect(readFileSync(join(repo.root, ".changeset/facts-b.md"), "utf8")).toBe(`---
"military-pacts": minor
---

1 agreement added; facts changed in 2 agreements.

- Added: **Agreement c** (agreement \`c\`)
- **Agreement a** (agreement \`a\`)
  - \`summary\`: An agreement. → Another one.
- **Agreement b** (agreement \`b\`)
  - \`summary\`: An agreement. → Another one.
`);
  });

  it("is none where nothing changed, or nothing can be compared", async () => {
    const repo = repository();
    await expect(writeChangeset(repo.root)).rejects.toThrow("there is no earlier data/ in the git history");
    repo.write("README.md", "Something else.");
    repo.commit("Say something else");
    expect(await writeChangeset(repo.root)).toMatchObject({ bump: "none", written: false });
  });
});

describe("the changelog", () => {
  const { getReleaseLine } = createRequire(import.meta.url)("../../.changeset/changelog.cjs") as {
    getReleaseLine: (changeset: { readonly summary: string }) => Promise<string>;
  };

  it("has a changeset's words without a hash, its lists below them", async () => {
    expect(await getReleaseLine({ summary: "One thing.\n\n- a\n  - b\n" })).toBe("- One thing.\n\n  - a\n    - b");
  });

  it("takes a changeset that is a list for several", async () => {
    expect(await getReleaseLine({ summary: "- a\n- b\n" })).toBe("- a\n- b");
  });

  it("takes a changeset with headings as it is", async () => {
    const text = "One thing.\n\n#### More\n\n- a";
    expect(await getReleaseLine({ summary: `${text}\n` })).toBe(text);
  });
});

describe("the changesets that are pending here", () => {
  it("are for this package, and in words", () => {
    const names = readdirSync(join(here, ".changeset")).filter((name) => name.endsWith(".md"));
    for (const name of names) {
      expect(readFileSync(join(here, ".changeset", name), "utf8")).toMatch(
        /^---\n"military-pacts": (patch|minor|major)\n---\n\n\S[\s\S]*\.\n$/,
      );
    }
  });
});

describe("the text of the first release", () => {
  const read = (path: string) => readFileSync(join(here, path), "utf8");
  const pending = ".changeset/first-release.md";
  const isPending = existsSync(join(here, pending));
  const released = join(here, "released/version.json");
  // Made into a version, it tells of what was released, whatever is in the data by now; under the next one it is history.
  const isLast = existsSync(released) && read("released/version.json").includes('"1.0.0"');

  it.skipIf(!isPending && !isLast)("counts what is in the data, and names its last day", async () => {
    const text = isPending ? read(pending) : (read("CHANGELOG.md").split("\n## 1.0.0\n")[1] ?? "");
    const data = isPending ? releaseOfTree(here) : ((await lastRelease(here))?.release as Release);
    const { agreements, countries, decrees, officials, agencies, organizations, entities, sources, claims, asOf } =
      data;
    const military = agreements.filter(({ scope }) => scope === "military").length;
    const events = agreements.flatMap((agreement) => agreement.events).length;
    const number = (count: number) => count.toLocaleString("en-US");
    expect(text).toContain(
      `${agreements.length} agreements, ${military} of them military, with ${number(events)} dated events; ${countries.length} countries; ${decrees.length} legal acts; ${officials.length} officials; ${agencies.length} state bodies; ${organizations.length} organizations; ${entities.length} parties without a country code; ${number(sources.length)} sources; ${claims.length} claims.`,
    );
    expect(text).toContain(`**\`asOf\`**, ${asOf}, is`);
  });
});
