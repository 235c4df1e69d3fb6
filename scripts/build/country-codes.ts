/**
 * Writes the country codes, which are the names of the files in `data/countries/`, and of those in `data/retired/` that
 * have moved. It runs before the other scripts:
 * the schemas by which they check the records need the codes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { HEADER } from "./emit/code.js";

const codesIn = (folder: string) =>
  readdirSync(folder)
    .flatMap((name) => name.match(/^([A-Z]{2})\.json$/)?.[1] ?? [])
    .sort();

// Nothing is checked yet, so the file is not taken for JSON here.
const hasMoved = (code: string) => /"kind": *"moved"/.test(readFileSync(`data/retired/${code}.json`, "utf8"));

const codes = [...codesIn("data/countries"), ...codesIn("data/retired").filter(hasMoved)];

mkdirSync("src/generated", { recursive: true });
writeFileSync(
  "src/generated/country-codes.ts",
  `${HEADER}\n/** The code of every country, in their order, then those that have moved. */\nexport const countryCodes =\n  ${JSON.stringify(codes.join(" "))};\n`,
);
