import * as z from "zod";
import { type Decree, decreeActions, decreeKinds } from "../model/decree.js";
import type { Fields } from "./fields.js";
import { completed, editorial } from "./marks.js";
import { idOf, idValue, partialDateValue, textValue } from "./values.js";
import { exactOptional, strictObject } from "./zod.js";

export const decreeObject = strictObject({
  id: editorial(idValue),
  number: exactOptional(strictObject({ en: textValue, ru: exactOptional(textValue) }).readonly()),
  kind: z.enum(decreeKinds),
  issuer: idOf("agencies"),
  signedBy: exactOptional(idOf("officials")),
  adopted: exactOptional(partialDateValue),
  published: exactOptional(partialDateValue),
  action: z.enum(decreeActions),
  addressee: exactOptional(idOf("agencies")),
  agreements: completed(z.array(idOf("agreements"))).readonly(),
  reasonGiven: exactOptional(z.boolean()),
  summary: textValue,
} satisfies Fields<Decree>);
