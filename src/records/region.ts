import { regionCodes } from "../generated/country-names.js";
import type { CountryCode } from "../generated/ids.js";
import { type Region, regions } from "../model/country.js";
import { countryCodes } from "../model/country-codes.js";
import { once } from "../storage/lazy.js";

/** Each country with its region, whose place in the list of regions a digit tells. */
const table = /* @__PURE__ */ once(
  () => new Map(countryCodes.split(" ").map((code, place) => [code, regions[Number(regionCodes[place])]])),
);

/** The region of a country. */
export const regionOf = (country: CountryCode): Region | undefined => table().get(country);
