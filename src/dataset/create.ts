/** The queries of this package over any records. */
import type { CountryCode } from "../generated/ids.js";
import { type CollectionName, type Collections, collectionKinds, collectionNames } from "../model/collections.js";
import type {
  Agency,
  Agreement,
  AnyIds,
  Asker,
  Claim,
  Country,
  DatasetRecords,
  Decree,
  Entity,
  Evidence,
  IsoDate,
  Membership,
  Note,
  Official,
  Organization,
  Source,
  Status,
} from "../model/index.js";
import { findAgreements, type Partner, partnersOf } from "../queries/agreements.js";
import { type AnyText, badArgument, checkDay } from "../queries/arguments.js";
import { type ClaimFilter, type ClaimsGround, type Conflict, conflicts, findClaims } from "../queries/claims.js";
import { countryTable, plainName } from "../queries/country-names.js";
import { covers, isPartialDate } from "../queries/dates.js";
import { type EarliestEnd, endsOn, type Notice } from "../queries/ends-on.js";
import { checkField, evidenceOfField } from "../queries/evidence.js";
import type { AgreementFilter } from "../queries/filter.js";
import { type Lifespan, lifespan } from "../queries/lifespan.js";
import { isMember, memberCodesOf } from "../queries/membership.js";
import { type OfficeHolders, officeHolders } from "../queries/offices.js";
import { inOrder } from "../queries/order.js";
import { type StatusChange, statusHistory, statusOn } from "../queries/status.js";
import { type TimelineEntry, type TimelineFilter, timeline } from "../queries/timeline.js";
import { groundOf } from "./ground.js";
import type { IdsOf } from "./ids.js";

/** What a dataset may be told beside its records. */
export interface DatasetOptions {
  /**
   * The country whose agreements these are: the party of a question about a status without one. Its own memberships and
   * region do not count in a filter, as those of Russia do not in this package.
   */
  readonly focus?: CountryCode;
}

/**
 * Records and the queries over them. Each query is that of the same name in `military-pacts` and its entries, over these
 * records: it takes the same arguments, answers for `asOf` where no day is given, and throws on the same mistakes.
 * Agreements stand in the order of their days, other records as given.
 */
export interface Dataset<Ids extends AnyIds = AnyIds> extends Collections<Ids> {
  /** The last day that the records cover. */
  readonly asOf: IsoDate;
  /** The agreement with an id. */
  getAgreement<Text extends string>(id: Ids["agreement"] | AnyText<Text>): Agreement<Ids> | undefined;
  /** The country with a code. */
  getCountry<Text extends string>(code: CountryCode | AnyText<Text>): Country<Ids> | undefined;
  /** The decree with an id. */
  getDecree<Text extends string>(id: Ids["decree"] | AnyText<Text>): Decree<Ids> | undefined;
  /** The official with an id. */
  getOfficial<Text extends string>(id: Ids["official"] | AnyText<Text>): Official<Ids> | undefined;
  /** The state body with an id. */
  getAgency<Text extends string>(id: Ids["agency"] | AnyText<Text>): Agency<Ids> | undefined;
  /** The organization with an id. */
  getOrganization<Text extends string>(id: Ids["organization"] | AnyText<Text>): Organization<Ids> | undefined;
  /** The party without an ISO 3166-1 code with an id. */
  getEntity<Text extends string>(id: Ids["entity"] | AnyText<Text>): Entity<Ids> | undefined;
  /** The source with an id. */
  getSource<Text extends string>(id: Ids["source"] | AnyText<Text>): Source<Ids> | undefined;
  /** The claim with an id. */
  getClaim<Text extends string>(id: Ids["claim"] | AnyText<Text>): Claim<Ids> | undefined;
  /** The id in use for the id of a record of any type: the id itself, or the one that it moved to. */
  resolveId(id: string): string | undefined;
  /** The country that a text names, by a code or a name of its record. */
  findCountry(text: string): Country<Ids> | undefined;
  /** Whether the records cover a day: whether it is not after `asOf`. */
  isCovered(day: IsoDate): boolean;
  /** Whether a country is a member of an organization on a day. */
  isMember(country: string, organization: Ids["organization"], on?: IsoDate): boolean;
  /** The members of an organization on a day. */
  membersOf(organization: Ids["organization"], on?: IsoDate): readonly Country<Ids>[];
  /** The codes of the members of an organization on a day. */
  memberCodesOf(organization: Ids["organization"], on?: IsoDate): readonly string[];
  /** The memberships of a country on a day. */
  membershipsOf(country: string, on?: IsoDate): readonly Membership<Ids>[];
  /** The agreements that meet every condition of a filter. */
  findAgreements(filter?: AgreementFilter<Ids>): readonly Agreement<Ids>[];
  /** The status of an agreement on a day for a party. */
  statusOn(id: Ids["agreement"], on?: IsoDate, party?: Asker<Ids>): Status<Ids>;
  /** Every change of the force or the ending of an agreement up to a day. */
  statusHistory(id: Ids["agreement"], on?: IsoDate, party?: Asker<Ids>): readonly StatusChange<Ids>[];
  /** How long an agreement has lived on a day. */
  lifespan(id: Ids["agreement"], on?: IsoDate, party?: Asker<Ids>): Lifespan | undefined;
  /** The earliest day on which an agreement can end, if notice is given on a day. */
  endsOn(id: Ids["agreement"], notice: Notice): EarliestEnd | undefined;
  /** Every party of an agreement but the country in `focus`, with its name. */
  partnersOf(id: Ids["agreement"]): readonly Partner<Ids>[];
  /** What happened, in the order of the days. */
  timeline(filter?: TimelineFilter<Ids>): readonly TimelineEntry<Ids>[];
  /** Who held an office in a body on a day. */
  officeHolders(organization: Ids["organization"] | Ids["agency"], on?: IsoDate): OfficeHolders<Ids>;
  /** The agreements of which an official is a confirmed signatory. */
  agreementsSignedBy(official: Ids["official"]): readonly Agreement<Ids>[];
  /** All evidence of a record by field path. */
  evidenceFor(id: string): Readonly<Record<string, Evidence<Ids>>>;
  /** What stands behind one field of a record. */
  evidenceFor(id: string, field: string): Evidence<Ids> | undefined;
  /** The notes about a record. */
  notesAbout(id: string): readonly Note<Ids>[];
  /** The claims that meet a filter. */
  findClaims(filter?: ClaimFilter<Ids>): readonly Claim<Ids>[];
  /** Everything that sources say about a record. */
  claimsAbout(id: string): readonly Claim<Ids>[];
  /** The topics on which sources disagree. */
  conflicts(filter?: ClaimFilter<Ids>): readonly Conflict<Ids>[];
}

