/** The tables of README.md, each between two marks. */
import { readFileSync, writeFileSync } from "node:fs";

const README = new URL("README.md", import.meta.url);

/**
 * Puts a table into README.md in place of the one that is there.
 *
 * @param name The name of its marks, such as `scale`.
 * @param table The table, with what belongs to it.
 * @throws {Error} Where the marks are not there.
 */
export function writeTable(name, table) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const text = readFileSync(README, "utf8");
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`bench/README.md has no table between the marks of ${name}`);
  writeFileSync(README, `${text.slice(0, from)}${open}${table}\n${text.slice(to)}`);
}
