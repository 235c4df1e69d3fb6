/**
 * What stands behind each fact: the sources, and how sure we are; and notes about records.
 *
 * @packageDocumentation
 */
export * from "../records/evidence.js";
