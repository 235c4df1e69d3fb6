/** Questions about the fields of a record, in the words of its JSON Schema. */
import * as z from "zod";
import { targetOf, unwrap } from "../../../src/schemas/marks.js";
import { partialDateValue, urlValue } from "../../../src/schemas/values.js";
import { authoringSchemas } from "../../schema/authoring.js";
import { type CollectionName, collections } from "../../schema/collections.js";
import { authoringJsonSchemas, type JsonSchema } from "../../schema/json-schema.js";
import type { Data, Json } from "../files/load.js";
import { PROSE } from "../rules/prose.js";
import { recordChoices, wordChoices } from "./choices.js";
import type { Choice, ChoiceQuestion, Interview, TextQuestion } from "./interview.js";

/** What a field is asked with beyond what its schema says. Where there is nothing to choose from, nothing is asked. */
export type More = Partial<
  Pick<TextQuestion & ChoiceQuestion, "message" | "choices" | "proposal" | "optional" | "check">
>;

/** A field to ask for: a path in the form, and what its question depends on; nothing where it is not to be asked. */
export type Field = string | readonly [path: string, more: (soFar: Json) => More | undefined];

/** A part of a record: its schemas, and where its answers stand. */
export interface Form {
  /** The records that it can name. */
  readonly data: Data;
  readonly json: JsonSchema;
  readonly schema: z.ZodType;
  /** What the keys of the answers begin with. */
  readonly prefix: string;
}

const EXAMPLES = new Map<z.ZodType, string>([
  [partialDateValue, "2026-01-31, 2026-01 or 2026"],
  [urlValue, "https://example.org/page"],
]);

let texts: ReadonlyMap<string, string> | undefined;

/** The form of the records of a collection. */
export function formOf(data: Data, name: CollectionName): Form {
  texts ??= new Map(authoringJsonSchemas());
  const singular = collections.find((each) => each.name === name)?.singular;
  return { data, json: JSON.parse(texts.get(`${singular}.json`) ?? "{}"), schema: authoringSchemas[name], prefix: "" };
}

/** A part of a form, whose answers stand elsewhere than in the record. */
export function part(form: Form, path: string, prefix = ""): Form {
  const { json, schema } = walk(form.json, form.schema, path);
  return { ...form, json, schema, prefix };
}

/** What the schemas say at a path, in words that name the object that it lies in, and whether it can be left out. */
function walk(json: JsonSchema, schema: z.ZodType, path: string) {
  let at = { json, schema: unwrap(schema), optional: false, words: "" };
  for (const key of path.split(".")) {
    const below = key === "*" ? at.json.items : at.json.properties?.[key];
    const inner = at.schema instanceof z.ZodArray ? at.schema.element : (at.schema as z.ZodObject).shape[key];
    if (!below || !inner) throw new Error(`The form has no ${path}.`);
    const optional = at.optional || (key !== "*" && !at.json.required?.includes(key));
    const words = key === "*" ? "" : [at.words, below.description].filter(Boolean).join(" ");
    at = { json: below, schema: unwrap(inner as z.ZodType), optional, words };
  }
  return at;
}

/** The answers that a field has: the records that it can name, or its words; nothing where it is free. */
function choicesOf(data: Data, json: JsonSchema, schema: z.ZodType): readonly Choice[] | undefined {
  const one = schema instanceof z.ZodArray ? unwrap(schema.element as z.ZodType) : schema;
  const target = targetOf(one);
  if (Array.isArray(target)) return target.flatMap((name) => recordChoices(data, name));
  const words = json.enum ?? json.items?.enum;
  return words && wordChoices(words);
}

/** Asks for one field; an answer that is not known is empty. */
export async function ask(
  interview: Interview,
  form: Form,
  path: string,
  more: More = {},
): Promise<string | readonly string[] | boolean> {
  const { json, schema, optional, words: message } = walk(form.json, form.schema, path);
  const name = path.split(".").at(-1) as string;
  const question = {
    key: form.prefix + path,
    message: message || name,
    ...((optional || (json.type === "array" && !json.minItems)) && { optional: true }),
    ...more,
  };
  const words = more.choices ?? choicesOf(form.data, json, schema);
  if (json.type === "boolean") return interview.confirm(question);
  if (words && json.type === "array") return interview.chooseSome({ ...question, choices: words });
  if (words) return interview.choose({ ...question, choices: words });
  if (json.type === "array") {
    const list = await interview.text({ ...question, message: `${question.message} With commas between them.` });
    return list
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean);
  }
  const example = EXAMPLES.get(schema);
  return interview.text({
    ...question,
    schema,
    ...(example && { example }),
    ...(PROSE.includes(name) && { sentence: name }),
  });
}

/** Puts a value at a path. */
function put(json: Json, path: string, value: unknown): void {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) json[key] = value;
  else {
    json[key] ??= {};
    put(json[key] as Json, rest.join("."), value);
  }
}

/** Asks for fields in their order; what is not known is left out. */
export async function askFields(interview: Interview, form: Form, fields: readonly Field[]): Promise<Json> {
  const record: Json = {};
  for (const field of fields) {
    const [path, more] = typeof field === "string" ? [field, undefined] : [field[0], field[1](record)];
    const isAsked = typeof field === "string" || (more && more.choices?.length !== 0);
    if (!isAsked) continue;
    const answer = await ask(interview, form, path, more);
    const isEmpty = answer === "" || (Array.isArray(answer) && answer.length === 0);
    if (!isEmpty || !walk(form.json, form.schema, path).optional) put(record, path, answer);
  }
  return record;
}

/** Asks for the items of a list, as long as there is one more. */
export async function askItems(
  interview: Interview,
  form: Form,
  path: string,
  key: string,
  fields: readonly Field[],
): Promise<readonly Json[]> {
  const items: Json[] = [];
  const { json } = walk(form.json, form.schema, path);
  for (;;) {
    const at = `${key}.${items.length}`;
    const message = `${json.description} Add ${items.length === 0 ? "one" : "another one"}?`;
    if (!(await interview.confirm({ key: at, message }))) return items;
    items.push(await askFields(interview, part(form, `${path}.*`, `${at}.`), fields));
  }
}
