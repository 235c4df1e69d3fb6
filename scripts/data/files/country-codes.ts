import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The file of the country codes. It is committed, because the schemas that check the records take their codes from it. */
export const COUNTRY_CODES = "src/model/country-codes.ts";

/** What that file should hold: the names of the files in `data/countries/`, then of those in `data/retired/` that moved. */
export function countryCodes(root: string): string {
  const codesIn = (folder: string) =>
    readdirSync(join(root, folder))
      .flatMap((name) => name.match(/^([A-Z]{2})\.json$/)?.[1] ?? [])
      .sort();
  // Nothing is checked yet, so the file is not taken for JSON here.
  const hasMoved = (code: string) =>
    /"kind": *"moved"/.test(readFileSync(join(root, `data/retired/${code}.json`), "utf8"));
  const codes = [...codesIn("data/countries"), ...codesIn("data/retired").filter(hasMoved)].join(" ");
  const doc = "/** The code of every country, in their order, then those that have moved. */";
  return `// Generated from data/ by scripts/build/generate.ts. Do not edit.\n\n${doc}\nexport const countryCodes =\n  ${JSON.stringify(codes)};\n`;
}
