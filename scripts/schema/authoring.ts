import * as z from "zod";
import { type CollectionName, collectionKinds } from "../../src/model/collections.js";
import { forms } from "../../src/schemas/forms.js";
import { isCompleted, isDerived, ownEvidence, unwrap } from "../../src/schemas/marks.js";
import { evidenceObject, noteObject } from "../../src/schemas/source.js";
import { isoDateValue, textValue } from "../../src/schemas/values.js";

/**
 * The form of the files in `data/`: a record as it is published, without what is derived, and with what stands behind
 * it. Items of a list carry their own evidence, so that an inserted item moves no key; the fields of the record have
 * theirs in one map by field path.
 */
const pointer = z.string();
const fieldEvidence = z.record(textValue, evidenceObject);
const itemEvidence = z.union([evidenceObject, fieldEvidence]);

/** A form as it is written: what is derived is left out, and what carries evidence of its own has it. */
function written(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.clone({ ...inner.def, element: written(inner.element as z.ZodType) });
  if (!(inner instanceof z.ZodObject)) return inner;
  const shape = Object.entries(inner.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !isDerived(unwrap(field)))
    .map(([key, field]) => [
      key,
      isCompleted(unwrap(field)) || field instanceof z.ZodExactOptional
        ? z.exactOptional(written(field))
        : written(field),
    ]);
  const when = ownEvidence(inner);
  const evidence = when && { evidence: when === "always" ? itemEvidence : z.exactOptional(itemEvidence) };
  return z.strictObject({ ...Object.fromEntries(shape), ...evidence });
}

/** What stands after the record in the files of a collection. */
function ending(name: CollectionName): z.ZodRawShape {
  const { evidenced } = collectionKinds[name];
  const several = z.exactOptional(z.array(textValue).min(1));
  const around = { notes: z.exactOptional(z.array(noteObject).min(1)), gaps: several };
  return {
    ...((name === "agreements" || name === "decrees") && around),
    // Names by which people call a country, for `findCountry` and the search; no part of its record.
    ...(name === "countries" && { aliases: several }),
    // Much of what is known of countries has its evidence in `data/defaults/`.
    ...(evidenced && { evidence: name === "countries" ? z.exactOptional(fieldEvidence) : fieldEvidence }),
  };
}

/** The schema of the files of a collection: their pointer first and their evidence last. */
function file(name: CollectionName): z.ZodType {
  const form = forms[name];
  const files = (form instanceof z.ZodDiscriminatedUnion ? form.options : [form]).map((option) =>
    z.strictObject({ $schema: pointer, ...(written(option) as z.ZodObject).shape, ...ending(name) }),
  );
  return form instanceof z.ZodDiscriminatedUnion
    ? z.discriminatedUnion("kind", files as never)
    : (files[0] as z.ZodType);
}

/** The schema of each collection's files. */
export const authoringSchemas = Object.fromEntries(
  (Object.keys(forms) as CollectionName[]).map((name) => [name, file(name)]),
) as Readonly<Record<CollectionName, z.ZodType>>;

/** The form of `data/release.json`. */
export const releaseSchema = z.strictObject({ $schema: pointer, asOf: isoDateValue });

/** The form of `data/defaults/countries.json`: evidence that holds for every country whose file says nothing else. */
export const countryDefaultsSchema = z.strictObject({ $schema: pointer, evidence: fieldEvidence });
