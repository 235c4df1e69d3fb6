/** The ceilings of the design beside what is measured, all on one build and one machine, one after the other. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RECORDS = 100_000;

const json = (...args) =>
  JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }),
  );

const count = (size) => size.toLocaleString("en-US");
const faster = (part) => `${count(Number((1 / part).toPrecision(3)))} times as fast`;
const ratio = (number) => number.toPrecision(3);

/** A line: what, what it is now, its ceiling, and whether it is kept. */
const line = (what, now, ceiling, shown, unit = "") => [
  what,
  `${shown(now)}${unit}`,
  `${shown(ceiling)}${unit}`,
  now <= ceiling ? "kept" : "**missed**",
];

/** What the budgets of the tests measure: sizes, which are the same on every machine. */
const sizes = () =>
  json("--import", "tsx", "tests/budgets/print.ts", "--json")
    .filter(({ design }) => design !== undefined)
    .map(({ name, unit, size, design }) =>
      line(`\`${name}\``.replace(/^`([^{].*)`$/, "$1"), size, design, count, ` ${unit}`),
    );

/** What a program does first, beside countries-list; and what the compiler does beside an empty file. */
function firsts({ rows, empty }) {
  const [own, peer] = ["military-pacts", "countries-list"].map((name) => rows.find((row) => row.name === name));
  const beside = (of) => 1 / peer[of].ratio;
  return [
    line("cold import of the root, ESM, beside countries-list", beside("esm"), 1, ratio, " ×"),
    line("import and first fact, beside countries-list", beside("first"), 1, ratio, " ×"),
    line("`tsc` over one line, beyond an empty file", own.check.time - empty.check.time, 60, Math.round, " ms"),
  ];
}

/** A collection of a caller. */
function scale() {
  const { rows, share } = json("--expose-gc", "--max-old-space-size=4000", "bench/scale/measure.js", String(RECORDS));
  const [byParty] = rows;
  const named = (name) => rows.find((row) => row.name === name);
  const again = named("`statusOn(id)`, again").own.time / 1000;
  const of = `of ${count(RECORDS)} records`;
  return [
    line(
      `\`createDataset\` ${of}, beside \`JSON.parse\``,
      1 / named("`createDataset`")["JSON.parse"].ratio,
      1,
      ratio,
      " ×",
    ),
    line(`a query by party and days ${of}, beside a filter`, 1 / byParty["Array.filter"].ratio, 1 / 50, faster),
    line(`\`statusOn\` ${of}, asked again`, again, 1, ratio, " µs"),
    line(`memory of the index ${of}`, share * 100, 30, ratio, " %"),
    line(
      `\`parseDataset\` ${of}, beside ajv`,
      1 / named("`parseDataset`")["ajv on `schema/dataset.json`"].ratio,
      10,
      ratio,
      " ×",
    ),
  ];
}

/** The command line, from its start to its answer. */
const starts = () =>
  json("bench/start.js", "--json", "15")
    .slice(1)
    .map(({ name, ratio: times }) => line(`\`${name}\`, beside \`node -e 0\``, times, 2, ratio, " ×"));

/** The explorer. */
const views = () => [
  line("first view of the explorer, compressed", json("bench/site.js", "--json", "1").bytes / 1000, 200, ratio, " kB"),
];

/**
 * All ceilings.
 *
 * @param measured What the peers and this package cost, by `measure`.
 */
export const ceilings = (measured) => [...sizes(), ...firsts(measured), ...scale(), ...starts(), ...views()];
