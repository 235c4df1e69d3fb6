/** The gate in small repositories of its own: everything that it refuses, and what it lets through. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreementFile, type Repository, repository, temporaryFolder } from "../../tests/repository.js";
import { demandsOfApi } from "./api-bump.js";
import { checkRelease, checkSinceRelease } from "./gate.js";
import { writeReleased } from "./released.js";

const PLACE = { signed: { on: "1993-04-13", place: "Moscow" } };

/** A repository in which 1.2.0 is released, and a branch that leaves it. */
function released(): Repository {
  const repo = repository();
  repo.git("tag", "v1.2.0");
  repo.git("switch", "-q", "-c", "work");
  return repo;
}

const problemsOf = async ({ root }: Repository, since?: string) => (await checkRelease(root, since)).problems;

describe("a change of a fact", () => {
  const change = (repo: Repository) => repo.write("data/agreements/a.json", agreementFile("a", PLACE));

  it("passes with a patch, before and after it is committed", async () => {
    const repo = released();
    change(repo);
    repo.changeset("place", "patch");
    expect(await checkRelease(repo.root)).toEqual({
      lines: [
        "Since the last release, 1.2.0: the data demands patch, the types are not compared (no API report there yet); the changesets say patch.",
        expect.stringMatching(
          /^This change, since [0-9a-f]{7}, the last commit: the data demands patch, .*; the changesets say patch\.$/,
        ),
      ],
      problems: [],
    });
    repo.commit("Say where");
    const { lines, problems } = await checkRelease(repo.root);
    expect(problems).toEqual([]);
    expect(lines[1]).toContain("where it left main");
  });

  it("is refused without a changeset, and the message says how to write one", async () => {
    const repo = released();
    change(repo);
    const problems = await problemsOf(repo);
    expect(problems.join("\n")).toContain("no changeset says so. Facts changed in 1 agreement.");
    expect(problems.join("\n")).toContain('Run "npm run data:changeset", which writes one.');
  });

  it("is refused where only the changeset of an earlier change is pending", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.changeset("earlier", "major");
    repo.commit("Announce something else");
    repo.git("switch", "-q", "-c", "work");
    change(repo);
    repo.commit("Say where");
    expect(await problemsOf(repo)).toEqual([expect.stringContaining("no changeset says so")]);
  });

  it("passes where an earlier changeset was made to tell it as well", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.changeset("earlier", "minor");
    repo.commit("Announce something else");
    repo.git("switch", "-q", "-c", "work");
    change(repo);
    repo.changeset("earlier", "patch");
    expect(await problemsOf(repo)).toEqual([]);
  });

  it("is refused where it was committed to the main branch without a changeset", async () => {
    const repo = repository();
    change(repo);
    repo.commit("Say where");
    expect(await problemsOf(repo)).toContainEqual(expect.stringContaining("no changeset says so"));
  });

  it.each([
    ["the changeset first", ["changeset", "data"]],
    ["the data first", ["data", "changeset"]],
  ])("passes on the main branch in two commits, %s", async (_name, order) => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    for (const part of order) {
      if (part === "data") change(repo);
      else repo.changeset("place", "patch");
      repo.commit(part);
    }
    expect(await problemsOf(repo)).toEqual([]);
  });

  it("is refused on the main branch after one that had a changeset", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.changeset("first", "patch");
    repo.write("data/agreements/b.json", agreementFile("b", PLACE));
    repo.commit("Say where, for one");
    change(repo);
    repo.commit("Say where, for the other");
    expect(await problemsOf(repo)).toEqual([expect.stringContaining("no changeset says so")]);
  });

  it("in what is not published needs no changeset", async () => {
    const repo = released();
    repo.write("data/agreements/a.json", agreementFile("a", { gaps: ["The text."] }));
    expect(await problemsOf(repo)).toEqual([]);
  });
});

