/**
 * The words of every vocabulary in English and Russian, for people to read.
 *
 * @packageDocumentation
 */
export * from "../labels/labels.js";
