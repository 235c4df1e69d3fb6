import { countryAliasesText } from "../generated/country-names.js";
import { once } from "../storage/lazy.js";
import { parseText } from "../storage/text.js";

/** Other names of the countries, by code. */
export const countryAliases = /* @__PURE__ */ once(
  () => parseText(countryAliasesText()) as Readonly<Record<string, readonly string[]>>,
);
