import type { Agreement } from "../../../src/model/agreement.js";
import type { Country } from "../../../src/model/country.js";
import type { DatasetRecords } from "../../../src/model/dataset.js";
import type { Decree } from "../../../src/model/decree.js";
import type { AgreementEvent } from "../../../src/model/event.js";
import type { Note } from "../../../src/model/evidence.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { certainDay, covers } from "../../../src/queries/dates.js";
import { compareAgreements, compareText } from "../../../src/queries/order.js";
import { forms } from "../../../src/schemas/forms.js";
import { type CollectionName, evidenced } from "../../schema/collections.js";
import { ordered } from "../../schema/ordered.js";
import { type FieldEvidence, splitEvidence } from "./evidence.js";
import type { Data, Json } from "./load.js";

/** The records as they are published. */
export type Release = Required<DatasetRecords<AnyIds>>;

/** The day by which a decree is ordered. */
const decreeDay = ({ adopted, published }: Decree<AnyIds>) => certainDay(adopted ?? published ?? "9999");

/** A record with all that is derived, its keys in the order of its form. */
const inOrder = <T>(record: T, name: CollectionName): T => ordered(record, forms[name]) as T;

/** Adds what is derived to a country: its flags on `asOf`. */
function withFlags({ aliases: _, ...country }: Country<AnyIds> & { aliases?: unknown }, asOf: string): Country<AnyIds> {
  const member = (organization: string) =>
    country.memberships.some((membership) => membership.organization === organization && covers(membership, asOf));
  return inOrder({ ...country, nato: member("nato"), eu: member("eu") }, "countries");
}

/** The event that is the signing: the last signature for all, or else the last by one side. */
function signingOf(events: readonly AgreementEvent<AnyIds>[]): number {
  const forAll = events.findLastIndex(({ type, by }) => type === "signed" && by === undefined);
  return forAll < 0 ? events.findLastIndex(({ type }) => type === "signed") : forAll;
}

/** Adds what is derived to an agreement: the day of its signing. */
function withSigning(agreement: Agreement<AnyIds>): Agreement<AnyIds> {
  const event = agreement.events[signingOf(agreement.events)];
  return event ? inOrder({ ...agreement, signed: { ...agreement.signed, on: event.on } }, "agreements") : agreement;
}

/** What stands behind the event that is the signing stands behind its day. */
function signingEvidence(record: Json, evidence: FieldEvidence): FieldEvidence {
  const events = (record.events ?? []) as AgreementEvent<AnyIds>[];
  const own = evidence[`events.${events[signingOf(events)]?.key}`];
  return own ? { ...evidence, "signed.on": own } : evidence;
}

/** Adds what is derived to a decree: the agreements whose events name it, beside those that its file lists. */
function withAgreements(decree: Decree<AnyIds>, agreements: readonly Agreement<AnyIds>[]): Decree<AnyIds> {
  const listed = decree.agreements ?? [];
  const about = agreements.filter(
    ({ id, events }) => listed.includes(id) || events.some(({ act }) => act === decree.id),
  );
  const ids = about.map(({ id }) => id);
  // An id that no agreement has stays, for the rule `reference` to find.
  const unknown = listed.filter((id) => !ids.includes(id));
  return inOrder({ ...decree, agreements: [...unknown, ...ids] }, "decrees");
}

/** The other names of countries, by code: they stand in the files, and in no record. */
export const countryAliases = (data: Data): ReadonlyMap<string, readonly string[]> =>
  new Map(
    data.files.countries.flatMap(({ name, json }) =>
      json?.aliases ? [[name, json.aliases as readonly string[]] as const] : [],
    ),
  );

/** Turns checked files into the records of a release. */
export function buildRelease(data: Data): Release {
  const asOf = String(data.release.json?.asOf);
  const records = <T>(name: CollectionName): T[] =>
    data.files[name].map((file) => {
      const { $schema: _schema, ...json } = file.json as Json;
      return (evidenced.some((collection) => collection.name === name) ? splitEvidence(json).record : json) as T;
    });
  const defaults = data.countryDefaults.json?.evidence as FieldEvidence;
  const evidence = evidenced.flatMap(({ name, key }) =>
    data.files[name].map((file): [string, FieldEvidence] => {
      const { record, evidence } = splitEvidence(file.json as Json);
      const own = name === "agreements" ? signingEvidence(record, evidence) : evidence;
      const general = name === "countries" ? Object.entries(defaults).filter(([field]) => !(field in own)) : [];
      return [String(record[key]), { ...Object.fromEntries(general), ...own }];
    }),
  );
  const agreements = records<Agreement<AnyIds>>("agreements").map(withSigning).sort(compareAgreements);
  return {
    asOf,
    agreements,
    countries: records<Country<AnyIds>>("countries").map((country) => withFlags(country, asOf)),
    decrees: records<Decree<AnyIds>>("decrees")
      .map((decree) => withAgreements(decree, agreements))
      .sort((a, b) => compareText(decreeDay(a), decreeDay(b)) || compareText(a.id, b.id)),
    officials: records("officials"),
    organizations: records("organizations"),
    agencies: records("agencies"),
    entities: records("entities"),
    sources: records("sources"),
    claims: records("claims"),
    retired: records("retired"),
    evidence: Object.fromEntries(evidence),
    notes: Object.fromEntries(
      [...data.files.agreements, ...data.files.decrees].flatMap(({ name, json }) =>
        json?.notes ? [[name, json.notes as readonly Note<AnyIds>[]]] : [],
      ),
    ),
  };
}

const releases = new WeakMap<Data, Release>();

/** The records of checked files, built once. */
export function releaseOf(data: Data): Release {
  const built = releases.get(data) ?? buildRelease(data);
  releases.set(data, built);
  return built;
}
