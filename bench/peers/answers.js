/** Two questions with a right answer, put to each package in its own way. */
import { spawnSync } from "node:child_process";

/** A country, a day (none: now), and the right answer. */
export const questions = [
  { country: "GR", right: true },
  { country: "GB", on: "2019-06-01", right: true },
  { country: "GB", on: "2021-06-01", right: false },
];

/** What an expression gives. */
function evaluate(folder, line, expression) {
  const code = `${line}\nconsole.log(${expression});`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: folder,
    encoding: "utf8",
  });
  return stdout.trim();
}

/** The answer of a package to a question, in words. */
export function answer(folder, { european }, { country, on, right }) {
  if (typeof european === "string") return `cannot say: ${european}`;
  const { line, ask, askNow } = european;
  if (on !== undefined && ask === undefined) {
    return `cannot be asked for a day; always \`${evaluate(folder, line, askNow(country))}\``;
  }
  const given = evaluate(folder, line, on === undefined ? askNow(country) : ask(country, on));
  return `\`${given}\`, ${given === String(right) ? "right" : "**wrong**"}`;
}
