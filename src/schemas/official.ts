import * as z from "zod";
import {
  countryCodeValue,
  idValue,
  isoDateValue,
  listOf,
  partialDateValue,
  textValue,
  wikidataValue,
} from "./values.js";

export const officeObject = z.strictObject({
  title: textValue,
  organization: idValue,
  from: z.exactOptional(partialDateValue),
  to: z.exactOptional(partialDateValue),
  attested: z.exactOptional(
    z.strictObject({ from: z.exactOptional(isoDateValue), until: z.exactOptional(isoDateValue) }).readonly(),
  ),
});

export const officialObject = z.strictObject({
  id: idValue,
  name: textValue,
  names: z.exactOptional(
    z
      .strictObject({
        be: z.exactOptional(textValue),
        bg: z.exactOptional(textValue),
        hi: z.exactOptional(textValue),
        ru: z.exactOptional(textValue),
      })
      .readonly(),
  ),
  aliases: listOf(textValue),
  country: countryCodeValue,
  offices: listOf(officeObject.readonly()),
  wikidata: z.exactOptional(wikidataValue),
});
