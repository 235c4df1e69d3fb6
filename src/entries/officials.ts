/**
 * A constant for each official, so that a bundle holds only those that it imports.
 *
 * @packageDocumentation
 */
export * from "../generated/officials.js";
