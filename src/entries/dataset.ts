/**
 * The same queries over records of your own.
 *
 * @packageDocumentation
 */
export * from "../dataset/create.js";
export type { IdsOf } from "../dataset/ids.js";
export * from "../dataset/merge.js";
