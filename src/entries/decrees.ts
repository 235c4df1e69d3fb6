/**
 * A constant for each decree, so that a bundle holds only those that it imports.
 *
 * @packageDocumentation
 */
export * from "../generated/decrees.js";
