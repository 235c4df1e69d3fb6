import * as z from "zod";
import type { CountryCode } from "../generated/ids.js";
import type { RecordCollection } from "../model/collections.js";
import { countryCodes } from "../model/country-codes.js";
import { isIsoDate, isPartialDate } from "../queries/dates.js";
import { refersTo } from "./marks.js";

/**
 * A short text of a form. The length is looked at first: on some millions of repetitions of a group, an expression does
 * not answer but overflows the stack.
 */
export const formValue = (form: RegExp, error: string) =>
  z.string().max(200, { error, abort: true }).regex(form, { error });

/** Lower-case words joined by hyphens: the form of every id but a country's. */
export const idValue = formValue(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "accepted: lower-case letters and digits, joined by single hyphens",
);

/** The permanent name of an item in its list, as a part of a path. */
export const keyValue = idValue;

const ACCEPTED_DAY = { error: "accepted: a calendar day as YYYY-MM-DD" };

/** A day of the calendar. */
export const isoDateValue = z.string(ACCEPTED_DAY).refine(isIsoDate, ACCEPTED_DAY);

const ACCEPTED_DATE = { error: "accepted: YYYY-MM-DD, YYYY-MM or YYYY" };

/** A day, a month or a year. */
export const partialDateValue = z.string(ACCEPTED_DATE).refine(isPartialDate, ACCEPTED_DATE);

/** An ISO 3166-1 alpha-2 code of the countries that this release knows. */
export const countryCodeValue = z.enum(countryCodes.split(" ") as [CountryCode], {
  error: 'accepted: an ISO 3166-1 alpha-2 code such as "DE"',
});

/** A country code or an id: whoever can act or be a party. */
export const actorValue = formValue(/^(?:[A-Z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, "accepted: a country code or an id");

/** The id of a record of one of some collections. */
export const idOf = (...collections: readonly Exclude<RecordCollection, "countries">[]) =>
  refersTo(idValue, collections);

/** The code of a country that a record names. */
export const countryOf = () => refersTo(countryCodeValue, ["countries"]);

/** The code of a country, or the id of a record of some collections. */
export const actorOf = (...collections: readonly RecordCollection[]) =>
  refersTo(actorValue, ["countries", ...collections]);

/** The id or code of a record of the type that stands beside it. */
export const idByType = () => refersTo(actorValue, "by-type");

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
export const wikidataValue = formValue(/^Q[1-9][0-9]*$/, 'accepted: a Wikidata item such as "Q183"');

/** A list that is frozen once it is parsed. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** A list with at least one item. */
export const someOf = <T extends z.ZodType>(item: T) =>
  z.array(item).min(1, { error: "accepted: at least one item" }).readonly();
