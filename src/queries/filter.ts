import type { CountryCode } from "../generated/ids.js";
import type { Agreement } from "../model/agreement.js";
import {
  type Instrument,
  instruments,
  type Level,
  levels,
  type Scope,
  type Subject,
  scopes,
  subjects,
} from "../model/agreement.js";
import { type Region, regions } from "../model/country.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import type { RecordType } from "../model/retired.js";
import { type Ending, endings, type Force, forces } from "../model/status.js";
import { type AgreementIndex, lowerBound, type Places } from "./agreement-index.js";
import { checkDay, quoted, show } from "./arguments.js";
import { certainDay } from "./dates.js";
import { checkKeys, isPlainObject } from "./options.js";
import { hasOneStatus, partiesOf } from "./parties.js";
import { badId, currentId, type IdGround } from "./retired.js";
import { statusOf } from "./status.js";

/** One value or several; several mean any of them. */
export type OneOrMore<T> = T | readonly T[];

/** An organization, or an organization on a day: that of the signature, or a given one. */
export type MembershipCondition<Ids extends AnyIds = KnownIds> =
  | Ids["organization"]
  | {
      /** The organization. */
      readonly organization: Ids["organization"];
      /** The day: that of the signature, or a given one. */
      readonly on: "signing" | IsoDate;
    };

/** What to look for; conditions combine by *and*, and the values of one by *or*. */
export interface AgreementFilter<Ids extends AnyIds = KnownIds> {
  /** A party: a country, or a party without a code such as `abkhazia` or `nato`. */
  readonly party?: OneOrMore<CountryCode | Ids["entity"] | Ids["organization"]>;
  /**
   * A party other than Russia is a member of the organization on the day in `on`, on the day of the signature, or on a
   * day of its own.
   */
  readonly partyMemberOf?: OneOrMore<MembershipCondition<Ids>>;
  /** A decree that is about it. */
  readonly decree?: OneOrMore<Ids["decree"]>;
  /** What the document calls itself. */
  readonly instrument?: OneOrMore<Instrument>;
  /** At which level it was made. */
  readonly level?: OneOrMore<Level>;
  /** What it is about. */
  readonly subject?: OneOrMore<Subject>;
  /** Military, or adjacent to it; without it both are found, so give `military` to count military agreements. */
  readonly scope?: OneOrMore<Scope>;
  /** The UN M49 region of a party other than Russia. */
  readonly region?: OneOrMore<Region>;
  /** Whether it binds on the day in `on`: for a party in `party` where there is one, else for Russia. */
  readonly force?: OneOrMore<Force>;
  /** How far its end has come on the day in `on`, for the same party. */
  readonly ending?: OneOrMore<Ending>;
  /** The day for `force`, `ending` and `partyMemberOf`; without it, `asOf`. */
  readonly on?: IsoDate;
  /** The span of days in which it was signed, both ends included. */
  readonly signed?: {
    /** First day. */
    readonly from?: IsoDate;
    /** Last day. */
    readonly to?: IsoDate;
  };
  /** A confirmed signatory: the id of an official, or a name as in the records. */
  readonly signatory?: OneOrMore<Ids["official"] | (string & {})>;
}

/** What a filter stands on. */
export interface FilterGround extends IdGround {
  /** The agreements, in their order, and what is known of them as a whole. */
  readonly index: () => AgreementIndex;
  /** The day of a query without one. */
  readonly asOf: IsoDate;
  /** The country whose agreements these are; what it is itself does not count as what a party is. */
  readonly focus?: string | undefined;
  /** Throws where a value is no organization. */
  readonly checkOrganization: (organization: unknown) => void;
  /** Whether a country is a member. */
  readonly isMember: (country: CountryCode, organization: string, on: IsoDate) => boolean;
  /** The region of a country; `undefined` where that is not known. */
  readonly regionOf: (country: CountryCode) => Region | undefined;
  /** The agreements that a decree is about; `undefined` for an unknown decree. */
  readonly decreeAgreements: (decree: string) => readonly string[] | undefined;
  /** Whether a value is the id of a country, an entity or an organization. */
  readonly isParty: (value: unknown) => boolean;
  /** Whether a value is the id of an official, or the name of a signatory. */
  readonly isSignatory: (value: unknown) => boolean;
}

type Predicate = (agreement: Agreement<AnyIds>, place: number) => boolean;

/** A condition as a list: one value or several, each checked, and each id as the one in use. */
function valuesOf<T>(
  name: string,
  given: OneOrMore<T>,
  isKnown: (value: unknown) => boolean,
  accepted: string,
  ground: IdGround,
  type?: RecordType,
): T[] {
  const values: T[] = Array.isArray(given) ? [...given] : [given as T];
  if (values.length === 0)
    throw new TypeError(`${name}: an empty list is not accepted; give ${accepted}, or leave it out.`);
  for (const value of values) if (!isKnown(value)) throw badId(name, value, accepted, ground, type);
  return values.map((value) => currentId(value, ground.findRetired));
}

