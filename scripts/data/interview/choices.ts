import type { Data } from "../files/load.js";
import { recordsOf } from "../rules/records.js";
import type { Choice } from "./interview.js";

/** Countries by name; those of some codes only, where they are given. */
export const countryChoices = (data: Data, codes?: readonly string[]): readonly Choice[] =>
  recordsOf(data, "countries")
    .filter(({ record }) => codes?.includes(record.code) ?? true)
    .map(({ record }) => ({ value: record.code, label: `${record.name} (${record.code})` }));

/** Agencies, of one country where it is given. */
export const agencyChoices = (data: Data, country?: string): readonly Choice[] =>
  recordsOf(data, "agencies")
    .filter(({ record }) => country === undefined || record.country === country)
    .map(({ record }) => ({ value: record.id, label: record.name, hint: record.id }));

/** Organizations with members. */
export const organizationChoices = (data: Data): readonly Choice[] =>
  recordsOf(data, "organizations").map(({ record }) => ({ value: record.id, label: record.name, hint: record.id }));

/** Parties without a country code. */
export const otherPartyChoices = (data: Data): readonly Choice[] => [
  ...recordsOf(data, "entities").map(({ record }) => ({ value: record.id, label: record.name, hint: record.id })),
  ...organizationChoices(data),
];

/** Officials, of one country where it is given. */
export const officialChoices = (data: Data, country?: string): readonly Choice[] =>
  recordsOf(data, "officials")
    .filter(({ record }) => country === undefined || record.country === country)
    .map(({ record }) => ({ value: record.id, label: record.name, hint: record.id }));

/** Agreements by title. */
export const agreementChoices = (data: Data): readonly Choice[] =>
  recordsOf(data, "agreements").map(({ record }) => ({
    value: record.id,
    label: record.id,
    hint: record.title.en,
  }));

/** Acts that are about an agreement, or all of them. */
export const decreeChoices = (data: Data, agreement?: string): readonly Choice[] =>
  recordsOf(data, "decrees")
    .filter(({ record }) => agreement === undefined || record.agreements.includes(agreement))
    .map(({ record }) => ({ value: record.id, label: record.id, hint: record.summary }));
