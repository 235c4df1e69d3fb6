/**
 * What sources say against each other or against the facts, each claim with our verdict.
 *
 * @packageDocumentation
 */
export * from "../records/claims.js";