const NO_IDS: IdGround = { findRetired: () => undefined };

/** A condition on a property with a closed list of words. */
export function checkWords<T extends string>(name: string, given: OneOrMore<T>, words: readonly T[]): T[] {
  const isWord = (value: unknown) => words.includes(value as T);
  return valuesOf(name, given, isWord, `one of ${quoted(words)}`, NO_IDS);
}

/** A test of the force and the ending, of the parties of the filter that are parties of the agreement, or of nobody. */
function statusTest({ force, ending, party, on }: AgreementFilter<AnyIds>, ground: FilterGround): Predicate {
  const wantedForce = force === undefined ? forces : checkWords("force", force, forces);
  const wantedEnding = ending === undefined ? endings : checkWords("ending", ending, endings);
  const day = checkDay("on", on ?? ground.asOf);
  const isWanted = (force: Force, ending: Ending) => wantedForce.includes(force) && wantedEnding.includes(ending);
  const isWantedAt = ground.index().statusTest(day, isWanted);
  const named = [party ?? []].flat().map((asker) => currentId<string>(asker, ground.findRetired));
  return (agreement, place) => {
    const hasOne = named.length === 0 || hasOneStatus(agreement);
    const among = hasOne ? [] : partiesOf(agreement).filter((asker) => named.includes(asker));
    if (among.length === 0) return isWantedAt(place);
    return among.some((asker) => {
      const { force, ending } = statusOf(agreement, day, asker);
      return isWanted(force, ending);
    });
  };
}

/** How each condition becomes a test of an agreement. */
const CONDITIONS: {
  readonly [Key in keyof AgreementFilter<AnyIds>]-?: (
    given: NonNullable<AgreementFilter<AnyIds>[Key]>,
    filter: AgreementFilter<AnyIds>,
    ground: FilterGround,
  ) => Predicate;
} = {
  party(given, _filter, ground) {
    const accepted = 'a country code such as "DE", no territory such as "HK", or the id of a party without one';
    const wanted = new Set<string>(valuesOf("party", given, ground.isParty, accepted, ground, "country"));
    return ({ parties, otherParties }) => {
      // By place: to iterate over a frozen list takes twice as long.
      for (let place = 0; place < parties.length; place++) {
        const party = parties[place];
        if (party && wanted.has(party.country)) return true;
      }
      return otherParties?.some((party) => wanted.has(party)) ?? false;
    };
  },
  partyMemberOf(given, filter, ground) {
    const { asOf, focus, isMember, checkOrganization } = ground;
    const accepted = 'an organization such as "eu", or { organization, on }';
    const conditions = valuesOf<MembershipCondition<AnyIds>>("partyMemberOf", given, () => true, accepted, ground);
    const tests = conditions.map((condition): Predicate => {
      if (isPlainObject(condition)) checkKeys("partyMemberOf", condition, ["organization", "on"]);
      const { organization, on } = isPlainObject(condition)
        ? (condition as { organization: string; on: string })
        : { organization: condition as string, on: filter.on ?? asOf };
      if (on !== "signing") checkDay("partyMemberOf.on", on);
      // Asked once here, so that an unknown organization is refused even where no agreement is left to test.
      checkOrganization(organization);
      return ({ parties, signed }) => {
        const day = on === "signing" ? signed && certainDay(signed.on) : on;
        return day !== undefined && parties.some((p) => p.country !== focus && isMember(p.country, organization, day));
      };
    });
    return (agreement, place) => tests.some((test) => test(agreement, place));
  },
  decree(given, _filter, ground) {
    const { decreeAgreements } = ground;
    const known = (value: unknown) => typeof value === "string" && decreeAgreements(value) !== undefined;
    const accepted = 'the id of a decree, such as "ru-gov-2025-3810-r"';
    const decrees = valuesOf("decree", given, known, accepted, ground, "decree");
    const ids = new Set(decrees.flatMap((decree) => decreeAgreements(decree) ?? []));
    return ({ id }) => ids.has(id);
  },
  instrument(given) {
    const wanted = checkWords("instrument", given, instruments);
    return ({ instrument }) => wanted.includes(instrument);
  },
  level(given) {
    const wanted = checkWords("level", given, levels);
    return ({ level }) => level !== undefined && wanted.includes(level);
  },
  subject(given) {
    const wanted = checkWords("subject", given, subjects);
    return ({ subjects }) => subjects.some((subject) => wanted.includes(subject));
  },
  scope(given) {
    const wanted = checkWords("scope", given, scopes);
    return ({ scope }) => wanted.includes(scope);
  },
  on(given) {
    checkDay("on", given);
    return () => true;
  },
  signed(given) {
    checkKeys("signed", given, ["from", "to"]);
    const { from, to } = given;
    if (from !== undefined) checkDay("signed.from", from);
    if (to !== undefined) checkDay("signed.to", to);
    if (from !== undefined && to !== undefined && to < from) {
      throw new RangeError(
        `signed: ${show(from)} to ${show(to)} is not accepted; give a day in \`to\` that is not before \`from\`.`,
      );
    }
    return ({ signed }) => {
      if (signed === undefined) return false;
      const day = certainDay(signed.on);
      return (from === undefined || from <= day) && (to === undefined || day <= to);
    };
  },
  signatory(given, _filter, ground) {
    const accepted = "the id of an official, or the name of a signatory as in the records";
    const wanted = valuesOf("signatory", given, ground.isSignatory, accepted, ground, "official");
    return ({ signed }) =>
      signed?.signatories?.some(
        ({ name, official }) => wanted.includes(name) || (official !== undefined && wanted.includes(official)),
      ) ?? false;
  },
  region(given, _filter, { focus, regionOf }) {
    const wanted = checkWords("region", given, regions);
    return ({ parties }) =>
      parties.some(({ country }) => {
        const region = country === focus ? undefined : regionOf(country);
        return region !== undefined && wanted.includes(region);
      });
  },
  force(given, filter, ground) {
    return statusTest({ ...filter, force: given }, ground);
  },
  ending(given, filter, ground) {
    // With a force, both are asked of the same party, above.
    return filter.force === undefined ? statusTest({ ...filter, ending: given }, ground) : () => true;
  },
};

