/** The same queries over any records. */
import type { CountryCode } from "../generated/ids.js";
import { type Collections, collectionNames } from "../model/collections.js";
import type {
  Agreement,
  AnyIds,
  Claim,
  Country,
  DatasetRecords,
  Decree,
  Evidence,
  IsoDate,
  Membership,
  Note,
  Official,
  Source,
  Status,
} from "../model/index.js";
import { badArgument, checkDay } from "../queries/arguments.js";
import { type ClaimFilter, type Conflict, conflictsAmong, findClaims } from "../queries/claims.js";
import { covers } from "../queries/dates.js";
import { checkField, evidenceOfField } from "../queries/evidence.js";
import { type AgreementFilter, compileFilter, type FilterContext } from "../queries/filter.js";
import { askLifespan, type Lifespan } from "../queries/lifespan.js";
import { holdersOf, type OfficeHolder } from "../queries/offices.js";
import { compareAgreements } from "../queries/order.js";
import { currentId } from "../queries/retired.js";
import { askHistory, askStatus, type StatusChange } from "../queries/status.js";
import { type TimelineEntry, type TimelineFilter, timelineOf } from "../queries/timeline.js";
import { idsOf } from "./tables.js";

/** What a dataset may be told beside its records. */
export interface DatasetOptions {
  /**
   * The country whose agreements these are. Its own memberships do not count in `partyMemberOf`, as those of Russia do
   * not in this package.
   */
  readonly subject?: CountryCode;
}

/**
 * Records and the queries over them. Each query is that of the same name in `military-pacts` and its entries, over these
 * records: it takes the same arguments, answers for `asOf` where no day is given, and throws on the same mistakes.
 */
export interface Dataset extends Collections {
  /** The last day that the records cover. */
  readonly asOf: IsoDate;
  /** The agreement with an id. */
  getAgreement(id: string): Agreement<AnyIds> | undefined;
  /** The country with a code. */
  getCountry(code: string): Country<AnyIds> | undefined;
  /** The decree with an id. */
  getDecree(id: string): Decree<AnyIds> | undefined;
  /** The official with an id. */
  getOfficial(id: string): Official<AnyIds> | undefined;
  /** The source with an id. */
  getSource(id: string): Source<AnyIds> | undefined;
  /** The claim with an id. */
  getClaim(id: string): Claim<AnyIds> | undefined;
  /** The id in use for the id of a record of any type: the id itself, or the one that it moved to. */
  resolveId(id: string): string | undefined;
  /** Whether a country is a member of an organization on a day. */
  isMember(country: string, organization: string, on?: IsoDate): boolean;
  /** The members of an organization on a day. */
  membersOf(organization: string, on?: IsoDate): readonly Country<AnyIds>[];
  /** The memberships of a country on a day. */
  membershipsOf(country: string, on?: IsoDate): readonly Membership<AnyIds>[];
  /** The agreements that meet every condition of a filter. */
  findAgreements(filter?: AgreementFilter<AnyIds>): readonly Agreement<AnyIds>[];
  /** The status of an agreement on a day. */
  statusOn(id: string, on?: IsoDate, party?: string): Status;
  /** Every change of the status of an agreement up to a day. */
  statusHistory(id: string, on?: IsoDate, party?: string): readonly StatusChange<AnyIds>[];
  /** How long an agreement has lived on a day. */
  lifespan(id: string, on?: IsoDate, party?: string): Lifespan | undefined;
  /** What happened, in the order of the days. */
  timeline(filter?: TimelineFilter<AnyIds>): readonly TimelineEntry<AnyIds>[];
  /** Who held an office in a body on a day. */
  officeHolders(organization: string, on?: IsoDate): readonly OfficeHolder<AnyIds>[];
  /** The agreements of which an official is a confirmed signatory. */
  agreementsSignedBy(official: string): readonly Agreement<AnyIds>[];
  /** All evidence of a record by field path. */
  evidenceFor(id: string): Readonly<Record<string, Evidence<AnyIds>>>;
  /** What stands behind one field of a record. */
  evidenceFor(id: string, field: string): Evidence<AnyIds> | undefined;
  /** The notes about a record. */
  notesAbout(id: string): readonly Note<AnyIds>[];
  /** Everything that sources say about a record. */
  claimsAbout(id: string): readonly Claim<AnyIds>[];
  /** The topics on which sources disagree. */
  conflicts(filter?: ClaimFilter<AnyIds>): readonly Conflict<AnyIds>[];
}

/**
 * The queries of this package over records of your own.
 *
 * The records are used as they are and are not checked one by one: `parseDataset` of `military-pacts/schemas` does that,
 * and freezes them. For questions of membership, give `countries` and `organizations`, perhaps those of this package.
 *
 * @param records Your records; `asOf` and `agreements` are needed.
 * @param options The country whose agreements these are, if they are those of one.
 * @returns A frozen object with the records and the queries.
 * @throws TypeError or RangeError where `asOf` is no day, a collection is no list, or an id is used twice, or is both
 * used and retired.
 * @example
 * createDataset({ asOf: "2026-01-01", agreements: [] }).findAgreements().length; // 0
 */
