/**
 * Prints random facts to be held against pages other than their own, as a table: by a fixed seed, half of them from
 * agreements that were added after a commit, and a quarter of them force and ending on a random day.
 */
import { spawnSync } from "node:child_process";
import { run, WrongUse } from "../command.js";
import { page, table } from "../markdown.js";
import { draw } from "./audit/draw.js";
import { releaseOf } from "./files/build.js";
import { loadData } from "./files/load.js";

/** The last commit before the second collection of facts. */
const FIRST_COLLECTION = "1e4c408";

const options = {
  seed: { value: "number", means: "which draw (needed)" },
  count: { value: "number", means: "how many facts; 100 without it" },
  since: { value: "commit", means: `agreements added after it are new; ${FIRST_COLLECTION} without it` },
} as const;

/** The ids of the agreements that were added after a commit; those that were renamed are not among them. */
function addedSince(root: string, commit: string): ReadonlySet<string> {
  const names = ["diff", "--name-only", "--diff-filter=A", "--find-renames", commit, "HEAD", "--", "data/agreements"];
  const { status, stdout } = spawnSync("git", ["-C", root, ...names], { encoding: "utf8" });
  if (status !== 0) throw new WrongUse(`--since ${commit}: accepted: a commit of this repository`);
  return new Set(stdout.split("\n").map((path) => path.replace(/^.*\/|\.json$/g, "")));
}

function wholeNumber(name: string, text: string | undefined): number {
  if (text === undefined || !/^\d{1,9}$/.test(text))
    throw new WrongUse(`--${name} ${text ?? ""}: accepted: a whole number`);
  return Number(text);
}

run(import.meta.url, { options }, ({ values: { seed, count = "100", since = FIRST_COLLECTION } }) => {
  const wanted = { seed: wholeNumber("seed", seed), count: wholeNumber("count", count) };
  const added = addedSince(process.cwd(), since);
  const release = releaseOf(loadData(process.cwd()));
  const address = new Map(release.sources.map(({ id, url }) => [id, url]));
  const rows = draw(release, { ...wanted, isNew: (id) => added.has(id) }).map(
    ({ id, field, value, sources }, index) => [
      index + 1,
      `\`${id}\``,
      field,
      value,
      sources.map((source) => address.get(source) ?? source).join(" "),
    ],
  );
  console.log(page(`Seed ${wanted.seed}.`, table(["#", "record", "fact", "value", "own sources"], rows)));
});
