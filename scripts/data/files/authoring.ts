import * as z from "zod";
import { agencyObject, entityObject, organizationObject } from "../../../src/schemas/actor.js";
import { agreementObject, eventObject, signatoryObject, signingObject } from "../../../src/schemas/agreement.js";
import { claimObject } from "../../../src/schemas/claim.js";
import {
  affiliationObject,
  countryObject,
  membershipEventObject,
  membershipObject,
} from "../../../src/schemas/country.js";
import { decreeObject } from "../../../src/schemas/decree.js";
import { officeObject, officialObject } from "../../../src/schemas/official.js";
import { movedObject, withdrawnObject } from "../../../src/schemas/retired.js";
import { evidenceObject, noteObject, sourceObject } from "../../../src/schemas/source.js";
import { isoDateValue, textValue } from "../../../src/schemas/values.js";

/**
 * The form of the files in `data/`: a record as it is published, without what is derived, and with what stands behind
 * it. Items of a list carry their own evidence, so that an inserted item moves no key; the fields of the record have
 * theirs in one map by field path.
 */
const pointer = z.string();
const fieldEvidence = z.record(textValue, evidenceObject);
const itemEvidence = z.union([evidenceObject, fieldEvidence]);
const gaps = z.exactOptional(z.array(textValue).min(1));

const withEvidence = <T extends z.ZodRawShape>(item: z.ZodObject<T, z.core.$strict>) =>
  item.extend({ evidence: itemEvidence });

const notes = z.exactOptional(z.array(noteObject).min(1));

/** A schema with its pointer first and its evidence last, as the keys of a file are ordered. */
function file<T extends z.ZodRawShape, E extends z.ZodRawShape>(record: z.ZodObject<T, z.core.$strict>, end: E) {
  return z.strictObject({ $schema: pointer, ...record.shape, ...end });
}

const agreement = agreementObject.extend({
  signed: z.exactOptional(
    signingObject.extend({ signatories: z.exactOptional(z.array(withEvidence(signatoryObject)).min(1)) }),
  ),
  events: z.array(withEvidence(eventObject)),
});

const country = countryObject.omit({ nato: true, eu: true }).extend({
  memberships: z.array(
    withEvidence(
      membershipObject.extend({ events: z.exactOptional(z.array(withEvidence(membershipEventObject)).min(1)) }),
    ),
  ),
  affiliations: z.exactOptional(z.array(withEvidence(affiliationObject)).min(1)),
});

/** The schema of each collection's files. */
export const authoringSchemas = {
  agreements: file(agreement, { notes, gaps, evidence: fieldEvidence }),
  decrees: file(decreeObject, { notes, gaps, evidence: fieldEvidence }),
  countries: file(country, { evidence: z.exactOptional(fieldEvidence) }),
  officials: file(officialObject.extend({ offices: z.array(withEvidence(officeObject)) }), { evidence: fieldEvidence }),
  organizations: file(organizationObject, { evidence: fieldEvidence }),
  agencies: file(agencyObject, { evidence: fieldEvidence }),
  entities: file(entityObject, { evidence: fieldEvidence }),
  sources: file(sourceObject, {}),
  claims: file(claimObject, {}),
  retired: z.discriminatedUnion("kind", [file(movedObject, {}), file(withdrawnObject, {})]),
} as const;

/** The form of `data/release.json`. */
export const releaseSchema = z.strictObject({ $schema: pointer, asOf: isoDateValue });

/** The form of `data/defaults/countries.json`: evidence that holds for every country whose file says nothing else. */
export const countryDefaultsSchema = z.strictObject({ $schema: pointer, evidence: fieldEvidence });