/** The lists without which a query over records of a collection cannot begin. */
const LISTS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  agreements: ["parties", "events", "subjects"],
  countries: ["memberships"],
  decrees: ["agreements"],
  officials: ["offices"],
};

/** Those of them that hold texts; the others hold objects, whose days are reckoned with. */
const OF_TEXTS: readonly string[] = ["subjects", "agreements"];
const DAYS = ["on", "from", "to"];

/** What is said of records that are none. */
const CHECK = "parseDataset of military-pacts/schemas names all that is wrong";
const DATE = "YYYY-MM-DD, YYYY-MM or YYYY";

/** Thrown inside of this file alone: what a record has at a path is refused. */
class Refusal {
  constructor(
    readonly path: readonly (string | number)[],
    readonly value: unknown,
    readonly accepted: string,
  ) {}
}

function checkItem(list: string, index: number, item: unknown): void {
  const type = OF_TEXTS.includes(list) ? "string" : "object";
  if (typeof item !== type || item === null)
    throw new Refusal([list, index], item, type === "string" ? "a text" : "an object");
  if (type === "string") return;
  for (const key of DAYS) {
    const date = (item as Readonly<Record<string, unknown>>)[key];
    if (date === undefined ? key === "on" && list === "events" : !isPartialDate(date))
      throw new Refusal([list, index, key], date, DATE);
  }
}

function checkRecord(name: CollectionName, given: unknown): void {
  if (typeof given !== "object" || given === null) throw new Refusal([], given, "a record");
  const record = given as Readonly<Record<string, unknown>>;
  const { key } = collectionKinds[name];
  if (typeof record[key] !== "string") throw new Refusal([key], record[key], "a text");
  for (const list of LISTS[name] ?? []) {
    const items = record[list];
    if (!Array.isArray(items)) throw new Refusal([list], items, "a list");
    for (let index = 0; index < items.length; index++) checkItem(list, index, items[index]);
  }
  if (name !== "agreements" || record.signed === undefined) return;
  const on = (record as { readonly signed: { readonly on?: unknown } | null }).signed?.on;
  if (!isPartialDate(on)) throw new Refusal(["signed", "on"], on, DATE);
}

/** Throws where something is no record, or a day by which records are ordered and reckoned with is none. */
function checkRecords(name: CollectionName, records: readonly unknown[]): void {
  let index = 0;
  try {
    for (; index < records.length; index++) checkRecord(name, records[index]);
  } catch (error) {
    // A getter may throw anything.
    if (!(error instanceof Refusal))
      throw new TypeError(`${name}.${index}: cannot be read; give plain data (${CHECK}).`);
    throw badArgument([name, index, ...error.path].join("."), error.value, `${error.accepted} (${CHECK})`);
  }
}

/** The collections of some records, none of them left out, and each a list. */
function collectionsOf(records: DatasetRecords): Collections {
  if (typeof records !== "object" || records === null)
    throw badArgument("records", records, "an object with asOf and agreements");
  if (!Array.isArray(records.agreements)) throw badArgument("agreements", records.agreements, "a list of agreements");
  const lists = collectionNames.map((name) => {
    const given: unknown = records[name] ?? [];
    if (!Array.isArray(given)) throw badArgument(name, given, "a list of records");
    checkRecords(name, given);
    return [name, Object.freeze(name === "agreements" ? inOrder(given) : [...given])];
  });
  return Object.fromEntries(lists);
}

