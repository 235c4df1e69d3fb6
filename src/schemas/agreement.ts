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

const partyObject = evidenced(
  z.strictObject({
    country: countryOf(),
    agency: z.exactOptional(idOf("agencies")),
    signedAs: z.exactOptional(z.enum(predecessorCodes)),
    from: z.exactOptional(partialDateValue),
    to: z.exactOptional(partialDateValue),
    by: z.exactOptional(z.enum(consents)),
  } satisfies Fields<Party>),
  "sometimes",
);

const termObject = z.strictObject({
  years: z.exactOptional(z.int().positive()),
  until: z.exactOptional(partialDateValue),
  renewal: z.exactOptional(
    z.union([z.strictObject({ years: z.int().positive() }).readonly(), z.literal("indefinite")]),
  ),
  noticeMonths: z.exactOptional(z.int().positive()),
} satisfies Fields<Term>);

const signatoryObject = evidenced(
  z.strictObject({
    name: textValue,
    role: z.exactOptional(textValue),
    country: z.exactOptional(countryOf()),
    official: z.exactOptional(idOf("officials")),
  } satisfies Fields<Signatory>),
);

const signingObject = z.strictObject({
  on: derived(partialDateValue),
  place: z.exactOptional(textValue),
  signatories: z.exactOptional(someOf(signatoryObject.readonly())),
} satisfies Fields<Signing>);

const eventObject = evidenced(
  z.strictObject({
    key: keyValue,
    type: z.enum(eventTypes),
    on: partialDateValue,
    by: z.exactOptional(actorOf("organizations")),
    agency: z.exactOptional(idOf("agencies")),
    act: z.exactOptional(idOf("decrees")),
    successor: z.exactOptional(idOf("agreements")),
    dateBasis: z.exactOptional(z.enum(dateBases)),
    detail: z.exactOptional(textValue),
  } satisfies Fields<AgreementEvent>),
);

const externalIds = z.exactOptional(
  someOf(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: "accepted: the id as the data set has it" })),
);

const externalIdsObject = z.strictObject({
  dcad: externalIds,
  atop: externalIds,
  cow: externalIds,
  unts: externalIds,
} satisfies Fields<ExternalIds>);

const titleObject = z.strictObject({ en: textValue, ru: z.exactOptional(textValue) } satisfies Fields<
  Agreement["title"]
>);

export const agreementObject = z.strictObject({
  id: editorial(idValue),
  title: titleObject.readonly(),
  titleBasis: editorial(z.enum(titleBases)),
  instrument: z.enum(instruments),
  level: z.exactOptional(z.enum(levels)),
  subjects: someOf(z.enum(subjects)),
  scope: editorial(z.enum(scopes)),
  parties: someOf(partyObject.readonly()),
  otherParties: z.exactOptional(someOf(idOf("entities", "organizations"))),
  partiesComplete: editorial(z.boolean()),
  signed: z.exactOptional(signingObject.readonly()),
  term: z.exactOptional(termObject.readonly()),
  events: listOf(eventObject.readonly()),
  summary: textValue,
  externalIds: z.exactOptional(editorial(externalIdsObject).readonly()),
} satisfies Fields<Agreement>);
