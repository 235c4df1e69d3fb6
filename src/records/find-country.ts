import { countriesRecords } from "../generated/records/countries.js";
import type { Country } from "../model/index.js";
import { badArgument } from "../queries/arguments.js";
import { countryTable, plainName } from "../queries/country-names.js";
import { once } from "../storage/lazy.js";
import { countryAliases } from "./country-aliases.js";

const table = /* @__PURE__ */ once(() => countryTable(countriesRecords(), countryAliases()));

/**
 * The country that a text names: by its alpha-2, alpha-3 or numeric code, COW number, Wikidata item or EU code (`EL`,
 * `UK`), or by any usual, former or press name in English, Russian or its own language, whatever the case and accents.
 * Territories such as `HK`, and names that more than one country has, find none.
 *
 * @param text A name or a code.
 * @returns The record; `undefined` where there is none.
 * @throws TypeError where it is no text.
 * @example
 * findCountry("Turkey")?.code; // "TR"
 * findCountry("EL")?.code; // "GR"
 */
export function findCountry(text: string): Country | undefined {
  if (typeof text !== "string") throw badArgument("text", text, 'a name or a code, such as "Turkey"');
  return table().get(plainName(text));
}
