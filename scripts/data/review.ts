/**
 * Prints what a maintainer should look at this week, as Markdown: sources that no longer answer, and facts that age.
 * `--offline` leaves out the network; `--today YYYY-MM-DD` is for another day than this one.
 */
import { fileURLToPath } from "node:url";
import { isIsoDate } from "../../src/queries/dates.js";
import { buildRelease } from "./files/build.js";
import { loadData } from "./files/load.js";
import { checkLinks } from "./review/links.js";
import { reviewPage } from "./review/page.js";

/** What the command line asks for, or a message that says what is accepted. */
function readArguments(given: readonly string[]): { offline: boolean; today: string } | string {
  const rest = given.filter((argument) => argument !== "--offline");
  const [flag, day = new Date().toISOString().slice(0, 10), ...more] = rest;
  const isKnown = flag === undefined || (flag === "--today" && rest.length > 1 && more.length === 0);
  if (!isKnown || !isIsoDate(day)) {
    return `Not accepted: ${rest.join(" ")}; accepted: --offline, --today YYYY-MM-DD with a day of the calendar.`;
  }
  return { offline: given.includes("--offline"), today: day };
}

/** Runs for a command line; returns whether it could. */
async function main(root: string): Promise<boolean> {
  const asked = readArguments(process.argv.slice(2));
  if (typeof asked === "string") {
    console.error(asked);
    return false;
  }
  const release = buildRelease(loadData(root));
  const results = asked.offline ? undefined : await checkLinks(release.sources);
  process.stdout.write(reviewPage(release, asked.today, results));
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await main(process.cwd()))) process.exitCode = 1;
