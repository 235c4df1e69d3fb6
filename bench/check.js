/**
 * How often `check` is right, on sentences that were written from the records and claims: half while it was built, half set
 * aside. Prints precision, recall and the table of confusions; with `--write` puts them into README.md.
 */
import { check } from "../dist/check.js";
import { measured, page } from "./check/measure.js";
import { writeTable } from "./readme.js";

const text = page(measured(check));
console.log(text);
if (process.argv.includes("--write")) writeTable("check", text);
