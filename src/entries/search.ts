/** Full-text search over the agreements. */
export * from "../search/search.js";
