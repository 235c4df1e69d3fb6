/** The page docs/comparison.md, from what was measured. */
import { readFileSync } from "node:fs";
import { questions } from "./answers.js";
import { OTHER_SUBJECT } from "./packages.js";

const toolVersion = (name) =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;

/** A ratio as it is shown: what cannot be seen is no lead. */
const hundredths = (ratio) => Math.round(100 * ratio);

const bytes = (count) =>
  count < 1000 ? `${count} B` : count < 1e6 ? `${(count / 1000).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`;
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows, align = "---") =>
  [head, head.map((_, place) => (place === 0 ? "---" : align)), ...rows].map(line).join("\n");
const code = (text) => `\`${text}\``;
const title = ({ name, version }) => (version === "0.0.0" ? name : `${name} ${version}`);

const bundled = ({ error, gzipped }) => (error ? `fails: ${error.replaceAll('"', "`")}` : bytes(gzipped));
const imported = ({ error, ratio, isModule }) =>
  error ? `fails: ${error}` : `${ratio.toFixed(2)}${isModule ? " (no CJS: an ES module by `require`)" : ""}`;

function checked({ time, error, any }, empty) {
  const note = error ? ` (does not compile: ${error})` : any ? " (its types are `any`)" : "";
  return `${(time / empty.time).toFixed(2)}${note}`;
}

function problems(counts) {
  const all = [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
  return all === "" ? "0" : all;
}

/** The columns in which less is better: the figure of a row (none where it fails), how it is shown, and why peers are ahead. */
const columns = (empty) => [
  {
    name: "cold import, ESM",
    value: ({ esm }) => hundredths(esm.ratio),
    show: ({ esm }) => imported(esm),
    why: "They have less to read, or next to nothing: an empty module takes a good part of the time that ours takes. What ours adds is reading over its code and texts, and making its collections.",
  },
  {
    name: "cold import, CJS",
    value: ({ cjs }) => hundredths(cjs.ratio),
    show: ({ cjs }) => imported(cjs),
    why: "They have less to read, and is-eu-member has no `exports`: Node takes half as long to find such a package. Ours needs them, for its subpaths and for types that are right in both kinds.",
  },
  {
    name: "import and first fact",
    value: ({ first }) => hundredths(first.ratio),
    show: ({ first }) => imported(first),
    why: "Ours parses and freezes a collection when its first record is read: all countries, here. A process that asks nothing of a collection never pays for it.",
  },
  {
    name: "smallest useful import",
    value: ({ smallest, european }) => (european === OTHER_SUBJECT ? undefined : smallest.bytes.gzipped),
    show: ({ smallest }) => bundled(smallest.bytes),
    why: "That is one string out of a JSON file that esbuild splits by key: it has no types, and Node itself does not run the line. Ours is a whole record, typed and frozen, by a line that is the same in Node and in a bundle.",
  },
  {
    name: "whole root",
    value: ({ whole }) => whole.gzipped,
    show: ({ whole }) => bundled(whole),
    why: "They hold less: codes, names and currencies of countries, or one list. Ours holds agreements, decrees and officials too, and the queries; a bundle has only what it imports.",
  },
  {
    name: "unpacked",
    value: ({ unpacked }) => unpacked,
    show: ({ unpacked }) => bytes(unpacked),
    why: "They hold less, and fewer times. Ours has its records for ESM and for CJS, as collections and as one export a record, and as JSON, with the evidence for each fact.",
  },
  {
    name: "tarball",
    value: ({ tarball }) => tarball,
    show: ({ tarball }) => bytes(tarball),
    why: "For the same reason.",
  },
  {
    name: "`tsc` over one line",
    value: ({ check }) => (check.error || check.any ? undefined : check.time),
    show: ({ check }) => checked(check, empty.check),
    why: "They declare less: unions of country codes at most. Ours declares the id of every record, so that a wrong one does not compile, and these ids are more than half of what `tsc` reads of it.",
  },
];

/** The columns in which peers are ahead of us, who they are, and why. */
function ahead([own, ...peers], all) {
  const lines = all.flatMap(({ name, value, show, why }) => {
    const leaders = peers.filter((peer) => value(peer) < value(own));
    const list = leaders.map((peer) => `${peer.name} ${show(peer)}`).join(", ");
    return leaders.length === 0 ? [] : [`- **${name}** (ours ${show(own)}): ${list}. ${why}`];
  });
  return lines.join("\n");
}

const inWords = ({ country, on }) => `is ${country} in the EU${on === undefined ? "" : ` on ${on}`}?`;

/**
 * The page.
 *
 * @param measured What `measure` gives, and `ceilings` of it.
 * @param runs How many cold imports and type checks there were.
 */
export function page({ rows, empty, ceilings }, runs) {
  const all = columns(empty);
  const [times, sizes, [types]] = [all.slice(0, 3), all.slice(3, 7), all.slice(7)];
  const shown = (some) => rows.map((row) => [title(row), ...some.map(({ show }) => show(row))]);
  return `# Side by side with the peers

Packages that an application could take for one part or another of what \`military-pacts\` does, and web-features, which has another subject and a similar shape. A command prints this page; nobody edits it:

\`\`\`sh
npm ci && npm run build && npm ci --prefix bench
npm run bench:peers -- --write
\`\`\`

Each package is installed from its tarball, all in one project. Node ${process.versions.node}, TypeScript ${toolVersion("typescript")}, esbuild ${toolVersion("esbuild")}. Less is better. Times are ratios of medians, each package in turn, because milliseconds differ from machine to machine and from minute to minute; even so, a ratio moves by about a tenth from run to run on a machine that does other work.

## Right answers

${table(
  ["package", ...questions.map(inWords)],
  rows.map((row) => [title(row), ...row.answers]),
)}

Greece has been a member since 1981; GR is its ISO 3166-1 code, EL what the EU writes. The United Kingdom was a member until 31 January 2020.

## Time

${table(
  ["package", ...times.map(({ name }) => name)],
  [...shown(times), ["an empty module", imported(empty.esm), imported(empty.cjs), ""]],
  "--:",
)}

- **Cold import**: \`import("…")\` or \`require("…")\` in a new process, as a ratio to military-pacts; median of ${runs.imports}. The empty module is a package of one file that exports nothing.
- **Import and first fact**: the same with the use that the line under "Types" makes of the package, such as the name of one country.

## Size

${table(["package", ...sizes.map(({ name }) => name)], shown(sizes), "--:")}

- **Smallest useful import**: the least that gives a fact about one country, as below; bundled by esbuild for browsers, minified, gzip −9.
- **Whole root**: everything that the root exports, bundled in the same way.
- **Unpacked**, **tarball**: what npm installs, and what it downloads.

${table(
  ["package", "smallest useful import", "what it gives"],
  rows.map(({ name, smallest }) => [name, code(smallest.code.replace("\n", " ")), smallest.fact]),
)}

## Types

${table(
  ["package", types.name, "problems of its types", "the line"],
  rows.map((row) => [
    title(row),
    types.show(row),
    problems(row.problems),
    code(`${row.consumer.line} ${row.consumer.value}`),
  ]),
)}

- **\`tsc\` over one line**: the total time of \`tsc\` over the line (\`module: nodenext\`, \`skipLibCheck\`), as a ratio to that over an empty file; median of ${runs.checks}.
- **Problems of its types**: what "Are the types wrong?" finds in the tarball, without the resolution of Node 10 (\`attw --profile node16\`).

## Ceilings

What the package holds itself to, all measured in this run. Sizes are the same on every machine, and a test holds each of them; times are not, and one that is missed on a busy machine may be kept on a quiet one.

${table(["what", "now", "ceiling", ""], ceilings, "--:")}

\`{ … } from …\` is a bundle of that one name. What stands at 100,000 records is measured by \`npm run bench:scale\`, the starts by \`npm run bench:start\`, the explorer by \`npm run bench:site\`; [bench/README.md](../bench/README.md) says how.

Where one is missed: the import and the first fact read more than the peer has, as is said below; \`tsc\` reads the ids of all records; of \`statusOn\` among 100,000 records a \`Map.get\` alone takes about half; and a command takes longer the more it answers from: the agreements, and for \`check\` the evidence and claims too.

## Where a peer is ahead

${ahead(rows, all)}
`;
}
