/**
 * A constant for each country, so that a bundle holds only those that it imports.
 *
 * @packageDocumentation
 */
export * from "../generated/countries.js";
