import * as z from "zod";
import { type Claim, verdicts } from "../model/claim.js";
import type { Fields } from "./fields.js";
import { refersTo } from "./marks.js";
import { countryCodeValue, idOf, idValue, listOf, partialDateValue, someOf, textValue } from "./values.js";
import { exactOptional, strictObject } from "./zod.js";

const about = <T extends string>(type: T) =>
  strictObject({ type: z.literal(type), id: refersTo(idValue, "by-type") }).readonly();

const aboutValue = z.discriminatedUnion("type", [
  about("agreement"),
  strictObject({ type: z.literal("country"), id: refersTo(countryCodeValue, "by-type") }).readonly(),
  about("decree"),
  about("official"),
  about("organization"),
]);

export const claimObject = strictObject({
  id: idValue,
  about: aboutValue,
  field: exactOptional(textValue),
  topic: idValue,
  gist: textValue,
  speaker: exactOptional(idOf("officials", "agencies")),
  unnamedSpeaker: exactOptional(textValue),
  on: exactOptional(partialDateValue),
  sources: someOf(idOf("sources")),
  verdict: z.enum(verdicts),
  evidence: listOf(idOf("sources")),
  note: exactOptional(textValue),
} satisfies Fields<Claim>);
