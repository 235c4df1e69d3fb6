import * as z from "zod";
import { countryCodes } from "../generated/country-codes.js";
import type { CountryCode } from "../generated/ids.js";
import { isIsoDate, isPartialDate } from "../queries/dates.js";

/** Lower-case words joined by hyphens: the form of every id but a country's. */
export const idValue = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: "accepted: lower-case letters and digits, joined by single hyphens",
});

const ACCEPTED_DAY = { error: "accepted: a calendar day as YYYY-MM-DD" };

/** A day of the calendar. */
export const isoDateValue = z.string(ACCEPTED_DAY).refine(isIsoDate, ACCEPTED_DAY).meta({ format: "date" });

const ACCEPTED_DATE = { error: "accepted: YYYY-MM-DD, YYYY-MM or YYYY" };

/** A day, a month or a year. */
export const partialDateValue = z
  .string(ACCEPTED_DATE)
  .refine(isPartialDate, ACCEPTED_DATE)
  .meta({ pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" });

/** An ISO 3166-1 alpha-2 code of the countries that this release knows. */
export const countryCodeValue = z.enum(countryCodes.split(" ") as [CountryCode], {
  error: 'accepted: an ISO 3166-1 alpha-2 code such as "DE"',
});

/** A country code or an id: whoever can act or be a party. */
export const actorValue = z.string().regex(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, {
  error: "accepted: a country code or an id",
});

/** Text that says something: not empty, and without white space at its ends. */
export const textValue = z
  .string()
  .regex(/^\S(?:[^\n]*\S)?$/, { error: "accepted: one line of text without spaces at its ends" });

/** A web address. */
export const urlValue = z.url({
  protocol: /^https?$/,
  error: "accepted: an address that begins with http:// or https://",
});

/** A Wikidata item. */
export const wikidataValue = z.string().regex(/^Q[1-9]\d*$/, { error: 'accepted: a Wikidata item such as "Q183"' });

/** A list that is frozen once it is parsed. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** A list with at least one item. */
export const someOf = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, { error: "accepted: at least one item" }).readonly();