describe("an agreement that is removed", () => {
  it("is refused with a patch, and the message says what to do", async () => {
    const repo = released();
    repo.remove("data/agreements/a.json");
    repo.changeset("gone", "patch");
    expect(await problemsOf(repo)).toEqual([
      "agreements/a was removed without a redirect: that is a major change, and the changesets say patch. " +
        "Either add data/retired/a.json that says where it moved, or make a changeset with `major` (`npm run changeset`).",
    ]);
  });

  it("passes with a major", async () => {
    const repo = released();
    repo.remove("data/agreements/a.json");
    repo.changeset("gone", "major");
    expect(await problemsOf(repo)).toEqual([]);
  });
});

describe("an agreement that is new", () => {
  it.each([
    ["patch", 1],
    ["minor", 0],
    ["major", 0],
  ])("with a %s: %i problems", async (bump, problems) => {
    const repo = released();
    repo.write("data/agreements/c.json", agreementFile("c"));
    repo.changeset("new", bump);
    const found = await problemsOf(repo);
    expect(found).toHaveLength(problems);
    for (const problem of found) expect(problem).toContain("agreements/c was added: that is a minor change");
  });
});

describe("many changes that are too large", () => {
  it("are named in part, and counted", async () => {
    const repo = released();
    for (const id of ["c", "d", "e", "f", "g", "h", "i"]) repo.write(`data/agreements/${id}.json`, agreementFile(id));
    repo.changeset("new", "patch");
    const problems = await problemsOf(repo);
    expect(problems).toHaveLength(6);
    expect(problems[5]).toContain("2 more changes");
  });
});

describe("all changes since the last release", () => {
  it("are refused where a changeset was lost since", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.write("data/agreements/c.json", agreementFile("c"));
    repo.changeset("new", "minor");
    repo.commit("Add an agreement");
    repo.remove(".changeset/new.md");
    repo.commit("Tidy up");
    repo.git("switch", "-q", "-c", "work");
    repo.changeset("small", "patch");
    repo.commit("Another change");
    expect(await problemsOf(repo)).toEqual([expect.stringContaining("agreements/c was added")]);
  });

  it("are refused where what was released was edited: against its tag, and against the history", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.remove("data/agreements/a.json");
    repo.changeset("gone", "patch");
    repo.release("1.2.0");
    const back = (to: string) => new RegExp(`only a release writes it: git checkout ${to} -- released$`);
    expect(await problemsOf(repo)).toEqual([
      expect.stringMatching(back("v1.2.0")),
      expect.stringMatching(back("[0-9a-f]{7}")),
    ]);
    repo.git("tag", "--delete", "v1.2.0");
    expect(await problemsOf(repo)).toEqual([expect.stringMatching(back("[0-9a-f]{7}"))]);
  });

  it.each([
    ["released", "package.json says 1.2.0, and there is no released/"],
    ["released/data/agreements.json", "released/ lacks data/agreements.json"],
    ["released/version.json", "released/ lacks version.json"],
  ])("are refused where there is nothing to compare them with: without %s", async (path, message) => {
    const repo = released();
    rmSync(join(repo.root, path), { recursive: true });
    expect(await problemsOf(repo)).toContainEqual(expect.stringContaining(message));
  });

  it("are not compared before the first release", async () => {
    const { lines, problems } = await checkRelease(repository("0.0.0").root);
    expect(lines[0]).toBe("Since the last release: nothing has been released yet.");
    expect(problems).toEqual([]);
  });
});

