/**
 * The pages and documents that state the facts.
 *
 * @packageDocumentation
 */
export * from "../records/sources.js";
