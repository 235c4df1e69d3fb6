import { evidenceIds, evidenceText } from "../generated/evidence.js";
import type {
  AgencyId,
  AgreementId,
  CountryCode,
  DecreeId,
  EntityId,
  OfficialId,
  OrganizationId,
} from "../generated/ids.js";
import { notesIds, notesText } from "../generated/notes.js";
import type { Evidence, EvidenceIndex, Note, NoteIndex } from "../model/index.js";
import { checkField, evidenceOfField } from "../queries/evidence.js";
import { badId, currentId } from "../queries/retired.js";
import { lazyIndex, once, parseRecords } from "../storage/lazy.js";
import { findRetired } from "./retired.js";

/** The id of a record that has evidence: of any type but sources and claims, which are evidence themselves. */
export type EvidencedId = AgencyId | AgreementId | CountryCode | DecreeId | EntityId | OfficialId | OrganizationId;

/** Rows by the id of their record, in their order. */
function byRecord<T>(rows: readonly (T & { readonly record: string })[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const { record, ...row } of rows) {
    const group = groups.get(record);
    if (group) group.push(row as T);
    else groups.set(record, [row as T]);
  }
  return groups;
}

function readEvidence(): ReadonlyMap<string, Readonly<Record<string, Evidence>>> {
  const groups = byRecord(parseRecords<Evidence & { record: string; field: string }>(evidenceText()));
  return new Map(
    Array.from(groups, ([id, rows]) => [
      id,
      Object.freeze(Object.fromEntries(rows.map(({ field, ...entry }) => [field, Object.freeze(entry)]))),
    ]),
  );
}

function readNotes(): ReadonlyMap<string, readonly Note[]> {
  const groups = byRecord(parseRecords<Note & { record: string }>(notesText()));
  return new Map(Array.from(groups, ([id, rows]) => [id, Object.freeze(rows.map((row) => Object.freeze(row)))]));
}

/** All evidence, by the id of the record that is in use, and by field path. */
export const evidence: EvidenceIndex = /* @__PURE__ */ lazyIndex(evidenceIds, /* @__PURE__ */ once(readEvidence));

/** Notes about agreements and decrees, by record id: related documents, and what must not be confused with them. */
export const notes: NoteIndex = /* @__PURE__ */ lazyIndex(notesIds, /* @__PURE__ */ once(readNotes));

const NONE: readonly Note[] = /* @__PURE__ */ Object.freeze([]);

/** The id in use of a record with evidence; throws where there is no such record. */
function checkRecord(id: string): string {
  const current = currentId(id, findRetired);
  if (typeof id === "string" && Object.hasOwn(evidence, current)) return current;
  throw badId("id", id, "the id of a record with evidence, or the code of a country", { findRetired });
}

/**
 * The notes about a record, each with its evidence.
 *
 * @param id The id of a record, or the code of a country.
 * @returns The notes; an empty list where there are none.
 * @throws RangeError or TypeError where there is no such record.
 * @example
 * notesAbout("GB"); // []
 */
export function notesAbout(id: EvidencedId): readonly Note[] {
  return notes[checkRecord(id)] ?? NONE;
}

/**
 * What stands behind the facts of a record.
 *
 * @param id The id of a record, or the code of a country.
 * @returns All evidence of the record, by field path.
 * @throws RangeError or TypeError where there is no such record.
 * @example
 * evidenceFor("de-ru-1993-defence-ministries")["signed.on"]?.confidence; // "high"
 */
export function evidenceFor(id: EvidencedId): Readonly<Record<string, Evidence>>;
/**
 * What stands behind a fact: the sources that support it, and how sure we are.
 *
 * @param id The id of a record, or the code of a country.
 * @param field The path of a field, such as `signed.on`, `events.signed.on` or `memberships.nato.from`. What is evidence for an
 * item of a list is evidence for every field in it.
 * @returns The evidence; `undefined` where there is none: the record does not have the field or the item, or the field is
 * our own ordering of the facts, such as `scope`.
 * @throws RangeError or TypeError where there is no such record, or no type of record has such a field.
 * @example
 * evidenceFor("de-ru-1993-defence-ministries", "signed.on")?.confidence; // "high"
 */
export function evidenceFor(id: EvidencedId, field: string): Evidence | undefined;
export function evidenceFor(
  id: EvidencedId,
  field?: string,
): Evidence | Readonly<Record<string, Evidence>> | undefined {
  const ofRecord = evidence[checkRecord(id)] as Readonly<Record<string, Evidence>>;
  if (field === undefined) return ofRecord;
  checkField(field);
  return evidenceOfField(ofRecord, field);
}
