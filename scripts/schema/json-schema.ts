import * as z from "zod";
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

const text = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schema of the published records of a collection. */
export function recordJsonSchema({ name, singular, schema }: (typeof collections)[number], model: Model): JsonSchema {
  return toJsonSchema(schema, `military-pacts ${singular}`, model, recordTypes(model).get(name));
}

/** A JSON Schema for each type of record, by file name. */
export function publicJsonSchemas(): [string, string][] {
  const model = readModel();
  return collections.map((collection) => [`${collection.singular}.json`, text(recordJsonSchema(collection, model))]);
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
