/**
 * Zod validators for every type of record. They need `zod`, which is a peer dependency.
 *
 * @packageDocumentation
 */
export { DatasetError, datasetSchema, parseDataset } from "../dataset/parse.js";
export type { Issue } from "../rules/issues.js";
export * from "../schemas/public.js";
