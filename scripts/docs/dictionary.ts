/** Writes `docs/dictionary.md`, what each field and word of the records means. */
import ts from "typescript";
import { run } from "../command.js";
import { page, table } from "../markdown.js";
import { CHECK, writePages } from "../page.js";
import { collections } from "../schema/collections.js";
import { type JsonSchema, recordJsonSchema } from "../schema/json-schema.js";
import {
  declared,
  docOf,
  type Field,
  fieldsOf,
  type Model,
  readModel,
  recordTypes,
  type Word,
} from "../schema/model.js";

/** The page. */
export const DICTIONARY = "docs/dictionary.md";

const INTRO = `<!-- Generated from src/model/ and src/schemas/ by scripts/docs/dictionary.ts. Do not edit. -->

# Data dictionary

What each field of a record is, and what each word in it means: the same in the package and in its JSON files. An absent field means "not known"; \`null\` is not used. In a path, \`*\` stands for the name of an item of a list: its \`key\`, as in \`events.signed.on\`; where it has none, what it is about: the organization of a membership, as in \`memberships.nato.from\`, the country of a party, the official or the name of a signatory. A field is required where the object that it is in is there. Force and ending are no fields: [status.md](status.md) says how they follow from the events. [data.md](data.md) counts the records.`;

const code = (text: string) => `\`${text}\``;

/** How a type is called where the words of the model would say less. */
const PLAIN: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  boolean: "true or false",
  IsoDate: "day",
  PartialDate: "day, month or year",
  CountryCode: "country code",
};

/** A type in the words of the field. */
function say(model: Model, type: ts.TypeNode): string {
  if (ts.isTypeOperatorNode(type) || ts.isParenthesizedTypeNode(type)) return say(model, type.type);
  if (ts.isArrayTypeNode(type)) return `list of ${several(say(model, type.elementType))}`;
  if (ts.isUnionTypeNode(type)) return either(model, type.types);
  if (ts.isLiteralTypeNode(type)) return code((type.literal as ts.StringLiteral).text);
  if (ts.isIndexedAccessTypeNode(type))
    return `${(type.indexType as ts.LiteralTypeNode).literal.getText().slice(1, -1)} id`;
  const name = ts.isTypeReferenceNode(type) ? type.typeName.getText() : type.getText();
  if (model.words.has(name)) return `[${name}](#${name.toLowerCase()})`;
  return PLAIN[name] ?? "object";
}

/** What a list holds: `agency ids` where one is an `agency id`. */
const several = (one: string) => one.replace(/\b(?:id|code|object)\b/g, "$&s");

const either = (model: Model, types: readonly ts.TypeNode[]) =>
  [...new Set(types.map((type) => say(model, type)))].join(" or ");

/** The paths of a schema, each with whether it is required in every alternative. */
function* required(schema: JsonSchema, path = ""): Iterable<[path: string, isRequired: boolean]> {
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const at = path === "" ? key : `${path}.${key}`;
    yield [at, schema.required?.includes(key) ?? false];
    yield* required(part, at);
  }
  if (schema.items) yield* required(schema.items, `${path}.*`);
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((part) => new Map(required(part, path)));
  for (const key of new Set(alternatives.flatMap((paths) => [...paths.keys()]))) {
    yield [key, alternatives.every((paths) => paths.get(key) ?? false)];
  }
}

const fieldTable = (model: Model, fields: readonly Field[], isRequired: (path: string) => boolean) =>
  table(
    ["field", "type", "required", "what it is"],
    fields.map(({ path, types, doc }) => [code(path), either(model, types), isRequired(path) ? "yes" : "", doc]),
  );

/** The records of a collection. */
function recordSection(model: Model, collection: (typeof collections)[number]): string {
  const type = recordTypes(model).get(collection.name) ?? "";
  const fields = fieldsOf(model, type);
  const known = new Map(required(recordJsonSchema(collection, model)));
  const unlike = [...known.keys(), ...fields.map(({ path }) => path)].filter(
    (path) => !known.has(path) || !fields.some((field) => field.path === path),
  );
  if (unlike.length > 0) throw new Error(`${type}: the model and the schema differ in ${unlike.join(", ")}.`);
  return page(
    `## ${type}`,
    `${docOf(declared(model, type))} In \`data/${collection.name}.json\`; its JSON Schema is \`schema/${collection.singular}.json\`.`,
    fieldTable(model, fields, (path) => known.get(path) ?? false),
  );
}

/** What stands beside the records: an object by record id. */
function indexSection(model: Model, index: string, type: string, file: string): string {
  const optional = (path: string) =>
    (declared(model, type) as ts.InterfaceDeclaration).members.some(
      (member) => member.name?.getText() === path && member.questionToken !== undefined,
    );
  return page(
    `## ${type}`,
    `${docOf(declared(model, type))} In \`data/${file}.json\`. ${docOf(declared(model, index))}`,
    fieldTable(model, fieldsOf(model, type), (path) => !optional(path)),
  );
}

function wordSection(model: Model, name: string, words: readonly Word[]): string {
  const cells = words.map(({ word, meaning }) => [code(word), ...(meaning === undefined ? [] : [meaning])]);
  return page(
    `### ${name}`,
    docOf(declared(model, name)),
    words.some(({ meaning }) => meaning !== undefined)
      ? table(["word", "meaning"], cells)
      : `${cells.map(([word]) => word).join(", ")}.`,
  );
}

/** The text of the page. */
export function dictionary(model = readModel()): string {
  const words = [...model.words].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = page(
    INTRO,
    ...collections.map((collection) => recordSection(model, collection)),
    indexSection(model, "EvidenceIndex", "Evidence", "evidence"),
    indexSection(model, "NoteIndex", "Note", "notes"),
    "## Words",
    "Closed lists: a field with such a type holds one of these words. A list may grow in a minor version.",
    ...words.map(([name, list]) => wordSection(model, name, list)),
  );
  return `${text}\n`;
}

run(import.meta.url, { options: CHECK }, ({ values }) =>
  writePages(process.cwd(), [[DICTIONARY, dictionary()]], values.check, "docs:dictionary"),
);
