/**
 * A constant for each agreement, so that a bundle holds only those that it imports.
 *
 * @packageDocumentation
 */
export * from "../generated/agreements.js";
