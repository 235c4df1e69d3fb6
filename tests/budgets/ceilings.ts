import { readdirSync } from "node:fs";

/**
 * What the built package may cost its users: the ceilings of the design, lowered to what is reached. A figure may only go
 * down. Where one must rise, its ceiling rises in the same commit, with the reason in its line.
 */
export interface Ceiling {
  /** What is measured; the key under which its parts are recorded. */
  readonly name: string;
  readonly unit: string;
  readonly ceiling: number;
  /** The ceiling of the design, which no row may pass; absent where the row stands for a time, and its reason says which. */
  readonly design?: number;
  /** Why it costs as much as it does. */
  readonly reason: string;
}

/** A bundle of one name: minified by esbuild, in bytes after gzip −9. */
export interface BundleCeiling extends Ceiling {
  readonly entry: string;
  readonly import: string;
  /** What must not be in it: whoever imports this one name has no use for it. */
  readonly without: readonly string[];
}

const bundle = (
  entry: string,
  name: string,
  ceiling: number,
  reason: string,
  without: readonly string[],
  design?: number,
): BundleCeiling => ({
  name: `{ ${name} } from ${entry === "index" ? "military-pacts" : `military-pacts/${entry}`}`,
  unit: "B gzip",
  entry,
  import: name,
  ceiling,
  reason,
  without,
  ...(design !== undefined && { design }),
});

/** How many agreements there are: where the data grows, a ceiling of the design is a figure a record. */
const AGREEMENTS = readdirSync(new URL("../../data/agreements", import.meta.url)).length;

/** Marks of what is large: the texts of other records, the libraries, and the tables that some queries need. */
const BERLIN = "Berlin";
const POLAND = "pl-ru-1993";
const ORDER = "ru-gov-2025-3810-r";
const EU_TABLE = "AT1995-01-01";
const NATO_TABLE = "BE1949-08-24";
const DATE_FNS = "constructDateFrom";

export const bundles: readonly BundleCeiling[] = [
  bundle(
    "countries",
    "GB",
    500,
    "one country with its memberships, and the helper that freezes it",
    ["Germany", "FRA", "GB GD"],
    500,
  ),
  bundle(
    "index",
    "isCountryCode",
    500,
    "197 codes of two letters",
    [NATO_TABLE, EU_TABLE, "not accepted", "setUTCFullYear", DATE_FNS, BERLIN, POLAND],
    1200,
  ),
  bundle(
    "index",
    "isNatoMember",
    1500,
    "197 codes, 32 memberships, the check of days, and the errors that name an argument",
    [EU_TABLE, DATE_FNS, BERLIN, POLAND, ORDER, "Mishustin", "Washington"],
    1500,
  ),
  bundle(
    "agreements",
    "de_ru_1993_defence_ministries",
    800,
    "one agreement with its summary, and the helper that freezes it",
    [POLAND, "gb-ru-1997", "Warsaw", NATO_TABLE],
    1000,
  ),
  bundle(
    "index",
    "agreements",
    89_000,
    "668 agreements as columns, with titles, summaries, parties and events; three fifths of it is prose",
    [NATO_TABLE, EU_TABLE, DATE_FNS, "Ljubljana", "not accepted", '"confidence"'],
    140 * AGREEMENTS,
  ),
  bundle("index", "decree", 520, "one decree, and the helper that freezes it", [
    BERLIN,
    NATO_TABLE,
    "Warsaw",
    "Mishustin",
  ]),
  bundle("index", "statusOn", 96_000, "the agreements, the rules of the status, and the nearest id for an error", [
    NATO_TABLE,
    EU_TABLE,
    DATE_FNS,
  ]),
  bundle(
    "index",
    "findAgreements",
    104_500,
    "agreements, decrees, memberships, every condition, and the index by which a query does not look at each",
    [DATE_FNS],
  ),
  bundle("schemas", "isoDateSchema", 350, "one validator, without zod itself", ["at least one item", "lower-case"]),
];

/** What must not be in the whole of the root: the libraries, and what stands behind the facts. */
export const notInRoot: readonly string[] = ['"zod"', "node:", "MiniSearch", "tvzvezda-20251220"];

export const others = {
  declarations: {
    name: "declarations of the root",
    unit: "B",
    ceiling: 100_000,
    design: 100_000 + 60 * (AGREEMENTS - 262),
    reason:
      "the unions of ids are half of it: who types a wrong one sees a red line; those that moved are marked in 4 kB",
  },
  tarball: {
    name: "tarball",
    unit: "B",
    ceiling: 1_814_000,
    design: 1_000_000 + 2_000 * (AGREEMENTS - 262),
    reason:
      "each record three times, in both kinds of module and as JSON; evidence and sources are half of it; the command line with its libraries, the writer of Parquet among them, is 90 kB",
  },
  nodes: {
    name: "syntax nodes of a consumer of one line",
    unit: "nodes",
    ceiling: 8_400,
    reason: "for the time of a type-check (+60 ms): what the compiler parses and binds, which is the larger part of it",
  },
  types: {
    name: "types of a consumer of one line",
    unit: "types",
    ceiling: 3_450,
    reason: "for the time of a type-check (+60 ms): each id is a type, and little else is",
  },
  instantiations: {
    name: "instantiations of a consumer of one line",
    unit: "instantiations",
    ceiling: 2_900,
    reason: "for the time of a type-check (+60 ms): generics and conditional types, which grow fastest where they grow",
  },
  moduleBytes: {
    name: "import of the root, ESM",
    unit: "B read",
    ceiling: 452_000,
    reason:
      "for the time of a cold import (ratio 1.0): most of it is reading the text; `npm run bench:import` has the times",
  },
  requireBytes: {
    name: "require of the root, CommonJS",
    unit: "B read",
    ceiling: 453_500,
    reason: "as the import",
  },
} as const satisfies Readonly<Record<string, Ceiling>>;
