/** Writes a changeset for what changed in the data: the bump that it demands, and every changed fact by name. */
import { diffReleases, isEmpty } from "../src/diff/compare.js";
import { command, readArguments } from "./release/arguments.js";
import { baseOfChange } from "./release/base.js";
import { releaseOfCommit, releaseOfTree } from "./release/data.js";
import { hasHistory } from "./release/git.js";
import { writeChangeset } from "./release/write-changeset.js";

const USAGE = `usage: npm run data:changeset -- [--since <commit>] [--force]
  --since <commit>  compare with this commit, where the change did not leave the main branch
  --force           write over the changeset of this change, with the words that were put into it`;

await command(async () => {
  const options = { since: { type: "string" }, force: { type: "boolean", default: false } } as const;
  const { values } = readArguments({ options }, USAGE, (words) => words === 0);
  const root = process.cwd();
  const base = hasHistory(root) ? baseOfChange(root, values.since) : undefined;
  const old = base && (await releaseOfCommit(root, base.commit));
  if (!base || !old) throw new Error("there is no earlier data/ in the git history to compare with");
  const diff = diffReleases(old, releaseOfTree(root));
  if (isEmpty(diff)) {
    console.log(`Nothing changed in the data since ${base.what}.`);
    return true;
  }
  const { path, done } = writeChangeset(root, base.commit, diff, values.force);
  if (done) console.log(`Wrote ${path}: a ${diff.bump} release. Its words can be edited; the list is what changed.`);
  else console.error(`error: ${path} is there already; "npm run data:changeset -- --force" writes over it.`);
  return done;
});
