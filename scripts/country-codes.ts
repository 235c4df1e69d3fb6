/**
 * Writes the country codes, which are the names of the files in `data/countries/`. It runs before the other scripts:
 * the schemas by which they check the records need the codes.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { HEADER } from "./emit/code.js";

const codes = readdirSync("data/countries")
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

mkdirSync("src/generated", { recursive: true });
writeFileSync(
  "src/generated/country-codes.ts",
  `${HEADER}\n/** The code of every country, in their order. */\nexport const countryCodes =\n  ${JSON.stringify(codes.join(" "))};\n`,
);
