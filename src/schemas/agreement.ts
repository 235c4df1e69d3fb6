import * as z from "zod";
import { instruments, levels, scopes, subjects, titleBases } from "../model/agreement.js";
import { predecessorCodes } from "../model/country.js";
import { dateBases, eventTypes } from "../model/event.js";
import { actorValue, countryCodeValue, idValue, listOf, partialDateValue, someOf, textValue } from "./values.js";

const partyObject = z.strictObject({
  country: countryCodeValue,
  agency: z.exactOptional(idValue),
  signedAs: z.exactOptional(z.enum(predecessorCodes)),
});

export const signatoryObject = z.strictObject({
  name: textValue,
  role: z.exactOptional(textValue),
  country: z.exactOptional(countryCodeValue),
  official: z.exactOptional(idValue),
});

export const signingObject = z.strictObject({
  on: partialDateValue,
  place: z.exactOptional(textValue),
  signatories: z.exactOptional(someOf(signatoryObject.readonly())),
});

export const eventObject = z.strictObject({
  type: z.enum(eventTypes),
  on: partialDateValue,
  by: z.exactOptional(actorValue),
  agency: z.exactOptional(idValue),
  act: z.exactOptional(idValue),
  dateBasis: z.exactOptional(z.enum(dateBases)),
  detail: z.exactOptional(textValue),
});

const titleObject = z.strictObject({ en: textValue, ru: z.exactOptional(textValue) });

export const agreementObject = z.strictObject({
  id: idValue,
  title: titleObject.readonly(),
  titleBasis: z.enum(titleBases),
  instrument: z.enum(instruments),
  level: z.exactOptional(z.enum(levels)),
  subjects: someOf(z.enum(subjects)),
  scope: z.enum(scopes),
  parties: someOf(partyObject.readonly()),
  otherParties: z.exactOptional(someOf(idValue)),
  partiesComplete: z.boolean(),
  signed: z.exactOptional(signingObject.readonly()),
  events: listOf(eventObject.readonly()),
  summary: textValue,
});
