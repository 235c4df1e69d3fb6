import * as z from "zod";
import type { DatasetRecords } from "../model/index.js";
import { show } from "../queries/arguments.js";
import { certainDay } from "../queries/dates.js";
import { fateOf } from "../queries/retired.js";
import { agencyObject, entityObject, organizationObject } from "./actor.js";
import { agreementObject } from "./agreement.js";
import { claimObject } from "./claim.js";
import { collectionKinds } from "./collections.js";
import { countryObject } from "./country.js";
import { decreeObject } from "./decree.js";
import { describeIssues, type Issue } from "./issues.js";
import { officialObject } from "./official.js";
import { type ReferenceTarget, referencesOf } from "./references.js";
import { retiredIdValue } from "./retired.js";
import { evidenceObject, noteObject, sourceObject } from "./source.js";
import { isoDateValue, listOf } from "./values.js";

const collection = <T extends z.ZodType>(record: T) => z.exactOptional(listOf(record));

export const datasetObject = z.strictObject({
  asOf: isoDateValue,
  agreements: listOf(agreementObject.readonly()),
  countries: collection(countryObject.readonly()),
  decrees: collection(decreeObject.readonly()),
  officials: collection(officialObject.readonly()),
  organizations: collection(organizationObject.readonly()),
  agencies: collection(agencyObject.readonly()),
  entities: collection(entityObject.readonly()),
  sources: collection(sourceObject.readonly()),
  claims: collection(claimObject.readonly()),
  retired: collection(retiredIdValue),
  evidence: z.exactOptional(
    z.record(z.string(), z.record(z.string(), evidenceObject.readonly()).readonly()).readonly(),
  ),
  notes: z.exactOptional(z.record(z.string(), listOf(noteObject.readonly())).readonly()),
});

/** The records of a collection, by its name. */
const named = (records: Omit<DatasetRecords, "retired">, name: string) =>
  ((records as unknown as Record<string, unknown>)[name] ?? []) as readonly Readonly<Record<string, unknown>>[];

/** Ids that are used twice, and ids that name no record. */
function* brokenLinks(records: DatasetRecords): Iterable<Issue> {
  const ids = new Map<string, Set<unknown>>();
  for (const [name, { key }] of Object.entries(collectionKinds)) {
    const seen = new Set<unknown>();
    for (const [index, record] of named(records, name).entries()) {
      const id = record[key];
      if (seen.has(id))
        yield { path: `${name}.${index}.${key}`, value: id, message: "is used twice; accepted: an id of its own" };
      seen.add(id);
    }
    ids.set(name, seen);
  }
  // Without countries of its own, a dataset refers to those of ISO 3166-1, which the schemas have checked.
  const isKnown = (target: ReferenceTarget, id: unknown) =>
    ids.get(target)?.has(id) || (target === "countries" && !records.countries && /^[A-Z]{2}$/.test(String(id)));
  const fate = (id: unknown) => fateOf(records.retired?.find((entry) => entry.id === id));
  const broken = (path: string, id: unknown, targets: readonly ReferenceTarget[]): Issue => ({
    path,
    value: id,
    message: `${fate(id)}; accepted: an id from ${targets.join(" or ")}`,
  });
  for (const [name, { type }] of Object.entries(collectionKinds)) {
    for (const [index, record] of named(records, name).entries()) {
      for (const { path, id, targets } of referencesOf(type, record)) {
        if (!targets.some((target) => isKnown(target, id))) yield broken(`${name}.${index}.${path}`, id, targets);
      }
    }
  }
  for (const name of ["evidence", "notes"] as const) {
    for (const { path, id, targets } of referencesOf(name, records[name])) {
      if (!targets.some((target) => isKnown(target, id))) yield broken(`${name}.${path}`, id, targets);
    }
  }
}

/** Retired ids that a record has. */
function* usedAgain({ retired = [], ...records }: DatasetRecords): Iterable<Issue> {
  for (const [name, { key }] of Object.entries(collectionKinds)) {
    const used = new Set(named(records, name).map((record) => record[key]));
    for (const [index, { id }] of retired.entries()) {
      const message = `is in use in ${name}; accepted: an id that no record has`;
      if (used.has(id)) yield { path: `retired.${index}.id`, value: id, message };
    }
  }
}

/** Events that do not stand in the order of their days, on which every query relies. */
function* disorder({ agreements }: DatasetRecords): Iterable<Issue> {
  for (const [index, { events }] of agreements.entries()) {
    for (const [place, { on }] of events.entries()) {
      const before = events[place - 1]?.on;
      if (before !== undefined && certainDay(on) < certainDay(before)) {
        const message = `comes after the event of ${before}; accepted: events in the order of their days`;
        yield { path: `agreements.${index}.events.${place}.on`, value: on, message };
      }
    }
  }
}

/** How many problems the message of an error lists. */
const LISTED = 20;

/** The error of {@link parseDataset}: its message lists what is wrong, a line each. */
export class DatasetError extends TypeError {
  override readonly name = "DatasetError";
  /** Everything that is wrong: where, what stands there, and what is accepted. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const lines = issues.slice(0, LISTED).map(({ path, message, ...issue }) => {
      const place = path === "" ? "the dataset" : path;
      return "value" in issue ? `${place}: ${show(issue.value)}: ${message}` : `${place}: ${message}`;
    });
    const rest = issues.length > LISTED ? [`and ${issues.length - LISTED} more`] : [];
    super(`This is no dataset. ${[...lines, ...rest].join("\n")}`);
    this.issues = Object.freeze([...issues]);
  }
}

/**
 * Checks records, every reference from one to another, that retired ids are not in use, and the order of events.
 *
 * @param value Anything, such as parsed JSON: `{ asOf, agreements, countries?, decrees?, … }`.
 * @returns The records, frozen.
 * @throws DatasetError (a TypeError) that names each place, the value there and what is accepted.
 * @example
 * parseDataset({ asOf: "2026-01-01", agreements: [] }).agreements; // []
 */
export function parseDataset(value: unknown): DatasetRecords {
  const issues = describeIssues(datasetObject, value);
  if (issues.length > 0) throw new DatasetError(issues);
  const records = datasetObject.parse(value) as DatasetRecords;
  const broken = [...brokenLinks(records), ...usedAgain(records), ...disorder(records)];
  if (broken.length > 0) throw new DatasetError(broken);
  return records;
}
