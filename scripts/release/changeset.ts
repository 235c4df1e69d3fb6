/** Writes a changeset for what changed in the data: the bump that it demands, and every changed fact by name. */
import { command, readArguments } from "./arguments.js";
import { writeChangeset } from "./write-changeset.js";

const USAGE = `usage: npm run data:changeset -- [--since <commit>] [--force]
  --since <commit>  compare with this commit, where the change did not leave the main branch
  --force           write over the changeset of this change, with the words that were put into it`;

await command(async () => {
  const options = { since: { type: "string" }, force: { type: "boolean", default: false } } as const;
  const { values } = readArguments({ options }, USAGE, (words) => words === 0);
  const { since, bump, path, written } = await writeChangeset(process.cwd(), values.since, values.force);
  if (path === undefined) console.log(`Nothing changed in the data since ${since}.`);
  else if (written)
    console.log(`Wrote ${path}: a ${bump} release. Edit its words as you like; the list is what changed.`);
  else console.error(`error: ${path} is there already; "npm run data:changeset -- --force" writes over it.`);
  return path === undefined || written;
});
