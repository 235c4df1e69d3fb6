import * as z from "zod";
import { isIsoDate, isPartialDate } from "../../src/queries/dates.js";
import { evidenceObject, noteObject } from "../../src/schemas/source.js";
import {
  actorValue,
  countryCodeValue,
  idValue,
  isoDateValue,
  partialDateValue,
  textValue,
  urlValue,
  wikidataValue,
} from "../../src/schemas/values.js";
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

/**
 * The days of the calendar as an expression that every language reads alike: without `\d`, which is any digit of Unicode
 * in some.
 */
const DAY_OF_YEAR =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const LEAP_YEAR = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY = `[0-9]{4}-${DAY_OF_YEAR}|${LEAP_YEAR}-02-29`;

/** What the functions by which the forms know a date are in JSON Schema. */
const DATES: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [isIsoDate, { format: "date", pattern: `^(?:${DAY})$` }],
  [isPartialDate, { pattern: `^(?:${DAY}|[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?)$` }],
]);

/** A form as JSON Schema. */
const convert = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    override({ zodSchema, jsonSchema }) {
      for (const { _zod } of zodSchema._zod.def.checks ?? [])
        Object.assign(jsonSchema, DATES.get((_zod.def as { fn?: unknown }).fn));
    },
  }) as JsonSchema;

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
  const bare = convert(schema);
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
  const { $schema: _, ...rest } = convert(schema) as { $schema?: string };
  return rest;
}

const text = (schema: JsonSchema) => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schema of the published records of a collection. */
export function recordJsonSchema({ name, singular, schema }: (typeof collections)[number], model: Model): JsonSchema {
  return toJsonSchema(schema, `military-pacts ${singular}`, model, recordTypes(model).get(name));
}

/** The forms that stand in many places: each is written once, under its name. */
const definitions = (): ReadonlyMap<string, [name: string, definition: unknown]> => {
  const forms = {
    text: textValue,
    id: idValue,
    actor: actorValue,
    countryCode: countryCodeValue,
    day: isoDateValue,
    date: partialDateValue,
    address: urlValue,
    wikidata: wikidataValue,
  };
  return new Map(
    Object.entries(forms).map(([name, form]) => {
      const definition = portable(bare(form));
      return [JSON.stringify(definition), [name, definition]];
    }),
  );
};

/** A JSON Schema that names what it has in several places. */
function shared(schema: JsonSchema): JsonSchema {
  const known = definitions();
  const used = new Map<string, unknown>();
  const share = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(share);
    if (typeof value !== "object" || value === null) return value;
    const { description, ...rest } = value as { description?: unknown };
    const [name, definition] = known.get(JSON.stringify(rest)) ?? [];
    if (name === undefined) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, share(part)]));
    used.set(name, definition);
    return { ...(description !== undefined && { description }), $ref: `#/$defs/${name}` };
  };
  const { $defs, ...rest } = share(schema) as JsonSchema & { $defs?: object };
  return { ...rest, $defs: { ...$defs, ...Object.fromEntries(used) } } as JsonSchema;
}

/** A JSON Schema for each type of record and for a dataset, by file name. */
export function publicJsonSchemas(): [string, string][] {
  const model = readModel();
  // Machines read it, and it travels with the package.
  const published = (schema: JsonSchema) => `${JSON.stringify(shared(portable(schema) as JsonSchema))}\n`;
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