export function createDataset(records: DatasetRecords, { subject }: DatasetOptions = {}): Dataset {
  if (typeof records !== "object" || records === null)
    throw badArgument("records", records, "an object with asOf and agreements");
  const asOf = checkDay("asOf", records.asOf);
  if (!Array.isArray(records.agreements)) throw badArgument("agreements", records.agreements, "a list of agreements");
  const collections = Object.fromEntries(
    collectionNames.map((name) => {
      const given: unknown = records[name] ?? [];
      if (!Array.isArray(given)) throw badArgument(name, given, "a list of records");
      return [name, Object.freeze(name === "agreements" ? given.toSorted(compareAgreements) : [...given])];
    }),
  ) as unknown as Collections;
  const { agreements, countries, officials, claims } = collections;
  const { byId, findRetired, need, isRecord, checkRecord } = idsOf(collections);
  const current = <Id>(key: Id) => currentId(key, findRetired);

  const checkOrganization = (organization: unknown) => {
    need(byId.organizations, "organization", organization as string);
  };
  const isMember = (country: string, organization: string, on: IsoDate = asOf) => {
    checkOrganization(organization);
    checkDay("on", on);
    const { memberships } = need(byId.countries, "country", country);
    const wanted = current(organization);
    return memberships.some((membership) => membership.organization === wanted && covers(membership, on));
  };
  const signatories = new Set(agreements.flatMap(({ signed }) => signed?.signatories?.map(({ name }) => name) ?? []));
  const parties = new Set(agreements.flatMap(({ parties }) => parties.map(({ country }) => country as string)));
  const context: FilterContext = {
    asOf,
    ...(subject && { subject: current(subject) }),
    checkOrganization,
    isMember,
    decreeAgreements: (decree) => byId.decrees.get(decree)?.agreements,
    isParty: (value) =>
      parties.has(current(value) as string) ||
      [byId.countries, byId.entities, byId.organizations].some((known) => known.has(value as string)),
    isSignatory: (value) => byId.officials.has(value as string) || signatories.has(value as string),
    findRetired,
  };
  const agreement = (key: string) => need(byId.agreements, "agreement", key);
  const findAgreements = (filter: AgreementFilter<AnyIds> = {}) =>
    Object.freeze(agreements.filter(compileFilter(filter, context)));

  /** What an index has for the id of a record. */
  const ofRecord = <T>(index: Readonly<Record<string, T>>, key: string): T | undefined => {
    checkRecord(key);
    const inUse = current(key);
    return Object.hasOwn(index, inUse) ? index[inUse] : undefined;
  };

  function evidenceFor(key: string): Readonly<Record<string, Evidence<AnyIds>>>;
  function evidenceFor(key: string, field: string): Evidence<AnyIds> | undefined;
  function evidenceFor(key: string, field?: string) {
    const own = ofRecord(records.evidence ?? {}, key);
    if (field === undefined) return own ?? Object.freeze({});
    checkField(field);
    return own && evidenceOfField(own, field);
  }

  return Object.freeze<Dataset>({
    asOf,
    ...collections,
    getAgreement: (key) => byId.agreements.get(key),
    getCountry: (key) => byId.countries.get(key),
    getDecree: (key) => byId.decrees.get(key),
    getOfficial: (key) => byId.officials.get(key),
    getSource: (key) => byId.sources.get(key),
    getClaim: (key) => byId.claims.get(key),
    resolveId: (key) => (isRecord(current(key)) ? current(key) : undefined),
    isMember,
    membersOf(organization, on = asOf) {
      checkOrganization(organization);
      checkDay("on", on);
      return Object.freeze(countries.filter(({ code }) => isMember(code, organization, on)));
    },
    membershipsOf(country, on = asOf) {
      checkDay("on", on);
      const { memberships } = need(byId.countries, "country", country);
      return Object.freeze(memberships.filter((membership) => covers(membership, on)));
    },
    findAgreements,
    statusOn: (key, on = asOf, party) => askStatus(agreement(key), on, party, findRetired),
    statusHistory: (key, on = asOf, party) => askHistory(agreement(key), on, party, findRetired),
    lifespan: (key, on = asOf, party) => askLifespan(agreement(key), on, party, findRetired),
    timeline: (filter = {}) => timelineOf(agreements, filter, context),
    officeHolders(organization, on = asOf) {
      if (!byId.agencies.has(organization)) checkOrganization(organization);
      return holdersOf(officials, current(organization), on);
    },
    agreementsSignedBy(official) {
      need(byId.officials, "official", official);
      return findAgreements({ signatory: official });
    },
    evidenceFor,
    notesAbout(key) {
      return ofRecord(records.notes ?? {}, key) ?? Object.freeze([]);
    },
    claimsAbout(key) {
      checkRecord(key);
      return findClaims(claims, { about: key }, isRecord, findRetired);
    },
    conflicts: (filter = {}) => conflictsAmong(findClaims(claims, filter, isRecord, findRetired)),
  });
}
