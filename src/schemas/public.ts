import * as z from "zod";
import type { CountryCode } from "../generated/ids.js";
import type {
  Agency,
  Agreement,
  AnyIds,
  Claim,
  Country,
  Decree,
  Entity,
  Evidence,
  IsoDate,
  Official,
  Organization,
  PartialDate,
  RetiredId,
  Source,
} from "../model/index.js";
import { agencyObject, entityObject, organizationObject } from "./actor.js";
import { agreementObject } from "./agreement.js";
import { claimObject } from "./claim.js";
import { countryObject } from "./country.js";
import { decreeObject } from "./decree.js";
import { officialObject } from "./official.js";
import { retiredIdValue } from "./retired.js";
import { evidenceObject, sourceObject } from "./source.js";
import { countryCodeValue, isoDateValue, partialDateValue } from "./values.js";
import { exactOptional, withoutEval } from "./zod.js";

/**
 * The schema of a record as an object of zod, so that it can be extended: `agreementSchema.extend({ ourNumber: z.string() })`.
 * It refuses properties that it does not know, but for `$schema`, by which editors know the form.
 */
export type RecordSchema<T> = z.ZodObject<
  {
    -readonly [Key in keyof T]-?: Record<never, never> extends Pick<T, Key>
      ? z.ZodExactOptional<z.ZodType<NonNullable<T[Key]>>>
      : z.ZodType<T[Key]>;
  },
  z.core.$strict
>;

/** What an editor puts at the head of a file. */
const withPointer = <T extends z.ZodObject>(form: T) =>
  withoutEval(() => form.extend({ $schema: exactOptional(z.string()) })) as never;

/** An agreement, with ids of any dataset. */
export const agreementSchema: RecordSchema<Agreement<AnyIds>> = withPointer(agreementObject);
/** A country. */
export const countrySchema: RecordSchema<Country<AnyIds>> = withPointer(countryObject);
/** A decree. */
export const decreeSchema: RecordSchema<Decree<AnyIds>> = withPointer(decreeObject);
/** An official. */
export const officialSchema: RecordSchema<Official<AnyIds>> = withPointer(officialObject);
/** An organization. */
export const organizationSchema: RecordSchema<Organization<AnyIds>> = withPointer(organizationObject);
/** A state body. */
export const agencySchema: RecordSchema<Agency<AnyIds>> = withPointer(agencyObject);
/** A party without an ISO 3166-1 code. */
export const entitySchema: RecordSchema<Entity<AnyIds>> = withPointer(entityObject);
/** A source. */
export const sourceSchema: RecordSchema<Source<AnyIds>> = withPointer(sourceObject);
/** Evidence for one field. */
export const evidenceSchema: z.ZodType<Evidence<AnyIds>> = /* @__PURE__ */ evidenceObject.readonly();
/** A claim. */
export const claimSchema: RecordSchema<Claim<AnyIds>> = withPointer(claimObject);
/** An id that is no longer in use, and what became of it. */
export const retiredIdSchema: z.ZodType<RetiredId> = retiredIdValue;
/** A calendar day. */
export const isoDateSchema: z.ZodType<IsoDate> = isoDateValue;
/** A day, a month or a year. */
export const partialDateSchema: z.ZodType<PartialDate> = partialDateValue;
/** An ISO 3166-1 alpha-2 code. */
export const countryCodeSchema: z.ZodType<CountryCode> = countryCodeValue;
