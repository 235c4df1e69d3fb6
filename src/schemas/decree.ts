import * as z from "zod";
import { decreeActions, decreeKinds } from "../model/decree.js";
import { idValue, listOf, partialDateValue, textValue } from "./values.js";

export const decreeObject = z.strictObject({
  id: idValue,
  number: z.exactOptional(z.strictObject({ en: textValue, ru: z.exactOptional(textValue) }).readonly()),
  kind: z.enum(decreeKinds),
  issuer: idValue,
  signedBy: z.exactOptional(idValue),
  adopted: z.exactOptional(partialDateValue),
  published: z.exactOptional(partialDateValue),
  action: z.enum(decreeActions),
  addressee: z.exactOptional(idValue),
  agreements: listOf(idValue),
  reasonGiven: z.exactOptional(z.boolean()),
  summary: textValue,
});
