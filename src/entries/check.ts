/**
 * What is known about a sentence of an article.
 *
 * @packageDocumentation
 */
export * from "../check/check.js";
