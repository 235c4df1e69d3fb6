import * as z from "zod";
import { type Claim, verdicts } from "../model/claim.js";
import type { Fields } from "./fields.js";
import { refersTo } from "./marks.js";
import { countryCodeValue, idOf, idValue, listOf, partialDateValue, someOf, textValue } from "./values.js";

const about = <T extends string>(type: T) =>
  z.strictObject({ type: z.literal(type), id: refersTo(idValue, "by-type") }).readonly();

const aboutValue = z.discriminatedUnion("type", [
  about("agreement"),
  z.strictObject({ type: z.literal("country"), id: refersTo(countryCodeValue, "by-type") }).readonly(),
  about("decree"),
  about("official"),
  about("organization"),
]);

export const claimObject = z.strictObject({
  id: idValue,
  about: aboutValue,
  field: z.exactOptional(textValue),
  topic: idValue,
  gist: textValue,
  speaker: z.exactOptional(idOf("officials", "agencies")),
  unnamedSpeaker: z.exactOptional(textValue),
  on: z.exactOptional(partialDateValue),
  sources: someOf(idOf("sources")),
  verdict: z.enum(verdicts),
  evidence: listOf(idOf("sources")),
  note: z.exactOptional(textValue),
} satisfies Fields<Claim>);
