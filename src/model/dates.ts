/**
 * A calendar day, `YYYY-MM-DD` (ISO 8601, EDTF level 0).
 *
 * A plain string on purpose: a day has no time zone, a `Date` has one. Functions that take a day
 * reject what is no calendar day, such as `2025-02-29`.
 */
export type IsoDate = string;

/**
 * A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (EDTF level 0).
 *
 * What is dated to a month or a year has certainly happened on the last day of that period, and
 * every query uses that day.
 */
export type PartialDate = string;