describe("a release itself", () => {
  it("passes, prepared and committed, though its changesets are gone", async () => {
    const repo = repository();
    repo.git("tag", "v1.2.0");
    repo.write("data/agreements/c.json", agreementFile("c"));
    repo.changeset("new", "minor");
    repo.commit("Add an agreement");
    repo.remove(".changeset/new.md");
    repo.release("1.3.0");
    expect(await problemsOf(repo)).toEqual([]);
    repo.commit("Release 1.3.0");
    const { lines, problems } = await checkRelease(repo.root);
    expect(problems).toEqual([]);
    expect(lines.join("\n")).toContain("It releases 1.3.0, after 1.2.0.");
  });

  it("is refused where the version rises by less than the data demands", async () => {
    const repo = released();
    repo.write("data/agreements/c.json", agreementFile("c"));
    repo.write("package.json", { name: "military-pacts", version: "1.2.1" });
    expect((await checkSinceRelease(repo.root)).problems).toEqual([
      expect.stringContaining("agreements/c was added: that is a minor change"),
    ]);
  });

  it("is refused where only its version was set", async () => {
    const repo = released();
    repo.write("package.json", { name: "military-pacts", version: "1.3.0" });
    expect(await problemsOf(repo)).toEqual([
      'package.json says 1.3.0, and released/ is of 1.2.0: "npm run version" sets both.',
    ]);
  });
});

describe("the types", () => {
  const reports = (repo: Repository, ...lines: readonly string[]) =>
    repo.write("docs/api/index.api.txt", `${lines.join("\n")}\n`);

  function withReport(): Repository {
    const repo = repository();
    reports(repo, "function isMember(a: string): boolean", 'type AgreementId: "a"', 'type AgreementId: "b"');
    repo.release("1.3.0");
    repo.commit("Report the types");
    repo.git("tag", "v1.3.0");
    repo.git("switch", "-q", "-c", "work");
    return repo;
  }

  it("that lose something are refused with a minor", async () => {
    const repo = withReport();
    reports(repo, 'type AgreementId: "a"', 'type AgreementId: "b"');
    repo.changeset("api", "minor");
    expect(await problemsOf(repo)).toEqual([
      "the line `function isMember(a: string): boolean` was removed in the types of index: that is a major change, and the changesets say minor. Please make a changeset with `major` (`npm run changeset`).",
    ]);
  });

  it("that gain something are refused with a patch, and without a changeset", async () => {
    const repo = withReport();
    const lines = ["function isMember(a: string): boolean", 'type AgreementId: "a"', 'type AgreementId: "b"'];
    reports(repo, ...lines, "const more: string");
    expect(await problemsOf(repo)).toContainEqual(expect.stringContaining("no changeset says so"));
    repo.changeset("api", "patch");
    expect(await problemsOf(repo)).toEqual([expect.stringContaining("the line `const more: string` was added")]);
    repo.changeset("api", "minor");
    expect(await problemsOf(repo)).toEqual([]);
  });

  it("that lose a whole entry are refused with a minor", async () => {
    const repo = withReport();
    repo.remove("docs/api/index.api.txt");
    repo.changeset("api", "minor");
    expect(await problemsOf(repo)).toHaveLength(3);
  });

  it("that ask for more than before are refused with a minor, though no line is lost", () => {
    const types = (...lines: readonly string[]) => new Map([["index", lines]]);
    const old = types("find returns string", "find(1) id: string");
    const with2 = (parameter: string) => types("find returns string", "find(1) id: string", parameter);
    expect(demandsOfApi(old, with2("find(2) on?: string"))).toMatchObject([{ bump: "minor" }]);
    expect(demandsOfApi(old, with2("find(2) on: string"))).toMatchObject([{ bump: "major" }]);
  });
});

