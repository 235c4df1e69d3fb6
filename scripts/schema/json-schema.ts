import * as z from "zod";
import { evidenceObject, noteObject } from "../../src/schemas/source.js";
import { isoDateValue } from "../../src/schemas/values.js";
import { authoringSchemas, countryDefaultsSchema, releaseSchema } from "./authoring.js";
import { collections } from "./collections.js";
import { declared, docOf, fieldsOf, type Model, readModel, recordTypes } from "./model.js";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** What each field is in the words of the model, which editors show; by the path of the field. */
type Descriptions = ReadonlyMap<string, string>;

/** A schema with the descriptions of its properties. */
function describe(schema: JsonSchema, descriptions: Descriptions, path = ""): JsonSchema {
  const below = (key: string, part: JsonSchema) => describe(part, descriptions, path === "" ? key : `${path}.${key}`);
  const alternatives = (parts: readonly JsonSchema[]) => parts.map((part) => describe(part, descriptions, path));
  const { properties, items, anyOf, oneOf, ...rest } = schema;
  const own = Object.entries(properties ?? {}).map(([key, part]) => {
    const description = descriptions.get(path === "" ? key : `${path}.${key}`);
    return [key, { ...(description && { description }), ...below(key, part) }];
  });
  return {
    ...rest,
    ...(properties && { properties: Object.fromEntries(own) }),
    ...(items && { items: below("*", items) }),
    ...(anyOf && { anyOf: alternatives(anyOf) }),
    ...(oneOf && { oneOf: alternatives(oneOf) }),
  };
}

/** A schema as JSON Schema with a title, and with the words of the model where it is that of a type of the model. */
function toJsonSchema(schema: z.ZodType, title: string, model?: Model, type?: string): JsonSchema {
  const bare = z.toJSONSchema(schema) as JsonSchema;
  if (!model || !type) return { ...bare, title } as JsonSchema;
  const descriptions = new Map(fieldsOf(model, type).map(({ path, doc }) => [path, doc]));
  const described = { description: docOf(declared(model, type)), ...describe(bare, descriptions) };
  return { ...described, title } as JsonSchema;
}

/** Some languages let `$` stand before a last line break, so that is refused beside each expression. */
const LINE_BREAK = { pattern: "[\\n\\r\\u0085\\u2028\\u2029]" };

/** A JSON Schema for any language, and for files that name it in `$schema`. */
function portable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(portable);
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, portable(part)]));
  return typeof parts.pattern === "string" ? { ...parts, not: LINE_BREAK } : parts;
}

const POINTER = { $schema: { description: "The JSON Schema by which an editor knows the form.", type: "string" } };

/** The published JSON Schema of an object: it takes a pointer to itself. */
const withPointer = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  ...(schema.properties && { properties: { ...POINTER, ...schema.properties } }),
});

/** The JSON Schema of a whole dataset. It looks at the form of each record, and follows no reference. */
function datasetJsonSchema(model: Model): JsonSchema {
  const descriptions = new Map(fieldsOf(model, "DatasetRecords").map(({ path, doc }) => [path, doc]));
  const lists = collections.map(({ name, singular }) => [
    name,
    { description: descriptions.get(name), type: "array", items: { $ref: `#/$defs/${singular}` } },
  ]);
  const index = (name: string, entry: z.ZodType) => [
    name,
    { description: descriptions.get(name), type: "object", additionalProperties: bare(entry) },
  ];
  const definitions = collections.map((collection) => {
    const { $schema: _, ...definition } = withPointer(recordJsonSchema(collection, model)) as { $schema?: string };
    return [collection.singular, definition];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "military-pacts dataset",
    description: docOf(declared(model, "DatasetRecords")),
    type: "object",
    required: ["asOf", "agreements"],
    additionalProperties: false,
    properties: {
      ...POINTER,
      asOf: { description: descriptions.get("asOf"), ...bare(isoDateValue) },
      ...Object.fromEntries(lists),
      ...Object.fromEntries([
        index("evidence", z.record(z.string(), evidenceObject)),
        index("notes", z.array(noteObject)),
      ]),
    },
    $defs: Object.fromEntries(definitions),
  } as JsonSchema;
}

/** A schema as a part of another. */
function bare(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema) as { $schema?: string };
  return rest;
}

const text = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schema of the published records of a collection. */
export function recordJsonSchema({ name, singular, schema }: (typeof collections)[number], model: Model): JsonSchema {
  return toJsonSchema(schema, `military-pacts ${singular}`, model, recordTypes(model).get(name));
}

/** A JSON Schema for each type of record and for a dataset, by file name. */
export function publicJsonSchemas(): [string, string][] {
  const model = readModel();
  const published = (schema: JsonSchema) => text(portable(schema) as JsonSchema);
  return [
    ...collections.map((collection): [string, string] => [
      `${collection.singular}.json`,
      published(withPointer(recordJsonSchema(collection, model))),
    ]),
    ["dataset.json", published(datasetJsonSchema(model))],
  ];
}

/** A JSON Schema for each kind of file in `data/`, by file name. */
export function authoringJsonSchemas(): [string, string][] {
  const model = readModel();
  const types = recordTypes(model);
  return [
    ...collections.map(({ name, singular }): [string, string] => [
      `${singular}.json`,
      text(toJsonSchema(authoringSchemas[name], `${singular} file`, model, types.get(name))),
    ]),
    ["release.json", text(toJsonSchema(releaseSchema, "release file"))],
    ["country-defaults.json", text(toJsonSchema(countryDefaultsSchema, "country defaults file"))],
  ];
}
