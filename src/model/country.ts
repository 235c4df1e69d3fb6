import type { CountryCode, EuMember, NatoMember } from "../generated/ids.js";
import type { PartialDate } from "./dates.js";
import type { AnyIds, CurrentId, KnownIds } from "./ids.js";

/** Macro regions of UN M49. */
export type Region = (typeof regions)[number];

/** The words of `Region`, as values. */
export const regions = /* @__PURE__ */ Object.freeze(["Africa", "Americas", "Asia", "Europe", "Oceania"] as const);

/** Sub-regions of UN M49. */
export type Subregion = (typeof subregions)[number];

/** The words of `Subregion`, as values. */
export const subregions = /* @__PURE__ */ Object.freeze([
  "Australia and New Zealand",
  "Central Asia",
  "Eastern Asia",
  "Eastern Europe",
  "Latin America and the Caribbean",
  "Melanesia",
  "Micronesia",
  "Northern Africa",
  "Northern America",
  "Northern Europe",
  "Polynesia",
  "South-eastern Asia",
  "Southern Asia",
  "Southern Europe",
  "Sub-Saharan Africa",
  "Western Asia",
  "Western Europe",
] as const);

/** What happened within a membership without ending it. */
export type MembershipEventType = (typeof membershipEventTypes)[number];

/** The words of `MembershipEventType`, as values. */
export const membershipEventTypes = /* @__PURE__ */ Object.freeze([
  // It was said that the country no longer takes part.
  "participation-frozen",
  // It was said that the country will leave, without a day.
  "intention-to-leave-announced",
  // It was said that the procedure for leaving has begun.
  "withdrawal-procedure-announced",
  // The government approved leaving.
  "withdrawal-approved-by-government",
  // A parliament, or one chamber of it, voted for leaving in one of its readings.
  "withdrawal-approved-by-chamber",
  // It was said that the country leaves.
  "withdrawal-announced",
  // The parliament voted for leaving.
  "withdrawal-voted",
  // Notice of leaving was given; the membership ends later.
  "withdrawal-notified",
  // A note said that the country suspends its membership.
  "suspension-notified",
  // It left NATO's integrated military command, and stayed a member.
  "left-integrated-command",
  // It returned to NATO's integrated military command.
  "rejoined-integrated-command",
  // The membership came to cover a further territory.
  "territory-added",
  // The membership ceased to cover a territory.
  "territory-withdrawn",
  // A transition after the membership ended.
  "transition-period-ended",
] as const);

/** A dated fact within a membership; it does not change the membership itself. */
export interface MembershipEvent {
  /** Permanent name within the membership, such as `participation-frozen`. */
  readonly key: string;
  /** What happened. */
  readonly type: MembershipEventType;
  /** When. */
  readonly on: PartialDate;
  /** More about it, in our words. */
  readonly detail?: string;
}

/** A country in an organization over a half-open interval of days. */
export interface Membership<Ids extends AnyIds = KnownIds> {
  /** Permanent name within the country, where that is not the organization: `cst-2006` for a second membership. */
  readonly key?: string;
  /** The organization. */
  readonly organization: Ids["organization"];
  /** First day of membership. */
  readonly from: PartialDate;
  /** First day on which the country is **not** a member; absent while the membership lasts. */
  readonly to?: PartialDate;
  /** Dated facts that did not end it, such as a frozen participation. */
  readonly events?: readonly MembershipEvent[];
}

/** `founding-state`: signed the founding documents and never became a member; `associate`: associate member. */
export type AffiliationKind = (typeof affiliationKinds)[number];

/** The words of `AffiliationKind`, as values. */
export const affiliationKinds = /* @__PURE__ */ Object.freeze([
  // Signed the founding documents and never became a member.
  "founding-state",
  // Associate member.
  "associate",
] as const);

/** A tie to an organization that is not membership. */
export interface Affiliation<Ids extends AnyIds = KnownIds> {
  /** The organization. */
  readonly organization: Ids["organization"];
  /** What kind of tie. */
  readonly kind: AffiliationKind;
  /** First day. */
  readonly from: PartialDate;
  /** First day on which it no longer holds; absent while it lasts in law. */
  readonly to?: PartialDate;
  /** More about it, in our words. */
  readonly detail?: string;
}

/** Codes of a country in other schemes, each under its scheme's name. */
export interface CountryCodes {
  /** Correlates of War country code. */
  readonly cow?: number;
  /** Gleditsch and Ward country code. */
  readonly gw?: number;
  /** Code of the EU institutions, only where it differs from ISO 3166-1: `EL` for Greece, `UK` for the United Kingdom. */
  readonly eu?: string;
}

/** A country: the 193 UN members, Palestine, the Holy See, Taiwan and Kosovo. */
export interface Country<Ids extends AnyIds = KnownIds> {
  /** ISO 3166-1 alpha-2 code (`XK`, user-assigned, for Kosovo). */
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-3 code (`XKX`, user-assigned and the most usual of three, for Kosovo). */
  readonly alpha3: string;
  /** ISO 3166-1 numeric code, three digits; absent where ISO assigns none. */
  readonly numeric?: string;
  /** English short name (Unicode CLDR). */
  readonly name: string;
  /** English formal name. */
  readonly officialName: string;
  /** Names in other languages, by BCP 47 tag; further languages come from `Intl.DisplayNames`. */
  readonly names: {
    /** In Russian. */
    readonly ru: string;
  };
  /** Capital on `asOf`. */
  readonly capital: string;
  /** UN M49 region. */
  readonly region: Region;
  /** UN M49 sub-region. */
  readonly subregion: Subregion;
  /** Whether it is a member of NATO on `asOf`. */
  readonly nato: boolean;
  /** Whether it is a member of the European Union on `asOf`. */
  readonly eu: boolean;
  /** Memberships, by first day. */
  readonly memberships: readonly Membership<Ids>[];
  /** Ties to organizations that are not membership. */
  readonly affiliations?: readonly Affiliation<Ids>[];
  /** Codes in other schemes. */
  readonly codes: CountryCodes;
  /** Wikidata item, such as `Q183`. */
  readonly wikidata: string;
}

/** The code of a country that is a member of both NATO and the European Union on `asOf`. */
export type NatoAndEuMember = NatoMember & EuMember;

/** The country of one code: its code and its flags are literal types, so that `GB.nato` has the type `true`. */
export interface CountryOf<Code extends CountryCode> extends Country {
  readonly code: CurrentId<Code>;
  readonly nato: Code extends NatoMember ? true : false;
  readonly eu: Code extends EuMember ? true : false;
}

/** A former state that signed for a country of today, by its former ISO 3166-1 code (ISO 3166-3). */
export type PredecessorCode = (typeof predecessorCodes)[number];

/** The words of `PredecessorCode`, as values. */
export const predecessorCodes = /* @__PURE__ */ Object.freeze([
  // The Soviet Union.
  "SU",
  // Czechoslovakia.
  "CS",
  // The German Democratic Republic.
  "DD",
  // Yugoslavia.
  "YU",
] as const);
