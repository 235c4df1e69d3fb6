import * as z from "zod";
import { type CollectionName, collectionKinds, collectionNames } from "../model/collections.js";
import type { DatasetRecords } from "../model/index.js";
import { linkRules, meaningRules } from "../rules/index.js";
import { FORM, type Issue, issueOf, issuesOf, issueText } from "../rules/issues.js";
import type { Malformed } from "../rules/rule.js";
import { forms } from "../schemas/forms.js";
import { evidenceObject, noteObject } from "../schemas/source.js";
import { isoDateValue, listOf } from "../schemas/values.js";
import { exactOptional, strictObject } from "../schemas/zod.js";
import { LIMITS } from "./limits.js";
import { type ParsedDataset, type ParseOptions, type RecordSchemas, readOptions } from "./options.js";
import { PlainReader } from "./plain.js";
import { freeze, NO, readerOf, type UnknownFields } from "./read-form.js";

/** What stands beside the collections: all the evidence or notes of one record by its id. */
const indexes: Readonly<Record<string, z.ZodType>> = {
  evidence: z.record(z.string(), evidenceObject.readonly()).readonly(),
  notes: listOf(noteObject.readonly()),
};

/** The form of one entry of a part of a dataset. */
const entries: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(collectionNames.map((name) => [name, forms[name].readonly()])),
  ...indexes,
};

const partOf = (name: string, entry: z.ZodType): z.ZodType =>
  Object.hasOwn(indexes, name) ? z.record(z.string(), entry).readonly() : listOf(entry);

/** The form of a dataset, in which every record is looked at one by one. */
const datasetForm = strictObject({
  asOf: isoDateValue,
  ...Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [
      name,
      name === "agreements" ? partOf(name, entry) : exactOptional(partOf(name, entry)),
    ]),
  ),
}).readonly();

/** How many problems the message of an error lists. */
const LISTED = 20;

/** The error of {@link parseDataset}: its message lists what is wrong, a line each. */
export class DatasetError extends TypeError {
  /** `DatasetError`. */
  override readonly name = "DatasetError";
  /**
   * What is wrong: where, what stands there, and what is accepted. These are all problems where they are fewer than 1,000;
   * at the thousandth the check stops.
   */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const more = `${issues.length < LIMITS.issues ? "" : "at least "}${issues.length - LISTED} more`;
    const rest = issues.length > LISTED ? [`and ${more}`] : [];
    super(`This is no dataset. ${[...issues.slice(0, LISTED).map(issueText), ...rest].join("\n")}`);
    this.issues = Object.freeze([...issues]);
  }
}

/** The issues of a check, of which no more are collected than anybody reads. */
function collect(found: Iterable<Issue>): readonly Issue[] {
  const issues: Issue[] = [];
  for (const issue of found) {
    issues.push(issue);
    if (issues.length === LIMITS.issues) break;
  }
  return issues;
}

/** What has been read of an input. */
interface Draft {
  /** The records; a hole where one has not the right form. */
  readonly records: Record<string, unknown>;
  /** The ids of those that have not, by collection and place. */
  readonly malformed: Map<CollectionName, Map<number, string>>;
  /** Whether all that was given has been looked at, so that a rule does not miss what is there. */
  isWhole: boolean;
}

/** The pointer by which an editor knows the schema of a file: no part of the data. */
const POINTER = "$schema";

const isPointer = (value: unknown, key: string | number) => key === POINTER && typeof value === "string";

/** A copy of a record without the pointer of an editor. */
function withoutPointer(copy: unknown): unknown {
  if (typeof copy !== "object" || copy === null || !Object.hasOwn(copy, POINTER)) return copy;
  const { [POINTER]: pointer, ...record } = copy as Record<string, unknown>;
  return isPointer(pointer, POINTER) ? record : copy;
}

