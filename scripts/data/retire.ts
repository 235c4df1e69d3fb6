/**
 * Takes an id out of use: `npm run data:retire -- agreement old-id --to new-id --reason "…"` renames the record, mends
 * every record that names it, and leaves a redirect.
 */
import { run, WrongUse } from "../command.js";
import { NEXT, write } from "./change.js";
import { findProblems } from "./check.js";
import { loadData } from "./files/load.js";
import { namedAfter, retirable, retire } from "./retire/retire.js";

const usage = {
  words: "<type> <id>",
  options: {
    to: { value: "id", means: "the id that takes its place; where a record has it already, the old record goes" },
    withdraw: { means: "no id takes its place, and nothing may name it" },
    reason: { value: "sentence", means: "why, for those whose data has the old id" },
    "without-redirect": { means: "leave nothing at the old id: for ids that no release has had" },
  },
  notes: `  <type>  ${retirable.join(", ")}`,
} as const;

run(import.meta.url, usage, ({ words: [type = "", id = ""], values }) => {
  const { to, withdraw, reason, "without-redirect": silent } = values;
  if ((to === undefined) !== withdraw) throw new WrongUse("accepted: either --to <id> or --withdraw");
  if ((reason === undefined) !== silent)
    throw new WrongUse("accepted: either --reason <sentence> or --without-redirect");
  const before = loadData(process.cwd());
  const problems = findProblems(before).length;
  if (problems > 0) throw new Error(`data/ has ${problems} problems already; npm run data:check shows them`);
  write(process.cwd(), before, retire(before, { type, id, to, reason }), console.log);
  const claims = silent ? [] : namedAfter(before, id);
  if (claims.length > 0) console.log(`Claims that keep an id with the old one in it: ${claims.join(", ")}.`);
  console.log(`\n${NEXT}\n  git grep -nw ${id}     finds what else names it`);
});