/**
 * The queries of this package over records of your own.
 *
 * The records are used as they are: `parseDataset` of `military-pacts/schemas` checks all of each and freezes them, and
 * here only those are refused over which no query could begin, or in which a day is none. For questions of membership,
 * give `countries` and `organizations`, perhaps those of this package; {@link merge} adds your records to ours.
 *
 * Ids that are literals in your records, as in those written `as const`, are the only ones that the queries take;
 * `createDataset<DatasetRecords>` takes any text.
 *
 * @param records Your records; `asOf` and `agreements` are needed.
 * @param options The country whose agreements these are, if they are those of one.
 * @returns A frozen object with the records and the queries.
 * @throws TypeError or RangeError where `asOf` or the day of a signing or an event is none, a collection is no list of records, or an id is used twice, or is both
 * used and retired.
 * @example
 * createDataset({ asOf: "2026-01-01", agreements: [] }).findAgreements().length; // 0
 */
export function createDataset<const Records extends DatasetRecords>(
  records: Records,
  options?: DatasetOptions,
): Dataset<IdsOf<Records>>;
export function createDataset(records: DatasetRecords, { focus }: DatasetOptions = {}): Dataset {
  const collections = collectionsOf(records);
  const asOf = checkDay("asOf", records.asOf);
  const ground = groundOf(asOf, collections, focus);
  const { byId, current, need, isRecord, checkRecord } = ground;
  const { countries, claims } = collections;
  const byName = () => countryTable(countries, {});
  let names: ReturnType<typeof byName> | undefined;
  const countryNamed = (text: string) => {
    if (typeof text !== "string") throw badArgument("text", text, 'a name or a code, such as "Turkey"');
    names ??= byName();
    return names.get(plainName(text));
  };

  const findRecord = (key: string) =>
    Object.values(byId)
      .map((table) => table.get(key))
      .find((record) => record !== undefined);
  const claimsGround: ClaimsGround<AnyIds> = {
    ...ground,
    claims,
    findRecord,
    // Not every dataset brings the records that its claims name.
    isSource: (key) => byId.sources.has(key as string) || claims.some(({ sources }) => sources.includes(key as string)),
    isSpeaker: (key) => isRecord(key) || claims.some(({ speaker }) => speaker === key),
  };

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
    getAgreement: (key: string) => byId.agreements.get(key),
    getCountry: (key: string) => byId.countries.get(key),
    getDecree: (key: string) => byId.decrees.get(key),
    getOfficial: (key: string) => byId.officials.get(key),
    getAgency: (key: string) => byId.agencies.get(key),
    getOrganization: (key: string) => byId.organizations.get(key),
    getEntity: (key: string) => byId.entities.get(key),
    getSource: (key: string) => byId.sources.get(key),
    getClaim: (key: string) => byId.claims.get(key),
    resolveId: (key) => (isRecord(current(key)) ? current(key) : undefined),
    findCountry: countryNamed,
    isCovered: (day) => checkDay("day", day) <= asOf,
    isMember: (country, organization, on = asOf) => isMember(ground, country, organization, on),
    memberCodesOf: (organization, on = asOf) => memberCodesOf(ground, organization, on),
    membersOf: (organization, on = asOf) =>
      Object.freeze(memberCodesOf(ground, organization, on).map((code) => need("countries", "country", code))),
    membershipsOf(country, on = asOf) {
      checkDay("on", on);
      const { memberships } = need("countries", "country", country);
      return Object.freeze(memberships.filter((membership) => covers(membership, on)));
    },
    findAgreements: (filter = {}) => findAgreements(ground, filter),
    statusOn: (key, on = asOf, party) => statusOn(ground, key, on, party),
    statusHistory: (key, on = asOf, party) => statusHistory(ground, key, on, party),
    lifespan: (key, on = asOf, party) => lifespan(ground, key, on, party),
    endsOn: (key, notice) => endsOn(ground, key, notice),
    partnersOf: (key) => partnersOf(ground, key),
    timeline: (filter = {}) => timeline(ground, filter),
    officeHolders: (organization, on = asOf) => officeHolders(ground, organization, on),
    agreementsSignedBy(official) {
      need("officials", "official", official);
      return findAgreements(ground, { signatory: official });
    },
    evidenceFor,
    notesAbout(key) {
      return ofRecord(records.notes ?? {}, key) ?? Object.freeze([]);
    },
    claimsAbout(key) {
      checkRecord(key);
      return findClaims(claimsGround, { about: key });
    },
    findClaims: (filter = {}) => findClaims(claimsGround, filter),
    conflicts: (filter = {}) => conflicts(claimsGround, filter),
  });
}
