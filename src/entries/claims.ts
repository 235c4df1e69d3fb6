/** What sources say about the records, with verdicts. */
export * from "../records/claims.js";
