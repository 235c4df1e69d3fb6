import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { writeReleased } from "../scripts/release/released.js";
import { UNRELEASED } from "../scripts/release/version.js";
import { collections } from "../scripts/schema/collections.js";
import { agreement } from "./releases.js";

/** A small git repository with data, for one test. */
export interface Repository {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (path: string, content: string | object) => void;
  readonly remove: (path: string) => void;
  readonly commit: (message: string) => void;
  /** Sets a version, and keeps what is there as released. */
  readonly release: (version: string) => void;
  /** Writes a changeset for the package. */
  readonly changeset: (name: string, bump: string) => void;
}

const evidence = { sources: ["s"], confidence: "medium" };

/** The file of an agreement: the record with its evidence. */
export function agreementFile(id: string, other: object = {}) {
  const { events, signed: _derived, ...record } = agreement(id);
  return {
    ...record,
    events: events.map((event) => ({ ...event, evidence })),
    evidence: {},
    ...other,
  };
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "military-pacts-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with two agreements and one commit, on its main branch, in which a version is released unless it is 0.0.0. */
export function repository(version = "1.2.0"): Repository {
  const root = temporaryFolder();
  const config = ["user.name=Test", "user.email=test@example.org", "commit.gpgsign=false", "tag.gpgsign=false"];
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", root, ...config.flatMap((each) => ["-c", each]), ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const write = (path: string, content: string | object) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  };
  const remove = (path: string) => rmSync(join(root, path));
  const commit = (message: string) => {
    git("add", "-A");
    git("commit", "-q", "-m", message);
  };
  git("init", "-q", "-b", "main");
  for (const { name } of collections) write(`data/${name}/.gitkeep`, "");
  write("data/release.json", { asOf: "2026-02-28" });
  write("data/defaults/countries.json", { evidence: {} });
  write("data/agreements/a.json", agreementFile("a"));
  write("data/agreements/b.json", agreementFile("b"));
  write("data/sources/s.json", {
    id: "s",
    publisher: "The Times",
    url: "https://example.org/s",
    language: "en",
    kind: "news",
  });
  const release = (next: string) => {
    write("package.json", { name: "military-pacts", version: next });
    writeReleased(root);
  };
  if (version === UNRELEASED) write("package.json", { name: "military-pacts", version });
  else release(version);
  commit("Begin");
  return {
    root,
    git,
    write,
    remove,
    commit,
    release,
    changeset: (name, bump) => write(`.changeset/${name}.md`, `---\n"military-pacts": ${bump}\n---\n\nA change.\n`),
  };
}
