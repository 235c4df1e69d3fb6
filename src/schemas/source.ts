import * as z from "zod";
import { confidences, type Evidence } from "../model/evidence.js";
import { type Source, sourceKinds } from "../model/source.js";
import type { Fields } from "./fields.js";
import { formValue, idOf, idValue, partialDateValue, someOf, textValue, urlValue } from "./values.js";
import { exactOptional, strictObject } from "./zod.js";

export const sourceObject = strictObject({
  id: idValue,
  publisher: textValue,
  title: exactOptional(textValue),
  url: urlValue,
  published: exactOptional(partialDateValue),
  language: formValue(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'accepted: a BCP 47 tag such as "en"'),
  kind: z.enum(sourceKinds),
  mirrorOf: exactOptional(textValue),
} satisfies Fields<Source>);

export const evidenceObject = strictObject({
  sources: someOf(idOf("sources")),
  confidence: z.enum(confidences),
  note: exactOptional(textValue),
} satisfies Fields<Evidence>);

export const noteObject = strictObject({ text: textValue, evidence: evidenceObject.readonly() });
