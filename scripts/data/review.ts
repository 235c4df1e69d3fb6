/**
 * Prints what a maintainer should look at this week, as Markdown: sources that no longer answer, and facts that age.
 * It reads the clock.
 */
import { isIsoDate } from "../../src/queries/dates.js";
import { run, WrongUse } from "../command.js";
import { buildRelease } from "./files/build.js";
import { loadData } from "./files/load.js";
import { checkLinks } from "./review/links.js";
import { reviewPage } from "./review/page.js";

const options = {
  offline: { means: "leave out the network" },
  today: { value: "YYYY-MM-DD", means: "for another day of the calendar than this one" },
} as const;

run(import.meta.url, { options }, async ({ values: { offline, today = new Date().toISOString().slice(0, 10) } }) => {
  if (!isIsoDate(today)) throw new WrongUse(`--today ${today}: accepted: YYYY-MM-DD with a day of the calendar`);
  const release = buildRelease(loadData(process.cwd()));
  const results = offline ? undefined : await checkLinks(release.sources);
  process.stdout.write(reviewPage(release, today, results));
});
