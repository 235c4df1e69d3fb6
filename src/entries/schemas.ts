/**
 * Zod validators for every type of record. They need `zod`, which is a peer dependency.
 *
 * @packageDocumentation
 */
export type { ParsedDataset, ParseOptions, RecordSchemas } from "../dataset/options.js";
export { DatasetError, datasetSchema, parseDataset } from "../dataset/parse.js";
export type { UnknownFields } from "../dataset/read-form.js";
export type { Issue } from "../rules/issues.js";
export * from "../schemas/public.js";
