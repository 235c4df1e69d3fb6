import * as z from "zod";
import { entityKinds } from "../model/entity.js";
import { organizationKinds } from "../model/organization.js";
import { countryCodeValue, idValue, partialDateValue, someOf, textValue, urlValue, wikidataValue } from "./values.js";

export const agencyObject = z.strictObject({ id: idValue, name: textValue, country: countryCodeValue });

export const organizationObject = z.strictObject({
  id: idValue,
  name: textValue,
  abbreviation: z.exactOptional(textValue),
  names: z.strictObject({ ru: textValue }).readonly(),
  kind: z.enum(organizationKinds),
  founded: partialDateValue,
  effective: partialDateValue,
  website: z.exactOptional(urlValue),
  wikidata: z.exactOptional(wikidataValue),
});

export const entityObject = z.strictObject({
  id: idValue,
  name: textValue,
  names: z.exactOptional(z.strictObject({ ru: textValue }).readonly()),
  kind: z.enum(entityKinds),
  description: textValue,
  recognizedBy: z.exactOptional(someOf(countryCodeValue)),
});
