/** The built package side by side with its peers. Prints what docs/comparison.md is; with `--write` writes it. */
import { writeFileSync } from "node:fs";
import { ceilings } from "./peers/ceilings.js";
import { measure } from "./peers/measure.js";
import { page } from "./peers/page.js";

const runs = { imports: 41, checks: 15 };

const measured = await measure(runs, (what) => console.error(`${what} …`));
console.error("ceilings …");
const text = page({ ...measured, ceilings: ceilings(measured) }, runs);
console.log(text);
if (process.argv.includes("--write")) writeFileSync(new URL("../docs/comparison.md", import.meta.url), text);
