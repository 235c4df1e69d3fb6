import * as z from "zod";
import { verdicts } from "../model/claim.js";
import { countryCodeValue, idValue, listOf, partialDateValue, someOf, textValue } from "./values.js";

const aboutValue = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("agreement"), id: idValue }).readonly(),
  z.strictObject({ type: z.literal("country"), id: countryCodeValue }).readonly(),
  z.strictObject({ type: z.literal("decree"), id: idValue }).readonly(),
  z.strictObject({ type: z.literal("official"), id: idValue }).readonly(),
  z.strictObject({ type: z.literal("organization"), id: idValue }).readonly(),
]);

export const claimObject = z.strictObject({
  id: idValue,
  about: aboutValue,
  field: z.exactOptional(textValue),
  topic: idValue,
  gist: textValue,
  speaker: z.exactOptional(idValue),
  unnamedSpeaker: z.exactOptional(textValue),
  on: z.exactOptional(partialDateValue),
  sources: someOf(idValue),
  verdict: z.enum(verdicts),
  evidence: listOf(idValue),
  note: z.exactOptional(textValue),
});