/** The conditions of a filter, in the order in which they are tested. */
export const filterKeys = (): readonly string[] => Object.keys(CONDITIONS);

/** A filter as one test of an agreement. Throws where a condition is unknown or its value is not accepted. */
function compileFilter(filter: AgreementFilter<AnyIds>, ground: FilterGround): Predicate {
  checkKeys("filter", filter, filterKeys());
  // In the order of the conditions above: the force, which is dear to find out, is asked of what is left.
  const tests = Object.entries(CONDITIONS).flatMap(([key, condition]) => {
    const given = filter[key as keyof typeof CONDITIONS];
    return given === undefined ? [] : [(condition as (...args: unknown[]) => Predicate)(given, filter, ground)];
  });
  return (agreement, place) => {
    for (const test of tests) if (!test(agreement, place)) return false;
    return true;
  };
}

/** The agreements that meet a filter. */
export interface Selection {
  /** How many may have to be looked at. */
  readonly count: number;
  /** Whether one of them does. */
  readonly test: Predicate;
  /** Does something with each, in their order. */
  readonly each: (act: (agreement: Agreement<AnyIds>) => void) => void;
}

/** The places that several values have, each once, in their order. */
function union(lists: readonly Places[]): Places {
  if (lists.length === 1) return lists[0] as Places;
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The places among which those are that meet the conditions on a key of the index; the fewest, and `undefined` for all. */
function fewestPlaces(
  filter: AgreementFilter<AnyIds>,
  ground: FilterGround,
  index: AgreementIndex,
): Places | undefined {
  const values = (given: OneOrMore<string> | undefined) =>
    given === undefined ? undefined : [given].flat().map((value) => currentId(value, ground.findRetired));
  const lists = (["party", "subject", "signatory"] as const).flatMap((key) => {
    const places = values(filter[key])?.map((value) => index.places(key, value));
    return places ? [places] : [];
  });
  if (filter.decree !== undefined) {
    const ids = values(filter.decree)?.flatMap((decree) => ground.decreeAgreements(decree) ?? []) ?? [];
    lists.push([ids.flatMap((id) => index.placeOf(id) ?? []).sort((a, b) => a - b)]);
  }
  const sizeOf = (places: readonly Places[]) => places.reduce((sum, { length }) => sum + length, 0);
  const [fewest] = lists.sort((a, b) => sizeOf(a) - sizeOf(b));
  return fewest && sizeOf(fewest) < index.agreements.length / 2 ? union(fewest) : undefined;
}

/** The agreements that meet a filter, found by the index. Throws where a condition is unknown or not accepted. */
export function selectAgreements(filter: AgreementFilter<AnyIds>, ground: FilterGround): Selection {
  // Whatever is left to the index has been checked as a condition before.
  const test = compileFilter(filter, ground);
  const index = ground.index();
  const places = fewestPlaces(filter, ground, index);
  const [first, end] = index.between(filter.signed?.from, filter.signed?.to);
  const from = places ? lowerBound(places.length, (at) => (places[at] as number) < first) : first;
  const to = places ? lowerBound(places.length, (at) => (places[at] as number) < end) : end;
  return {
    count: Math.max(0, to - from),
    test,
    each(act) {
      for (let at = from; at < to; at++) {
        const place = places ? (places[at] as number) : at;
        const agreement = index.agreements[place] as Agreement<AnyIds>;
        if (test(agreement, place)) act(agreement);
      }
    },
  };
}
