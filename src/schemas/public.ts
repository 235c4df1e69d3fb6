import type * as z from "zod";
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

/** An agreement, with ids of any dataset. */
export const agreementSchema: z.ZodType<Agreement<AnyIds>> = /* @__PURE__ */ agreementObject.readonly();
/** A country. */
export const countrySchema: z.ZodType<Country<AnyIds>> = /* @__PURE__ */ countryObject.readonly();
/** A decree. */
export const decreeSchema: z.ZodType<Decree<AnyIds>> = /* @__PURE__ */ decreeObject.readonly();
/** An official. */
export const officialSchema: z.ZodType<Official<AnyIds>> = /* @__PURE__ */ officialObject.readonly();
/** An organization. */
export const organizationSchema: z.ZodType<Organization<AnyIds>> = /* @__PURE__ */ organizationObject.readonly();
/** A state body. */
export const agencySchema: z.ZodType<Agency<AnyIds>> = /* @__PURE__ */ agencyObject.readonly();
/** A party without an ISO 3166-1 code. */
export const entitySchema: z.ZodType<Entity<AnyIds>> = /* @__PURE__ */ entityObject.readonly();
/** A source. */
export const sourceSchema: z.ZodType<Source<AnyIds>> = /* @__PURE__ */ sourceObject.readonly();
/** Evidence for one field. */
export const evidenceSchema: z.ZodType<Evidence<AnyIds>> = /* @__PURE__ */ evidenceObject.readonly();
/** A claim. */
export const claimSchema: z.ZodType<Claim<AnyIds>> = /* @__PURE__ */ claimObject.readonly();
/** An id that is no longer in use, and what became of it. */
export const retiredIdSchema: z.ZodType<RetiredId> = retiredIdValue;
/** A calendar day. */
export const isoDateSchema: z.ZodType<IsoDate> = isoDateValue;
/** A day, a month or a year. */
export const partialDateSchema: z.ZodType<PartialDate> = partialDateValue;
/** An ISO 3166-1 alpha-2 code. */
export const countryCodeSchema: z.ZodType<CountryCode> = countryCodeValue;
