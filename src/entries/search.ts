/**
 * A search over the agreements, for the text in a search box.
 *
 * @packageDocumentation
 */
export * from "../search/search.js";
