import type { CountryCode } from "../generated/ids.js";
import type { PredecessorCode } from "./country.js";
import type { PartialDate } from "./dates.js";
import type { AgreementEvent } from "./event.js";
import type { AnyIds, CurrentId, KnownIds } from "./ids.js";

/** What the document calls itself. */
export type Instrument = (typeof instruments)[number];

/** The words of `Instrument`, as values. */
export const instruments = /* @__PURE__ */ Object.freeze([
  // A treaty, concluded as a rule between states.
  "treaty",
  // An agreement, convention or accord.
  "agreement",
  // A memorandum of understanding.
  "memorandum",
  // A protocol that stands on its own.
  "protocol",
  // A programme of cooperation over several years.
  "programme",
  // A plan or roadmap of activities.
  "plan",
  // A declaration, act or joint statement that binds politically and not by treaty law.
  "political-document",
] as const);

/** At which level it was made: states, governments, or agencies such as ministries. */
export type Level = (typeof levels)[number];

/** The words of `Level`, as values. */
export const levels = /* @__PURE__ */ Object.freeze([
  // In the name of the states, or of their heads.
  "interstate",
  // In the name of the governments.
  "intergovernmental",
  // In the name of ministries or other agencies.
  "interagency",
] as const);

/** What it is about. */
export type Subject = (typeof subjects)[number];

/** The words of `Subject`, as values. */
export const subjects = /* @__PURE__ */ Object.freeze([
  // Air defence, and systems that several states run together.
  "air-defense",
  // Limits on weapons and armed forces, and their reduction.
  "arms-control",
  // Bases and troops on another state's territory, and their withdrawal.
  "basing",
  // Notices, visits and rules that keep armed forces from misreading each other.
  "confidence-building",
  // The fight against terrorism.
  "counter-terrorism",
  // Disasters and accidents.
  "emergency-response",
  // Environmental harm, that of armed forces among it.
  "environment",
  // Rules for warships and military aircraft that meet beyond the territorial sea.
  "incidents-at-sea",
  // Military intelligence.
  "intelligence",
  // Supply, transit, repair, and the use of ports and airfields.
  "logistics",
  // Cooperation of armed forces in general: contacts, exercises, training.
  "military-cooperation",
  // Arms and equipment: deliveries, production, licences, service.
  "military-technical",
  // A promise to help the other side against an attack, or a common defence.
  "mutual-defense",
  // The use of seas and straits.
  "navigation",
  // Research and energy with nuclear material.
  "nuclear-energy",
  // Safety of nuclear installations, and early notice of accidents.
  "nuclear-safety",
  // Nuclear weapons and their material.
  "nuclear-weapons",
  // Peacekeeping forces and military observers.
  "peacekeeping",
  // Friendship, partnership or alliance in general, with a military part.
  "political-partnership",
  // Bodies and projects of a region.
  "regional-cooperation",
  // Protection of classified information.
  "secrets",
] as const);

/** `military`, or `adjacent` for context that no count of military agreements includes. */
export type Scope = (typeof scopes)[number];

/** The words of `Scope`, as values. */
export const scopes = /* @__PURE__ */ Object.freeze([
  // A military agreement.
  "military",
  // Context; no count of military agreements includes it.
  "adjacent",
] as const);

/** Where the title comes from: the document, a translation of its title, or our own description. */
export type TitleBasis = (typeof titleBases)[number];

/** The words of `TitleBasis`, as values. */
export const titleBases = /* @__PURE__ */ Object.freeze([
  // The title of an English text.
  "official",
  // Our translation of a title in another language.
  "translation",
  // Our description, where no title is known.
  "descriptive",
] as const);

/** How a state became a party (VCLT Art. 11). */
export type Consent = (typeof consents)[number];

/** The words of `Consent`, as values. */
export const consents = /* @__PURE__ */ Object.freeze([
  // By signature alone (VCLT Art. 12).
  "signature",
  // By ratification, acceptance or approval (VCLT Art. 14).
  "ratification",
  // By accession (VCLT Art. 15).
  "accession",
  // In the place of a predecessor state.
  "succession",
] as const);

