import { regions } from "../../../src/model/country.js";
import { jsonLiteral } from "../../../src/storage/text.js";
import type { Release } from "../../data/files/build.js";
import { HEADER } from "../../page.js";

/**
 * What a country is called beside its record: the alpha-3 codes and the regions, in the order of the codes, so that an
 * error can name the nearest code and a filter the region without the records; and the other names by which people call
 * it, for `findCountry` and the search.
 */
export function emitCountryNames({ countries }: Release, aliases: ReadonlyMap<string, readonly string[]>): string {
  const places = countries.map(({ region }) => regions.indexOf(region)).join("");
  return `${HEADER}
/** The alpha-3 code of every country, in the order of the codes. */
export const alpha3Codes =
  ${JSON.stringify(countries.map(({ alpha3 }) => alpha3).join(" "))};

/** The region of every country, in the order of the codes: its place in the list of regions. */
export const regionCodes = ${JSON.stringify(places)};

/** Other names of the countries, by code, as a text for \`parseText\`. */
export function countryAliasesText(): string {
  return ${jsonLiteral(Object.fromEntries(aliases))};
}
`;
}
