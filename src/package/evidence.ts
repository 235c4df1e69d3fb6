import { evidenceTexts } from "../generated/evidence.js";
import { fieldNames } from "../generated/fields.js";
import type {
  AgencyId,
  AgreementId,
  CountryCode,
  DecreeId,
  EntityId,
  OfficialId,
  OrganizationId,
} from "../generated/ids.js";
import { noteTexts } from "../generated/notes.js";
import type { Evidence, EvidenceIndex, Note, NoteIndex } from "../model/index.js";
import { badArgument } from "../queries/arguments.js";
import { index } from "./record.js";

/** The id of a record that has evidence: of any type but sources and claims, which are evidence themselves. */
export type EvidencedId = AgencyId | AgreementId | CountryCode | DecreeId | EntityId | OfficialId | OrganizationId;

/** All evidence, by record id and field path. */
export const evidence: EvidenceIndex = /* @__PURE__ */ index(evidenceTexts);

/** Notes about agreements and decrees, by record id: related documents, and what must not be confused with them. */
export const notes: NoteIndex = /* @__PURE__ */ index(noteTexts);

const NONE: readonly Note[] = /* @__PURE__ */ Object.freeze([]);

/** Throws where a value is no id of a record with evidence. */
function checkRecord(id: unknown): void {
  if (typeof id !== "string" || !Object.hasOwn(evidence, id)) {
    throw badArgument("id", id, "the id of a record with evidence, or the code of a country");
  }
}

/**
 * The notes about a record, each with its evidence.
 *
 * @param id The id of a record, or the code of a country.
 * @returns The notes; an empty list where there are none.
 * @throws RangeError or TypeError where there is no such record.
 */
export function notesAbout(id: EvidencedId): readonly Note[] {
  checkRecord(id);
  return notes[id] ?? NONE;
}

/**
 * What stands behind a fact: the sources that support it, and how sure we are.
 *
 * @param id The id of a record, or the code of a country.
 * @param field The path of a field, such as `signed.on`, `events.2.on` or `memberships.0.from`. What is evidence for an
 * item is evidence for the fields in it.
 * @returns The evidence; `undefined` where the record does not have the field, or the field is our own ordering of the
 * facts, such as `scope`. Without a field, all evidence of the record by field path.
 * @throws RangeError or TypeError where there is no such record, or no type of record has such a field.
 * @example
 * evidenceFor("de-ru-1993-defence-ministries", "signed.on")?.confidence; // "high"
 */
export function evidenceFor(id: EvidencedId): Readonly<Record<string, Evidence>>;
export function evidenceFor(id: EvidencedId, field: string): Evidence | undefined;
export function evidenceFor(
  id: EvidencedId,
  field?: string,
): Evidence | Readonly<Record<string, Evidence>> | undefined {
  checkRecord(id);
  const ofRecord = evidence[id] as Readonly<Record<string, Evidence>>;
  if (field === undefined) return ofRecord;
  checkField(field);
  const parts = field.split(".");
  const own = parts
    .map((_, cut) => parts.slice(0, parts.length - cut).join("."))
    .find((path) => Object.hasOwn(ofRecord, path));
  return own === undefined ? undefined : ofRecord[own];
}

/** Throws where no type of record has a field. */
function checkField(field: unknown): void {
  const generic = typeof field === "string" ? field.slice(0, 200).replace(/\.\d+(?=\.|$)/g, ".*") : "";
  if (!fieldNames.split(" ").includes(generic)) {
    throw badArgument("field", field, "the path of a field, such as signed.on, events.2.on or memberships.0.from");
  }
}
