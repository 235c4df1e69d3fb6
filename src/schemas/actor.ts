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
import { exactOptional, strictObject } from "./zod.js";

const vacancyObject = evidenced(
  strictObject({
    from: isoDateValue,
    to: isoDateValue,
    detail: exactOptional(textValue),
  } satisfies Fields<Vacancy>),
);

export const agencyObject = strictObject({
  id: editorial(idValue),
  name: textValue,
  country: countryOf(),
  vacancies: exactOptional(someOf(vacancyObject.readonly())),
} satisfies Fields<Agency>);

export const organizationObject = strictObject({
  id: editorial(idValue),
  name: textValue,
  abbreviation: exactOptional(textValue),
  names: strictObject({ ru: textValue } satisfies Fields<Organization["names"]>).readonly(),
  kind: z.enum(organizationKinds),
  founded: partialDateValue,
  effective: partialDateValue,
  website: exactOptional(urlValue),
  wikidata: exactOptional(wikidataValue),
} satisfies Fields<Organization>);

export const entityObject = strictObject({
  id: editorial(idValue),
  name: textValue,
  names: exactOptional(strictObject({ ru: textValue }).readonly()),
  kind: z.enum(entityKinds),
  description: textValue,
  recognizedBy: exactOptional(someOf(countryOf())),
} satisfies Fields<Entity>);
