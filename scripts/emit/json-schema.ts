import * as z from "zod";
import { authoringSchemas, countryDefaultsSchema, releaseSchema } from "../records/authoring.js";
import { collections } from "../records/collections.js";

const text = (schema: z.ZodType, title: string) =>
  `${JSON.stringify({ ...(z.toJSONSchema(schema) as object), title }, null, 2)}\n`;

/** A JSON Schema for each type of record, by file name. */
export const publicJsonSchemas = (): [string, string][] =>
  collections.map(({ singular, schema }) => [`${singular}.json`, text(schema, `military-pacts ${singular}`)]);

/** A JSON Schema for each kind of file in `data/`, by file name. */
export const authoringJsonSchemas = (): [string, string][] => [
  ...collections.map(({ name, singular }): [string, string] => [
    `${singular}.json`,
    text(authoringSchemas[name], `${singular} file`),
  ]),
  ["release.json", text(releaseSchema, "release file")],
  ["country-defaults.json", text(countryDefaultsSchema, "country defaults file")],
];
