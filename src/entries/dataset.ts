/**
 * The same queries over records of your own.
 *
 * @packageDocumentation
 */
export * from "../dataset/create.js";
