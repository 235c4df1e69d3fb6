/**
 * A collection of a caller, small and large, beside what would be used in its place. Prints the table that README.md
 * keeps; with `--write` puts it there. Numbers after `--` are how many records; without them, a thousand to a million.
 */
import { execFileSync } from "node:child_process";
import { freemem } from "node:os";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { writeTable } from "./readme.js";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Bytes that the measurement of one record takes: its text, its values, those of the libraries, and the copies of a check. */
const PER_RECORD = 8_000;

const given = process.argv.slice(2).filter((argument) => /^\d+$/.test(argument));
const sizes = given.length > 0 ? given.map(Number) : SIZES;

const figures = sizes.flatMap((count) => {
  const free = freemem();
  if (count * PER_RECORD > free) {
    console.log(
      `${count} records are left out: they need ${count * PER_RECORD} bytes of memory, and ${free} are free.`,
    );
    return [];
  }
  const script = fileURLToPath(new URL("scale/measure.js", import.meta.url));
  const options = ["--expose-gc", `--max-old-space-size=${Math.max(2_000, (count * PER_RECORD) / 1e6)}`];
  const printed = execFileSync(process.execPath, [...options, script, String(count)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return [JSON.parse(printed)];
});

const time = (nanoseconds) => {
  const [size, unit] = [
    [1e9, "s"],
    [1e6, "ms"],
    [1e3, "µs"],
    [1, "ns"],
  ].find(([size]) => nanoseconds >= size || size === 1);
  return `${(nanoseconds / size).toPrecision(3).replace(/\.?0+(?=$)/, (zeros) => (zeros.startsWith(".") ? "" : zeros))} ${unit}`;
};
const times = (ratio) => `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(2)} ×`;

/** A line for this package, and one below for each of the others. */
function linesOf(name) {
  const rows = figures.map(({ rows }) => rows.find((row) => row.name === name));
  const peers = [
    ...new Set(
      rows.flatMap(({ name: _name, found: _found, own: _own, reason: _reason, ...others }) => Object.keys(others)),
    ),
  ];
  return [
    [name, ...rows.map(({ own }) => (own ? time(own.time) : "refused"))],
    ...peers.map((peer) => [`— ${peer}`, ...rows.map((row) => (row[peer] ? times(row[peer].ratio) : ""))]),
  ];
}

const names = figures[0]?.rows.map(({ name }) => name) ?? [];
const table = markdownTable(
  [
    ["records", ...figures.map(({ count }) => count.toLocaleString("en-US"))],
    ...names.flatMap(linesOf),
    [
      "memory of all that the questions made, of that of the records",
      ...figures.map(({ share }) => `${(share * 100).toFixed(0)} %`),
    ],
  ],
  { align: ["l", ...figures.map(() => "r")] },
);
const reasons = figures.flatMap(({ count, duckdb, rows }) => [
  ...(duckdb ? [`DuckDB is left out: ${duckdb}.`] : []),
  ...rows.flatMap(({ name, reason }) =>
    reason ? [`${name} of ${count.toLocaleString("en-US")} records: ${reason}.`] : [],
  ),
]);
const text = [table, ...new Set(reasons)].join("\n\n");
console.log(text);

if (process.argv.includes("--write")) writeTable("scale", text);
