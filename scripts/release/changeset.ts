/** Writes a changeset for what changed in the data: the bump that it demands, and every changed fact by name. */
import { Failure, run } from "../command.js";
import { writeChangeset } from "./write-changeset.js";

const options = {
  since: { value: "commit", means: "compare with this commit, where the change did not leave the main branch" },
  force: { means: "write over the changeset of this change, with the words that were put into it" },
} as const;

run(import.meta.url, { options }, async ({ values }) => {
  const { since, bump, path, written } = await writeChangeset(process.cwd(), values.since, values.force);
  if (path === undefined) console.log(`Nothing changed in the data since ${since}.`);
  else if (written)
    console.log(`Wrote ${path}: a ${bump} release. Edit its words as you like; the list is what changed.`);
  else throw new Failure(`${path} is there already; "npm run data:changeset -- --force" writes over it.`);
});
