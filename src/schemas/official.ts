import type { Office, Official } from "../model/official.js";
import type { Fields } from "./fields.js";
import { editorial, evidenced } from "./marks.js";
import {
  countryOf,
  idOf,
  idValue,
  isoDateValue,
  keyValue,
  listOf,
  partialDateValue,
  textValue,
  wikidataValue,
} from "./values.js";
import { exactOptional, strictObject } from "./zod.js";

const officeObject = evidenced(
  strictObject({
    key: keyValue,
    title: textValue,
    organization: idOf("agencies", "organizations"),
    from: exactOptional(partialDateValue),
    to: exactOptional(partialDateValue),
    attested: exactOptional(
      strictObject({ from: exactOptional(isoDateValue), until: exactOptional(isoDateValue) }).readonly(),
    ),
  } satisfies Fields<Office>),
);

export const officialObject = strictObject({
  id: editorial(idValue),
  name: textValue,
  names: exactOptional(
    strictObject({
      be: exactOptional(textValue),
      bg: exactOptional(textValue),
      hi: exactOptional(textValue),
      ru: exactOptional(textValue),
    } satisfies Fields<NonNullable<Official["names"]>>).readonly(),
  ),
  aliases: listOf(textValue),
  country: countryOf(),
  offices: listOf(officeObject.readonly()),
  wikidata: exactOptional(wikidataValue),
} satisfies Fields<Official>);
