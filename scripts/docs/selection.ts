/** What `docs/selection.md` says: what counts as a military agreement here, and how complete the data is beside others'. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../src/model/agreement.js";
import type { AnyIds } from "../../src/model/ids.js";
import { buildRelease, type Release } from "../data/files/build.js";
import { type Data, loadData } from "../data/files/load.js";
import { page, share, table } from "../markdown.js";
import { countByName } from "./coverage/count.js";
import { claimants, type DataSet, type Row, readRows } from "./selection/crosswalk.js";

/** The page. */
export const SELECTION = "docs/selection.md";

const INTRO = `<!-- Generated from data/ and scripts/docs/selection/ by scripts/docs/selection.ts. Do not edit. -->

# What is selected, and how complete it is`;

interface Measure {
  readonly name: DataSet;
  readonly title: string;
  /** The first and last day of what it covers here. */
  readonly from: string;
  readonly to: string;
  /** Whether an agreement is of its kind. */
  readonly has: (agreement: Agreement<AnyIds>) => boolean;
}

const isPact = ({ subjects }: Agreement<AnyIds>) => subjects.includes("mutual-defense");
const isCooperation = ({ scope, subjects, parties, partiesComplete, otherParties }: Agreement<AnyIds>) =>
  scope === "military" &&
  partiesComplete &&
  parties.length === 2 &&
  otherParties === undefined &&
  subjects.some((subject) => subject === "military-cooperation" || subject === "military-technical");

const MEASURES: readonly Measure[] = [
  { name: "dcad", title: "DCAD", from: "1980", to: "2010-12-31", has: isCooperation },
  { name: "atop", title: "ATOP", from: "1989", to: "2016-12-31", has: isPact },
  { name: "cow", title: "COW", from: "1989", to: "2012-12-31", has: isPact },
];

/** The regions of states that are gone. */
const GONE: Readonly<Record<string, string>> = { CS: "Europe", DD: "Europe", YD: "Asia" };

const SEVERAL = "several partners";
const MISSING = "other parties";

const decadeOf = (day: string) => `${day.slice(0, 3)}0s`;

/** What is asked of a row, or of an agreement. */
type Key = "decade" | "region";

function keyOf(regions: ReadonlyMap<string, string>, partners: readonly string[], day: string, key: Key): string {
  if (key === "decade") return decadeOf(day);
  const [first] = partners;
  if (partners.length > 1) return SEVERAL;
  return first === undefined ? MISSING : (regions.get(first) ?? GONE[first] ?? MISSING);
}

/** What a data set has, what of it is here, and what is here beside it. */
export interface Count {
  readonly rows: readonly Row[];
  readonly matched: readonly Row[];
  readonly beside: readonly Agreement<AnyIds>[];
}

/** Counts both ways for a data set. */
function countOf(release: Pick<Release, "agreements">, rows: readonly Row[], measure: Measure): Count {
  const found = claimants(release.agreements, measure.name);
  return {
    rows,
    matched: rows.filter(({ id }) => found.has(id)),
    beside: release.agreements.filter(
      (agreement) =>
        agreement.signed !== undefined &&
        agreement.signed.on >= measure.from &&
        agreement.signed.on <= measure.to &&
        agreement.parties.some(({ country }) => country === "RU") &&
        measure.has(agreement) &&
        agreement.externalIds?.[measure.name] === undefined,
    ),
  };
}

function countTable(regions: ReadonlyMap<string, string>, measure: Measure, count: Count, key: Key): string {
  const ofRows = (rows: readonly Row[]) =>
    new Map(countByName(rows.map(({ partners, signed }) => keyOf(regions, partners, signed, key))));
  const partners = ({ parties }: Agreement<AnyIds>) =>
    parties.map(({ country }) => country).filter((code) => code !== "RU");
  const [all, matched] = [ofRows(count.rows), ofRows(count.matched)];
  const beside = new Map(
    countByName(count.beside.map((agreement) => keyOf(regions, partners(agreement), agreement.signed?.on ?? "", key))),
  );
  const words = [...new Set([...all.keys(), ...beside.keys()])].sort();
  const row = (word: string, rows: number, here: number, more: number) => [word, rows, here, rows - here, more];
  return table(
    [key, `rows of ${measure.title}`, "here", "not here", `here, not in ${measure.title}`],
    [
      ...words.map((word) => row(word, all.get(word) ?? 0, matched.get(word) ?? 0, beside.get(word) ?? 0)),
      row("all", count.rows.length, count.matched.length, count.beside.length),
    ],
  );
}

/** Unmatched rows in short, under the reason that they share. */
function unmatched(measure: Measure, { rows, matched }: Count): string {
  const here = new Set(matched);
  const groups = new Map<string, string[]>();
  for (const row of rows.filter((each) => !here.has(each))) {
    const why = row.lead ?? row.reason ?? "Not looked for yet.";
    const who = row.partners.length > 3 ? `${row.partners.length} states` : row.partners.join(" ");
    groups.set(why, [...(groups.get(why) ?? []), `${who} ${row.signed}`]);
  }
  return [...groups].map(([why, list]) => `- **${measure.title}**: ${why} ${list.join(", ")}.`).join("\n");
}

/** The count of each data set, its rows read below a folder. */
export const countsOf = (root: string, release: Pick<Release, "agreements">) =>
  MEASURES.map((measure) => ({ measure, count: countOf(release, readRows(root, measure.name), measure) }));

/** The text of the page below a folder. */
export function selection(root: string, data: Data = loadData(root)): string {
  const release = buildRelease(data);
  const regions = new Map(release.countries.map(({ code, region }) => [code as string, region as string]));
  const counts = countsOf(root, release);
  const isDefence = ({ kind, signed }: Row) => kind.includes("defense") && signed >= "1989";
  const rule = readFileSync(join(root, "scripts/docs/selection/rule.md"), "utf8").trim();
  const text = page(
    INTRO,
    rule,
    "## How complete",
    "Each row about Russia, or about the USSR where it lasted, of three data sets stands in `data/crosswalk/`; the " +
      "`externalIds` of the agreements say which are here. The last column counts what is here in the period and of the " +
      "kind of the data set and what the data set lacks: for DCAD bilateral agreements on military or military-technical " +
      "cooperation, for ATOP and COW those with a promise of mutual defence.",
    table(
      ["data set", "rows", "here", "share", "defence pacts since 1989", "of these here"],
      counts.map(({ measure, count }) => [
        measure.title,
        count.rows.length,
        count.matched.length,
        share(count.matched.length, count.rows.length),
        count.rows.filter(isDefence).length,
        count.matched.filter(isDefence).length,
      ]),
    ),
    ...counts.flatMap(({ measure, count }) => [
      `### ${measure.title}`,
      countTable(regions, measure, count, "decade"),
      countTable(regions, measure, count, "region"),
    ]),
    "## Rows that are not here",
    counts.map(({ measure, count }) => unmatched(measure, count)).join("\n"),
  );
  return `${text}\n`;
}
