import * as z from "zod";
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

const officeObject = evidenced(
  z.strictObject({
    key: keyValue,
    title: textValue,
    organization: idOf("agencies", "organizations"),
    from: z.exactOptional(partialDateValue),
    to: z.exactOptional(partialDateValue),
    attested: z.exactOptional(
      z.strictObject({ from: z.exactOptional(isoDateValue), until: z.exactOptional(isoDateValue) }).readonly(),
    ),
  } satisfies Fields<Office>),
);

export const officialObject = z.strictObject({
  id: editorial(idValue),
  name: textValue,
  names: z.exactOptional(
    z
      .strictObject({
        be: z.exactOptional(textValue),
        bg: z.exactOptional(textValue),
        hi: z.exactOptional(textValue),
        ru: z.exactOptional(textValue),
      } satisfies Fields<NonNullable<Official["names"]>>)
      .readonly(),
  ),
  aliases: listOf(textValue),
  country: countryOf(),
  offices: listOf(officeObject.readonly()),
  wikidata: z.exactOptional(wikidataValue),
} satisfies Fields<Official>);
