/**
 * Writes `docs/figures/terminal.svg`: a terminal with what the built command line answers, in its colours. The same
 * release gives the same bytes.
 */
import { execFileSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { Failure, run } from "../command.js";
import { CHECK, writePages } from "../page.js";

const PAGE = "docs/figures/terminal.svg";
const COLUMNS = 76;

/** What is typed. */
const LINES: readonly (readonly string[])[] = [
  ["check", "Russia terminated its agreements with ten EU countries"],
  ["status", "de-ru-1993-defence-ministries"],
  ["country", "Germny"],
];

const CELL = { width: 8.4, height: 20 };
const MARGIN = 20;
const COLORS: Readonly<Record<string, string>> = { 31: "#ff7b72", 32: "#7ee787", 33: "#f2cc60" };

const typed = (words: readonly string[]) =>
  ["npx military-pacts", ...words.map((word) => (word.includes(" ") ? JSON.stringify(word) : word))].join(" ");

/** What the command line prints in a terminal that knows colours. */
function answer(words: readonly string[]): string {
  const { NO_COLOR: _, ...own } = process.env;
  const env = { ...own, COLUMNS: String(COLUMNS), FORCE_COLOR: "1" };
  try {
    return execFileSync(process.execPath, ["dist/cli.js", ...words], { encoding: "utf8", env, stdio: "pipe" });
  } catch (error) {
    const { stderr = "", status } = error as { stderr?: string; status?: number };
    // A name that is none is answered too.
    if (status === 2) return stderr;
    throw new Failure(`dist/cli.js ${words.join(" ")}: ${stderr || String(error)}`);
  }
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A line as pieces of one look each, by the escape sequences in it. */
function pieces(line: string): string {
  let look = "";
  return line
    .split("\u001B[")
    .map((piece, place) => {
      const [, code = "", text = ""] = place === 0 ? ["", "", piece] : (/^([\d;]*)m(.*)$/s.exec(piece) ?? []);
      if (code === "1") look = ' font-weight="700"';
      else if (code === "2") look = ' fill-opacity="0.65"';
      else if (code in COLORS) look = ` fill="${COLORS[code]}"`;
      else if (code !== "") look = "";
      return text === "" ? "" : look === "" ? escaped(text) : `<tspan${look}>${escaped(text)}</tspan>`;
    })
    .join("");
}

function figure(): string {
  const lines = LINES.flatMap((words) => [
    `\u001B[2m$\u001B[22m ${typed(words)}`,
    ...answer(words).trimEnd().split("\n"),
    "",
  ]).slice(0, -1);
  const [width, height] = [COLUMNS * CELL.width + 2 * MARGIN, lines.length * CELL.height + 2 * MARGIN];
  const rows = lines.map(
    (line, place) => `<text x="${MARGIN}" y="${MARGIN + (place + 0.75) * CELL.height}">${pieces(line)}</text>`,
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="terminal-title terminal-text" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`,
    `<title id="terminal-title">The command line of military-pacts</title>`,
    `<desc id="terminal-text">${escaped(stripVTControlCharacters(lines.join("\n")))}</desc>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    ...rows,
    "</svg>",
  ].join("\n")}\n`;
}

run(import.meta.url, { options: CHECK }, ({ values: { check } }) =>
  writePages(process.cwd(), [[PAGE, figure()]], check, "docs:terminal"),
);