/** Notes the id of a record that has not the right form, as far as there is one. */
function noteMalformed({ malformed }: Draft, name: string, key: string | number, record: unknown): void {
  if (typeof key !== "number" || typeof record !== "object" || record === null) return;
  const own = collectionKinds[name as CollectionName].key;
  const id: unknown = Object.hasOwn(record, own) ? (record as Record<string, unknown>)[own] : undefined;
  if (typeof id !== "string" || id.length > LIMITS.key) return;
  const ids = malformed.get(name as CollectionName) ?? new Map<number, string>();
  malformed.set(name as CollectionName, ids.set(key, id));
}

/** Notes the id of a record of which not all can be read. Where even that cannot, no rule can say what is missing. */
function noteUnread(draft: Draft, reader: PlainReader, holder: object, path: readonly [string, string | number]): void {
  const [name, place] = path;
  const { key } = collectionKinds[name as CollectionName];
  const record = reader.get(holder, path);
  if ("value" in record && (typeof record.value !== "object" || record.value === null)) return;
  const id = "value" in record ? reader.get(record.value as object, [...path, key]) : record;
  if ("value" in id) noteMalformed(draft, name, place, { [key]: id.value });
  else draft.isWhole = false;
}

/**
 * Reads the records of an input one by one, so that a dataset with a million bad ones is left at the thousandth.
 *
 * @param input Anything.
 * @param draft Where the good ones are put.
 */
function* readRecords(input: unknown, draft: Draft, unknown: UnknownFields, schemas: RecordSchemas): Iterable<Issue> {
  const { records } = draft;
  const reader = new PlainReader();
  const top = reader.surface(input, []);
  if ("issue" in top) return yield issueOf(FORM, top.issue);

  // The input from above, with every collection empty: it shows what is missing, unknown, or no collection at all.
  const frame: Record<string, unknown> = Object.create(null);
  const collections: { readonly name: string; readonly holder: object; readonly keys: Iterable<string | number> }[] =
    [];
  for (const name of top.value.kind === "object" ? (top.value.keys as Iterable<string>) : []) {
    const given = reader.get(input as object, [name]);
    const surface = "issue" in given ? given : reader.surface(given.value, [name]);
    if ("issue" in given || "issue" in surface)
      return yield issueOf(FORM, (surface as Exclude<typeof surface, { value: unknown }>).issue);
    if (isPointer(given.value, name)) continue;
    const isKnown = name === "asOf" || Object.hasOwn(entries, name);
    if (!isKnown && unknown !== "refuse") {
      const copy = unknown === "keep" ? reader.copy(input as object, [name]) : undefined;
      if (copy && "issue" in copy) yield issueOf(FORM, copy.issue);
      else if (copy) records[name] = freeze(copy.value);
      continue;
    }
    const { kind, keys } = surface.value;
    frame[name] = kind === "list" ? [] : kind === "object" ? {} : given.value;
    if (kind === (Object.hasOwn(indexes, name) ? "object" : "list") && Object.hasOwn(entries, name))
      collections.push({ name, holder: given.value as object, keys });
  }
  const value = top.value.kind === "object" ? frame : input;
  const whole = datasetForm.safeParse(value, { reportInput: true });
  if (whole.success) Object.assign(records, whole.data);
  else {
    yield* issuesOf(whole.error, [], { schema: datasetForm, value });
    // The day is all that a rule can do without.
    draft.isWhole = whole.error.issues.every(({ code, path }) => path[0] === "asOf" || code === "unrecognized_keys");
  }

  for (const { name, holder, keys } of collections) {
    const schema = schemas[name as CollectionName] ?? (entries[name] as z.ZodType);
    const isList = !Object.hasOwn(indexes, name);
    const readForm = readerOf(schema, unknown);
    const read: [string | number, unknown][] = [];
    const list: unknown[] = [];
    for (const key of keys) {
      const copy = reader.copy(holder, [name, key]);
      if (isList) list.push(undefined);
      if ("issue" in copy) yield issueOf(FORM, copy.issue);
      if (reader.isExhausted) {
        draft.isWhole = false;
        return;
      }
      if ("issue" in copy) {
        if (isList) noteUnread(draft, reader, holder, [name, key]);
        continue;
      }
      const given = isList ? withoutPointer(copy.value) : copy.value;
      const record = readForm(given);
      if (record !== NO) {
        if (isList) list[list.length - 1] = record;
        else read.push([key, record]);
        continue;
      }
      yield* problemsOf(schema, given, [name, key], unknown);
      noteMalformed(draft, name, key, given);
    }
    records[name] = Object.freeze(isList ? list : Object.fromEntries(read));
  }
}