describe("code", () => {
  it("that changed without a changeset is asked about, not refused", async () => {
    const repo = released();
    repo.write("src/entries/index.ts", "export const one = 1;\n");
    const { lines, problems } = await checkRelease(repo.root);
    expect(lines).toContainEqual(expect.stringContaining("src/ changed without a changeset"));
    expect(problems).toEqual([]);
    repo.changeset("code", "patch");
    expect((await checkRelease(repo.root)).lines.join()).not.toContain("without a changeset");
  });

  it("is asked about where package.json says something else to consumers", async () => {
    const repo = released();
    repo.write("package.json", { name: "military-pacts", version: "1.2.0", engines: { node: ">=22" } });
    expect((await checkRelease(repo.root)).lines.join()).toContain("package.json changed without a changeset");
    repo.write("package.json", { name: "military-pacts", version: "1.2.0", scripts: { test: "vitest" } });
    expect((await checkRelease(repo.root)).lines.join()).not.toContain("without a changeset");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["no head", "A change.\n"],
    ["another package", '---\n"another": patch\n---\n\nA change.\n'],
    ["another word", '---\n"military-pacts": small\n---\n\nA change.\n'],
    ["an empty head", "---\n---\n\nA change.\n"],
  ])("is refused: a changeset with %s", async (_name, text) => {
    const repo = released();
    repo.write(".changeset/odd.md", text);
    expect(await problemsOf(repo)).toEqual([expect.stringMatching(/^\.changeset\/odd\.md has no bump .*accepted: /)]);
  });

  it("is refused: data that is no JSON", async () => {
    const repo = released();
    repo.write("data/agreements/a.json", "{");
    expect(await problemsOf(repo)).toEqual([
      expect.stringContaining('"npm run data:check" says why: data/agreements/a.json'),
    ]);
  });

  it("is refused: a point that is none", async () => {
    expect(await problemsOf(released(), "nowhere")).toEqual(["--since nowhere names no commit here"]);
  });

  it("is no changeset: the README of the folder", async () => {
    const repo = released();
    repo.write(".changeset/README.md", "# Changesets\n");
    expect(await problemsOf(repo)).toEqual([]);
  });
});

describe("the point from which a change left", () => {
  it("can be named", async () => {
    const repo = released();
    repo.write("data/agreements/a.json", agreementFile("a", PLACE));
    repo.commit("Say where");
    repo.write("README.md", "Something else.");
    repo.commit("Say something else");
    const { lines } = await checkRelease(repo.root, "HEAD~1");
    expect(lines[1]).toMatch(/^This change, since [0-9a-f]{7}, common with HEAD~1: the data demands none/);
    expect((await checkRelease(repo.root, "main")).lines[1]).toContain("the data demands patch");
  });
});

/** What nobody may do to a release, and the sentence with which it is refused. */
const BREAKS: readonly (readonly [what: string, act: (repo: Repository) => void, message: string])[] = [
  [
    "a record that is removed",
    (repo) => repo.remove("data/agreements/b.json"),
    "agreements/b was removed without a redirect: that is a major change",
  ],
  [
    "an id that is renamed",
    (repo) => {
      repo.remove("data/agreements/b.json");
      repo.write("data/agreements/c.json", agreementFile("c"));
    },
    "agreements/b was removed without a redirect: that is a major change",
  ],
  [
    "a type that is narrowed",
    (repo) => repo.write("docs/api/index.api.txt", "function force(a: string): string\n"),
    "the line `function force(a: number | string): string` was removed in the types of index: that is a major change",
  ],
  [
    "an entry that is gone from the manifest",
    (repo) => repo.write("package.json", { ...manifest, version: "1.0.0", exports: { ".": "./index.js" } }),
    "the line `import military-pacts/claims` was removed in the types of package: that is a major change",
  ],
  [
    "a Node that is supported no longer",
    (repo) => repo.write("package.json", { ...manifest, version: "1.0.0", engines: { node: ">=24" } }),
    "the line `engines.node: >=20` was removed in the types of package: that is a major change",
  ],
];

const manifest = {
  name: "military-pacts",
  exports: { ".": "./index.js", "./claims": "./claims.js", "./data/*.json": "./data/*.json" },
  engines: { node: ">=20" },
};

