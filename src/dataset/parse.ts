import * as z from "zod";
import { collectionNames } from "../model/collections.js";
import type { DatasetRecords } from "../model/index.js";
import { linkRules } from "../rules/index.js";
import { type Issue, issuesOf, issueText } from "../rules/issues.js";
import { forms } from "../schemas/forms.js";
import { evidenceObject, noteObject } from "../schemas/source.js";
import { isoDateValue, listOf } from "../schemas/values.js";
import { LIMITS } from "./limits.js";
import { PlainReader } from "./plain.js";

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

/** The form of a dataset; {@link parseDataset} checks its references too. */
export const datasetSchema: z.ZodType<DatasetRecords> = z
  .strictObject({
    asOf: isoDateValue,
    ...Object.fromEntries(
      Object.entries(entries).map(([name, entry]) => [
        name,
        name === "agreements" ? partOf(name, entry) : z.exactOptional(partOf(name, entry)),
      ]),
    ),
  })
  .readonly() as never;

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

/** Throws where there is an issue. */
function refuse(found: Iterable<Issue>): void {
  const issues: Issue[] = [];
  for (const issue of found) {
    issues.push(issue);
    if (issues.length === LIMITS.issues) break;
  }
  if (issues.length > 0) throw new DatasetError(issues);
}

/**
 * Reads the records of an input one by one, so that a dataset with a million bad ones is left at the thousandth.
 *
 * @param input Anything.
 * @param records Where the good ones are put.
 */
function* readRecords(input: unknown, records: Record<string, unknown>): Iterable<Issue> {
  const reader = new PlainReader();
  const top = reader.surface(input, []);
  if ("issue" in top) return yield top.issue;

  // The input from above, with every collection empty: it shows what is missing, unknown, or no collection at all.
  const frame: Record<string, unknown> = Object.create(null);
  const collections: { readonly name: string; readonly holder: object; readonly keys: Iterable<string | number> }[] =
    [];
  for (const name of top.value.kind === "object" ? (top.value.keys as Iterable<string>) : []) {
    const given = reader.get(input as object, [name]);
    const surface = "issue" in given ? given : reader.surface(given.value, [name]);
    if ("issue" in given || "issue" in surface) return yield (surface as { issue: Issue }).issue;
    const { kind, keys } = surface.value;
    frame[name] = kind === "list" ? [] : kind === "object" ? {} : given.value;
    if (kind === (Object.hasOwn(indexes, name) ? "object" : "list") && Object.hasOwn(entries, name))
      collections.push({ name, holder: given.value as object, keys });
  }
  const whole = datasetSchema.safeParse(top.value.kind === "object" ? frame : input, { reportInput: true });
  if (!whole.success) yield* issuesOf(whole.error);
  Object.assign(records, whole.data);

  for (const { name, holder, keys } of collections) {
    const read: [string | number, unknown][] = [];
    for (const key of keys) {
      const copy = reader.copy(holder, [name, key]);
      if ("issue" in copy) yield copy.issue;
      if (reader.isExhausted) return;
      if ("issue" in copy) continue;
      const result = (entries[name] as z.ZodType).safeParse(copy.value, { reportInput: true });
      if (result.success) read.push([key, result.data]);
      else yield* issuesOf(result.error, [name, key]);
    }
    records[name] = Object.freeze(
      Object.hasOwn(indexes, name) ? Object.fromEntries(read) : read.map(([, record]) => record),
    );
  }
}

function* brokenLinks(records: DatasetRecords): Iterable<Issue> {
  for (const rule of linkRules) yield* rule.check(records);
}

/**
 * Checks records, every reference from one to another, that retired ids are not in use, and the order of events.
 *
 * It is safe to give it what a stranger sent: each property is read once, and what is not plain data, or is too much of
 * it, is refused. Accepted are at most 10,000,000 values in all and 100,000 in a record, 32 levels in a record, texts of
 * 1,000,000 characters and names of properties of 200.
 *
 * @param value Anything, such as parsed JSON: `{ asOf, agreements, countries?, decrees?, … }`.
 * @returns The records, frozen.
 * @throws DatasetError (a TypeError) that names each place, the value there and what is accepted.
 * @example
 * parseDataset({ asOf: "2026-01-01", agreements: [] }).agreements; // []
 */
export function parseDataset(value: unknown): DatasetRecords {
  const records: Record<string, unknown> = {};
  refuse(readRecords(value, records));
  const dataset = Object.freeze(records) as unknown as DatasetRecords;
  refuse(brokenLinks(dataset));
  return dataset;
}
