/** What stands behind each fact. */
export * from "../records/evidence.js";
