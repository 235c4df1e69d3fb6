import * as z from "zod";
import {
  type Agreement,
  consents,
  type ExternalIds,
  instruments,
  levels,
  type Party,
  type Signatory,
  type Signing,
  scopes,
  subjects,
  type Term,
  titleBases,
} from "../model/agreement.js";
import { predecessorCodes } from "../model/country.js";
import { type AgreementEvent, dateBases, eventTypes } from "../model/event.js";
import type { Fields } from "./fields.js";
import { derived, editorial, evidenced } from "./marks.js";
import { actorOf, countryOf, idOf, idValue, keyValue, listOf, partialDateValue, someOf, textValue } from "./values.js";
import { exactOptional, strictObject } from "./zod.js";

const partyObject = evidenced(
  strictObject({
    country: countryOf(),
    agency: exactOptional(idOf("agencies")),
    signedAs: exactOptional(z.enum(predecessorCodes)),
    from: exactOptional(partialDateValue),
    to: exactOptional(partialDateValue),
    by: exactOptional(z.enum(consents)),
  } satisfies Fields<Party>),
  "sometimes",
);

const termObject = strictObject({
  years: exactOptional(z.int().positive()),
  until: exactOptional(partialDateValue),
  renewal: exactOptional(z.union([strictObject({ years: z.int().positive() }).readonly(), z.literal("indefinite")])),
  noticeMonths: exactOptional(z.int().positive()),
} satisfies Fields<Term>);

const signatoryObject = evidenced(
  strictObject({
    name: textValue,
    role: exactOptional(textValue),
    country: exactOptional(countryOf()),
    official: exactOptional(idOf("officials")),
  } satisfies Fields<Signatory>),
);

const signingObject = strictObject({
  on: derived(partialDateValue),
  place: exactOptional(textValue),
  signatories: exactOptional(someOf(signatoryObject.readonly())),
} satisfies Fields<Signing>);

const eventObject = evidenced(
  strictObject({
    key: keyValue,
    type: z.enum(eventTypes),
    on: partialDateValue,
    by: exactOptional(actorOf("organizations")),
    agency: exactOptional(idOf("agencies")),
    act: exactOptional(idOf("decrees")),
    successor: exactOptional(idOf("agreements")),
    dateBasis: exactOptional(z.enum(dateBases)),
    detail: exactOptional(textValue),
  } satisfies Fields<AgreementEvent>),
);

const externalIds = exactOptional(
  someOf(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: "accepted: the id as the data set has it" })),
);

const externalIdsObject = strictObject({
  dcad: externalIds,
  atop: externalIds,
  cow: externalIds,
  unts: externalIds,
} satisfies Fields<ExternalIds>);

const titleObject = strictObject({ en: textValue, ru: exactOptional(textValue) } satisfies Fields<Agreement["title"]>);

export const agreementObject = strictObject({
  id: editorial(idValue),
  title: titleObject.readonly(),
  titleBasis: editorial(z.enum(titleBases)),
  instrument: z.enum(instruments),
  level: exactOptional(z.enum(levels)),
  subjects: someOf(z.enum(subjects)),
  scope: editorial(z.enum(scopes)),
  parties: someOf(partyObject.readonly()),
  otherParties: exactOptional(someOf(idOf("entities", "organizations"))),
  partiesComplete: editorial(z.boolean()),
  signed: exactOptional(signingObject.readonly()),
  term: exactOptional(termObject.readonly()),
  events: listOf(eventObject.readonly()),
  summary: textValue,
  externalIds: exactOptional(editorial(externalIdsObject).readonly()),
} satisfies Fields<Agreement>);
