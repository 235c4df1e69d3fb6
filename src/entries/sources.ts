/** The pages and documents that state the facts. */
export * from "../records/sources.js";