/** What is wrong with a record that has not the form of its schema. */
function* problemsOf(
  schema: z.ZodType,
  value: unknown,
  path: readonly PropertyKey[],
  unknown: UnknownFields,
): Iterable<Issue> {
  const { error } = schema.safeParse(value, { reportInput: true });
  const issues = error ? [...issuesOf(error, path, { schema, value }, unknown !== "refuse")] : [];
  if (issues.length > 0) yield* issues;
  else yield issueOf(FORM, { path: path.join("."), value, message: "has not the form of such a record" });
}

/** Everything that is wrong, in one list: the form of the records, then what must hold among those that have it. */
function* problemsIn(
  input: unknown,
  draft: Draft,
  { checks, unknown, schemas }: Required<ParseOptions>,
): Iterable<Issue> {
  yield* readRecords(input, draft, unknown, schemas);
  if (!draft.isWhole) return;
  const rules = checks === "form" ? [] : checks === "references" ? linkRules : [...linkRules, ...meaningRules];
  const records = draft.records as unknown as DatasetRecords;
  for (const rule of rules) {
    for (const fault of rule.check(records, draft.malformed as Malformed)) yield issueOf(rule.name, fault);
  }
}

const newDraft = (): Draft => ({ records: {}, malformed: new Map(), isWhole: true });

/**
 * Checks records as this package checks its own: the form of each, every reference from one to another, and all on which
 * the answers rest, such as a signing that is among the events, intervals that do not overlap, and nothing after an end.
 * All that is wrong comes in one list.
 *
 * It is safe to give it what a stranger sent: each property is read once, and what is not plain data, or is too much of
 * it, is refused. Accepted are at most 10,000,000 values in all and 100,000 in a record, 32 levels in a record, texts of
 * 1,000,000 characters and names of properties of 200. `$schema`, by which editors know a form, is accepted and left out.
 *
 * @param value Anything, such as parsed JSON: `{ asOf, agreements, countries?, decrees?, … }`.
 * @param options How much is checked, what becomes of unknown properties, and schemas of your own.
 * @returns The records, frozen.
 * @throws DatasetError (a TypeError) that names each place, the value there, what is accepted, and the rule.
 * @example
 * parseDataset({ asOf: "2026-01-01", agreements: [] }).agreements; // []
 * parseDataset({ asOf: "2026-01-01", agreements: [], ours: 7 }, { unknown: "drop" }); // { asOf: "2026-01-01", agreements: [] }
 */
export function parseDataset<const Schemas extends RecordSchemas>(
  value: unknown,
  options: ParseOptions<Schemas> & { readonly schemas: Schemas },
): ParsedDataset<Schemas>;
export function parseDataset(value: unknown, options?: ParseOptions): DatasetRecords;
export function parseDataset(value: unknown, options: ParseOptions = {}): unknown {
  const draft = newDraft();
  const issues = collect(problemsIn(value, draft, readOptions(options)));
  if (issues.length > 0) throw new DatasetError(issues);
  return Object.freeze(draft.records);
}

/**
 * {@link parseDataset} as a schema: it checks the same, takes a place in schemas of your own, and is a Standard Schema for
 * whatever takes one.
 */
export const datasetSchema: z.ZodType<DatasetRecords> = z.unknown().transform((value, context) => {
  const draft = newDraft();
  const issues = collect(problemsIn(value, draft, readOptions({})));
  for (const { path, message } of issues) {
    const at = path === "" ? [] : path.split(".").map((key) => (/^[0-9]+$/.test(key) ? Number(key) : key));
    context.addIssue({ code: "custom", path: at, message });
  }
  return issues.length > 0 ? z.NEVER : (Object.freeze(draft.records) as unknown as DatasetRecords);
});
