import * as z from "zod";
import { affiliationKinds, membershipEventTypes, regions, subregions } from "../model/country.js";
import { countryCodeValue, idValue, listOf, partialDateValue, someOf, textValue, wikidataValue } from "./values.js";

export const membershipEventObject = z.strictObject({
  type: z.enum(membershipEventTypes),
  on: partialDateValue,
  detail: z.exactOptional(textValue),
});

export const membershipObject = z.strictObject({
  organization: idValue,
  from: partialDateValue,
  to: z.exactOptional(partialDateValue),
  events: z.exactOptional(someOf(membershipEventObject.readonly())),
});

export const affiliationObject = z.strictObject({
  organization: idValue,
  kind: z.enum(affiliationKinds),
  from: partialDateValue,
  to: z.exactOptional(partialDateValue),
  detail: z.exactOptional(textValue),
});

const countryCodesObject = z.strictObject({
  cow: z.exactOptional(z.int().positive()),
  gw: z.exactOptional(z.int().positive()),
  eu: z.exactOptional(z.string().regex(/^[A-Z]{2}$/, { error: "accepted: two capital letters" })),
});

export const countryObject = z.strictObject({
  code: countryCodeValue,
  alpha3: z.string().regex(/^[A-Z]{3}$/, { error: "accepted: three capital letters" }),
  numeric: z.exactOptional(z.string().regex(/^\d{3}$/, { error: "accepted: three digits" })),
  name: textValue,
  officialName: textValue,
  names: z.strictObject({ ru: textValue }).readonly(),
  capital: textValue,
  region: z.enum(regions),
  subregion: z.enum(subregions),
  nato: z.boolean(),
  eu: z.boolean(),
  memberships: listOf(membershipObject.readonly()),
  affiliations: z.exactOptional(someOf(affiliationObject.readonly())),
  codes: countryCodesObject.readonly(),
  wikidata: wikidataValue,
});
