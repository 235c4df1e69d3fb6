import * as z from "zod";
import type { Agency, Vacancy } from "../model/agency.js";
import { type Entity, entityKinds } from "../model/entity.js";
import { type Organization, organizationKinds } from "../model/organization.js";
import type { Fields } from "./fields.js";
import { editorial, evidenced } from "./marks.js";
import {
  countryOf,
  idValue,
  isoDateValue,
  partialDateValue,
  someOf,
  textValue,
  urlValue,
  wikidataValue,
} from "./values.js";

const vacancyObject = evidenced(
  z.strictObject({
    from: isoDateValue,
    to: isoDateValue,
    detail: z.exactOptional(textValue),
  } satisfies Fields<Vacancy>),
);

export const agencyObject = z.strictObject({
  id: editorial(idValue),
  name: textValue,
  country: countryOf(),
  vacancies: z.exactOptional(someOf(vacancyObject.readonly())),
} satisfies Fields<Agency>);

export const organizationObject = z.strictObject({
  id: editorial(idValue),
  name: textValue,
  abbreviation: z.exactOptional(textValue),
  names: z.strictObject({ ru: textValue } satisfies Fields<Organization["names"]>).readonly(),
  kind: z.enum(organizationKinds),
  founded: partialDateValue,
  effective: partialDateValue,
  website: z.exactOptional(urlValue),
  wikidata: z.exactOptional(wikidataValue),
} satisfies Fields<Organization>);

export const entityObject = z.strictObject({
  id: editorial(idValue),
  name: textValue,
  names: z.exactOptional(z.strictObject({ ru: textValue }).readonly()),
  kind: z.enum(entityKinds),
  description: textValue,
  recognizedBy: z.exactOptional(someOf(countryOf())),
} satisfies Fields<Entity>);