describe("the first release, 1.0.0", () => {
  /** Its repository: what has become of it since is committed, and announced as a patch. */
  function since(act: (repo: Repository) => void): Repository {
    const repo = repository("0.0.0");
    repo.write("docs/api/index.api.txt", "function force(a: number | string): string\n");
    repo.write(
      "docs/api/package.api.txt",
      "engines.node: >=20\nimport military-pacts\nimport military-pacts/claims\nimport military-pacts/data/a.json\n",
    );
    repo.write("package.json", { ...manifest, version: "1.0.0" });
    writeReleased(repo.root);
    repo.commit("Release 1.0.0");
    repo.git("tag", "v1.0.0");
    act(repo);
    repo.changeset("more", "patch");
    repo.commit("Change more than it says");
    return repo;
  }

  /** Copies of a repository that know less and less of what was released. */
  const copies: readonly (readonly [name: string, copy: (repo: Repository) => string])[] = [
    ["here", ({ root }) => root],
    ["in a clone without tags", (repo) => clone(repo, "--no-tags")],
    ["in a clone of the last commit alone", (repo) => clone(repo, "--no-tags", "--depth", "1")],
    [
      "in a copy of the files, without a history",
      ({ root }) => {
        const folder = temporaryFolder();
        cpSync(root, folder, { recursive: true, filter: (path) => !path.endsWith(".git") });
        return folder;
      },
    ],
  ];

  function clone({ git, root }: Repository, ...options: readonly string[]): string {
    const folder = temporaryFolder();
    git("clone", "-q", ...options, `file://${root}`, folder);
    return folder;
  }

  describe.each(copies)("%s", (_name, copy) => {
    it.each(BREAKS)("refuses %s", async (_what, act, message) => {
      const { problems } = await checkRelease(copy(since(act)));
      expect(problems).toContainEqual(expect.stringContaining(`${message}, and the changesets say patch.`));
    });

    it("lets a fact through that is corrected", async () => {
      const correct = (repo: Repository) => repo.write("data/agreements/a.json", agreementFile("a", PLACE));
      const { lines, problems } = await checkRelease(copy(since(correct)));
      expect(problems).toEqual([]);
      expect(lines[0]).toBe(
        "Since the last release, 1.0.0: the data demands patch, the types none; the changesets say patch.",
      );
    });
  });
});

describe("without a history", () => {
  it("only the last release is compared: a copy of the files", async () => {
    const repo = released();
    repo.write("data/agreements/a.json", agreementFile("a", PLACE));
    const copy = temporaryFolder();
    for (const name of ["data", "package.json", "released"]) {
      cpSync(join(repo.root, name), join(copy, name), { recursive: true });
    }
    const verdict = {
      lines: [
        expect.stringContaining("Since the last release, 1.2.0: the data demands patch"),
        "This change: there is no git history here, so that all is compared with the last release alone.",
      ],
      problems: [expect.stringContaining("signed.place of agreements/a was added: that is a patch change")],
    };
    expect(await checkRelease(copy)).toEqual(verdict);
    // Nor is the history of a repository in which the copy happens to lie its own.
    cpSync(copy, join(repo.root, "vendor/copy"), { recursive: true });
    expect(await checkRelease(join(repo.root, "vendor/copy"))).toEqual(verdict);
  });

  it("nothing is compared: the first commit", async () => {
    const { lines, problems } = await checkRelease(repository("0.0.0").root);
    expect(lines[1]).toBe("This change: there is no commit before this one.");
    expect(problems).toEqual([]);
  });

  it("a shallow clone says how to fetch it", async () => {
    const repo = released();
    repo.write("data/agreements/a.json", agreementFile("a", PLACE));
    repo.commit("Say where");
    const clone = temporaryFolder();
    repo.git("clone", "-q", "--depth", "1", "--no-tags", `file://${repo.root}`, clone);
    const { lines, problems } = await checkRelease(clone);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"fetch-depth: 0"');
    expect(problems).toEqual([expect.stringContaining("signed.place of agreements/a was added")]);
    expect((await checkRelease(clone, "v1.2.0")).problems).toEqual([expect.stringContaining('"fetch-depth: 0"')]);
  });
});