/** A state that is a party. One that left and came back stands in the list once for each time. */
export interface Party<Ids extends AnyIds = KnownIds> {
  /** The country of today. */
  readonly country: CountryCode;
  /** The body that is the party, where the agreement is between agencies. */
  readonly agency?: Ids["agency"];
  /** The predecessor that signed, such as `SU` for the USSR. */
  readonly signedAs?: PredecessorCode;
  /** First day on which a multilateral treaty binds it; absent where that is not known, or it never did. */
  readonly from?: PartialDate;
  /** First day on which the treaty does **not** bind it any more; absent while it does. */
  readonly to?: PartialDate;
  /** How it became a party. */
  readonly by?: Consent;
}

/** How long the text says that it runs. Each part stands only where a source shows it. */
export interface Term {
  /** Years of the first term, from the entry into force. */
  readonly years?: number;
  /** Last day of the term, where the text names one. */
  readonly until?: PartialDate;
  /** How it renews unless notice is given: by further terms of some years, or without an end. */
  readonly renewal?:
    | {
        /** Years of each further term. */
        readonly years: number;
      }
    | "indefinite";
  /** How many months before the end notice has to be given. */
  readonly noticeMonths?: number;
}

/** A person whom a source confirms as signatory. Holding the office on the day is not enough. */
export interface Signatory<Ids extends AnyIds = KnownIds> {
  /** Name as usual in English. */
  readonly name: string;
  /** Office at the signing. */
  readonly role?: string;
  /** The country signed for; absent where the party has no ISO 3166-1 code. */
  readonly country?: CountryCode;
  /** The person's record, where there is one. */
  readonly official?: Ids["official"];
}

/** The signing. */
export interface Signing<Ids extends AnyIds = KnownIds> {
  /** The day; where parties signed on two days, the later one. */
  readonly on: PartialDate;
  /** City or place. */
  readonly place?: string;
  /** Confirmed signatories only. */
  readonly signatories?: readonly Signatory<Ids>[];
}

/** The ids of an agreement in data sets and registers of others, each under its scheme's name. */
export interface ExternalIds {
  /** Defense Cooperation Agreement Dataset 1.0 (Kinne 2020). */
  readonly dcad?: readonly string[];
  /** Alliance Treaty Obligations and Provisions (Leeds et al. 2002). */
  readonly atop?: readonly string[];
  /** Correlates of War Formal Alliances 4.1 (Gibler 2009). */
  readonly cow?: readonly string[];
  /** United Nations Treaty Series: registration numbers such as `I-33521`. */
  readonly unts?: readonly string[];
}

/** A treaty, agreement, memorandum, protocol, programme or plan between states or their agencies. */
export interface Agreement<Ids extends AnyIds = KnownIds> {
  /** Permanent id: its countries, the year of signature and a subject. */
  readonly id: Ids["agreement"];
  /** Its title. */
  readonly title: {
    /** In English. */
    readonly en: string;
    /** In Russian, where known. */
    readonly ru?: string;
  };
  /** Where the English title comes from. */
  readonly titleBasis: TitleBasis;
  /** What the document calls itself. */
  readonly instrument: Instrument;
  /** At which level it was made. */
  readonly level?: Level;
  /** What it is about. */
  readonly subjects: readonly Subject[];
  /** Military, or adjacent to it. */
  readonly scope: Scope;
  /** The states that are parties, Russia among them where it is one. */
  readonly parties: readonly Party<Ids>[];
  /** Parties without an ISO 3166-1 code. */
  readonly otherParties?: readonly (Ids["entity"] | Ids["organization"])[];
  /** Whether `parties` and `otherParties` together name every party. */
  readonly partiesComplete: boolean;
  /** The signing; absent where it is not known or did not take place. */
  readonly signed?: Signing<Ids>;
  /** How long it runs, how it renews and how long a notice takes, as far as sources show it. */
  readonly term?: Term;
  /** Every known dated fact of its life, in the order of the days. */
  readonly events: readonly AgreementEvent<Ids>[];
  /** What it is, in our words. */
  readonly summary: string;
  /** Its ids elsewhere, so that it can be joined to the field's data sets. */
  readonly externalIds?: ExternalIds;
}

/** The agreement of one id, with its id as a literal type. */
export interface AgreementOf<Id extends KnownIds["agreement"]> extends Agreement {
  readonly id: CurrentId<Id>;
}
