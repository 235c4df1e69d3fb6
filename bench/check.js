/**
 * How often `check` is right, on sentences that were written from the records and claims: half while it was built, half set
 * aside. Prints precision, recall and the table of confusions; with `--write` puts them into README.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { check } from "../dist/check.js";
import { measured, page } from "./check/measure.js";

const README = new URL("README.md", import.meta.url);

const text = page(measured(check));
console.log(text);
if (process.argv.includes("--write")) {
  const readme = readFileSync(README, "utf8");
  const [before, rest = ""] = readme.split("<!-- check -->\n");
  const [, after = ""] = rest.split("<!-- /check -->");
  writeFileSync(README, `${before}<!-- check -->\n${text}\n<!-- /check -->${after}`);
}
