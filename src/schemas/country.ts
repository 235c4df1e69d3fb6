import * as z from "zod";
import {
  type Affiliation,
  affiliationKinds,
  type Country,
  type CountryCodes,
  type Membership,
  type MembershipEvent,
  membershipEventTypes,
  regions,
  subregions,
} from "../model/country.js";
import type { Fields } from "./fields.js";
import { derived, evidenced } from "./marks.js";
import {
  countryCodeValue,
  idOf,
  keyValue,
  listOf,
  partialDateValue,
  someOf,
  textValue,
  wikidataValue,
} from "./values.js";
import { exactOptional, strictObject } from "./zod.js";

const membershipEventObject = evidenced(
  strictObject({
    key: keyValue,
    type: z.enum(membershipEventTypes),
    on: partialDateValue,
    detail: exactOptional(textValue),
  } satisfies Fields<MembershipEvent>),
);

const membershipObject = evidenced(
  strictObject({
    key: exactOptional(keyValue),
    organization: idOf("organizations"),
    from: partialDateValue,
    to: exactOptional(partialDateValue),
    events: exactOptional(someOf(membershipEventObject.readonly())),
  } satisfies Fields<Membership>),
);

const affiliationObject = evidenced(
  strictObject({
    organization: idOf("organizations"),
    kind: z.enum(affiliationKinds),
    from: partialDateValue,
    to: exactOptional(partialDateValue),
    detail: exactOptional(textValue),
  } satisfies Fields<Affiliation>),
);

const countryCodesObject = strictObject({
  cow: exactOptional(z.int().positive()),
  gw: exactOptional(z.int().positive()),
  eu: exactOptional(z.string().regex(/^[A-Z]{2}$/, { error: "accepted: two capital letters" })),
} satisfies Fields<CountryCodes>);

export const countryObject = strictObject({
  code: countryCodeValue,
  alpha3: z.string().regex(/^[A-Z]{3}$/, { error: "accepted: three capital letters" }),
  numeric: exactOptional(z.string().regex(/^[0-9]{3}$/, { error: "accepted: three digits" })),
  name: textValue,
  officialName: textValue,
  names: strictObject({ ru: textValue } satisfies Fields<Country["names"]>).readonly(),
  capital: textValue,
  region: z.enum(regions),
  subregion: z.enum(subregions),
  nato: derived(z.boolean()),
  eu: derived(z.boolean()),
  memberships: listOf(membershipObject.readonly()),
  affiliations: exactOptional(someOf(affiliationObject.readonly())),
  codes: countryCodesObject.readonly(),
  wikidata: wikidataValue,
} satisfies Fields<Country>);
