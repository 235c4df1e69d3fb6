/** Writes `docs/data.md`, the table of contents of the data, and `docs/selection.md` with it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evidence } from "../../src/model/evidence.js";
import type { AnyIds } from "../../src/model/ids.js";
import { run } from "../command.js";
import { buildRelease } from "../data/files/build.js";
import { splitEvidence } from "../data/files/evidence.js";
import { type Data, loadData } from "../data/files/load.js";
import { page } from "../markdown.js";
import { CHECK, writePages } from "../page.js";
import { evidenced } from "../schema/collections.js";
import {
  agreementsSection,
  claimsSection,
  confidenceSection,
  coveredSection,
  decreesSection,
  eventsSection,
  followUpsSection,
  newestSection,
  recordsSection,
  retiredSection,
  sourcesSection,
  unknownSection,
} from "./coverage/sections.js";
import { countsOf, SELECTION, selection } from "./selection.js";

/** The page. */
export const COVERAGE = "docs/data.md";

const INTRO = `<!-- Generated from data/ by scripts/docs/coverage.ts. Do not edit. -->

# What is in the data

A table of contents, counted from the records themselves: what there is, how sure it is, and what is not known.`;

/** The evidence entries of each collection, as they stand in its files. */
const ownEvidence = (data: Data): Record<string, Evidence<AnyIds>[]> =>
  Object.fromEntries(
    evidenced.map(({ name }) => [
      name,
      data.files[name].flatMap(({ json }) => (json ? Object.values(splitEvidence(json).evidence) : [])),
    ]),
  );

/** The text of the page below a folder. */
export function coverage(root: string, data = loadData(root)): string {
  const release = buildRelease(data);
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined);
  const audit = read("scripts/docs/coverage/audit.md");
  const text = page(
    INTRO,
    coveredSection(release),
    recordsSection(release),
    agreementsSection(release, countsOf(root, release)),
    eventsSection(release),
    decreesSection(release),
    confidenceSection(ownEvidence(data)),
    claimsSection(release),
    sourcesSection(release),
    unknownSection(release),
    followUpsSection(release),
    newestSection(release),
    retiredSection(release),
    audit && page("## Audit", audit.trim()),
  );
  return `${text}\n`;
}

run(import.meta.url, { options: CHECK }, ({ values }) => {
  const pages = [
    [COVERAGE, coverage(process.cwd())],
    [SELECTION, selection(process.cwd())],
  ] as const;
  const done = writePages(process.cwd(), pages, values.check, "data:coverage");
  if (done) console.log(`${COVERAGE} and ${SELECTION} are up to date.`);
  return done;
});
