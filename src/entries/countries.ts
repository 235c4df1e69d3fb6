/** One named export a country. */
export * from "../generated/countries.js";
