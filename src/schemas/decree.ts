import * as z from "zod";
import { type Decree, decreeActions, decreeKinds } from "../model/decree.js";
import type { Fields } from "./fields.js";
import { completed, editorial } from "./marks.js";
import { idOf, idValue, partialDateValue, textValue } from "./values.js";

export const decreeObject = z.strictObject({
  id: editorial(idValue),
  number: z.exactOptional(z.strictObject({ en: textValue, ru: z.exactOptional(textValue) }).readonly()),
  kind: z.enum(decreeKinds),
  issuer: idOf("agencies"),
  signedBy: z.exactOptional(idOf("officials")),
  adopted: z.exactOptional(partialDateValue),
  published: z.exactOptional(partialDateValue),
  action: z.enum(decreeActions),
  addressee: z.exactOptional(idOf("agencies")),
  agreements: completed(z.array(idOf("agreements"))).readonly(),
  reasonGiven: z.exactOptional(z.boolean()),
  summary: textValue,
} satisfies Fields<Decree>);
