import type { Country } from "../model/country.js";
import type { AnyIds } from "../model/ids.js";

/** No name is longer. */
const LONGEST = 200;

/** A name as it is compared: letters and digits alone, without case, accents, or an article before or after it. */
export function plainName(text: string): string {
  const plain = text
    .slice(0, LONGEST)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "");
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = words[0] === "the" ? 1 : 0;
  const last = words.at(-1) === "the" ? -1 : undefined;
  return words.slice(first, last).join("");
}

/** Everything by which each country can be found: its codes, its names, and those that are handed in by code. */
export function countryTable<Ids extends AnyIds>(
  countries: readonly Country<Ids>[],
  aliases: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, Country<Ids>> {
  const made = new Map<string, Country<Ids>>();
  for (const country of countries) {
    const { code, alpha3, name, officialName, names, codes, wikidata } = country;
    const own = [name, officialName, names.ru, ...(aliases[code] ?? [])];
    // A COW number has at most three digits too, but without a zero before it; where both could be meant, ISO is.
    for (const text of [...own, alpha3, codes.eu, wikidata, String(codes.cow ?? "")]) {
      if (text) made.set(plainName(text), country);
    }
  }
  // Numbers and codes of ISO last, so that they prevail.
  for (const country of countries) {
    if (country.numeric) made.set(country.numeric, country);
    made.set(plainName(country.code), country);
  }
  return made;
}
