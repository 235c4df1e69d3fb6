/** Refuses a change of the data or the types that no changeset announces, or that one announces as less than it is. */
import { run } from "../command.js";
import { checkRelease } from "./gate.js";

const options = {
  since: {
    value: "commit",
    means: "compare with this commit or branch, where the change did not leave the main branch",
  },
} as const;

run(import.meta.url, { options }, async ({ values }) => {
  const { lines, problems } = await checkRelease(process.cwd(), values.since);
  for (const line of lines) console.log(line);
  for (const problem of problems) console.error(`\n${problem}`);
  if (problems.length > 0) console.error(`\n${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`);
  return problems.length === 0;
});
