import { type Collections, collectionOf, type RecordCollection } from "../model/collections.js";
import { countryCodes } from "../model/country-codes.js";
import type { AnyIds } from "../model/ids.js";
import type { IsoDate } from "../model/index.js";
import type { RecordType } from "../model/retired.js";
import { AgreementIndex } from "../queries/agreement-index.js";
import { needing, type Partner } from "../queries/agreements.js";
import { countryTable, plainName } from "../queries/country-names.js";
import { holds, type Interval, intervalOf, type MemberTable } from "../queries/membership.js";
import { nearestOf } from "../queries/nearest.js";
import { askerOf } from "../queries/parties.js";
import { badId, currentId, type IdGround } from "../queries/retired.js";
import { tablesOf } from "./tables.js";

/** What is accepted for an id. */
const RECORD = "the id of a record of this dataset";

/** What the queries over the records of a caller stand on. */
export function groundOf(asOf: IsoDate, collections: Collections, focus: string | undefined) {
  const { byId, findRetired } = tablesOf(collections);
  const current = <Id>(key: Id): Id => currentId(key, findRetired);
  const ids: IdGround = {
    findRetired,
    nearest(type: RecordType, text: string) {
      const named = type === "country" ? countryTable(collections.countries, {}).get(plainName(text))?.code : undefined;
      return named ?? nearestOf(text, byId[collectionOf[type]].keys());
    },
  };

  /** The record of a collection for a key; throws where there is none. */
  function need<Name extends RecordCollection>(name: Name, argument: string, key: string): Collections[Name][number] {
    const record = byId[name].get(key);
    if (record !== undefined) return record as Collections[Name][number];
    const none = byId[name].size === 0 ? `, which has no ${name}` : "";
    throw badId(argument, key, RECORD + none, ids, argument as RecordType);
  }
  /** Whether a value is the id of a record of any type. */
  const isRecord = (key: unknown) => Object.values(byId).some((records) => records.has(key as string));
  /** Throws where a value is not. */
  const checkRecord = (key: unknown): void => {
    if (!isRecord(key)) throw badId("id", key, RECORD, ids);
  };

  const members = new Map<string, MemberTable>();
  function tableOf(organization: string): MemberTable {
    const { id } = need("organizations", "organization", organization);
    const known = members.get(id);
    if (known) return known;
    const made = new Map<string, readonly Interval[]>(
      collections.countries.map(({ code, memberships }) => [
        code,
        memberships.filter((m) => m.organization === id).map(({ from, to }) => intervalOf(from, to)),
      ]),
    );
    members.set(id, made);
    return made;
  }
  const intervalsOf = (table: MemberTable, country: string) =>
    table.get(need("countries", "country", country).code) ?? [];

  const inUse = focus && current(focus);
  const index = new AgreementIndex(collections.agreements, (agreement) =>
    askerOf({ ...ids, focus: inUse }, agreement, undefined),
  );
  const partner = (type: Partner["type"], record: { id: string; name: string } | undefined) =>
    record && Object.freeze({ type, id: record.id, name: record.name });

  return {
    ...ids,
    asOf,
    focus: inUse,
    byId,
    current,
    need,
    isRecord,
    checkRecord,
    tableOf,
    intervalsOf,
    index: () => index,
    statusAt(id: string, on: IsoDate) {
      const place = index.placeOf(id);
      return place === undefined ? undefined : index.statusAt(place, on);
    },
    officials: () => collections.officials,
    needAgreement: needing(ids, (id) => byId.agreements.get(id), RECORD),
    checkOrganization: (organization: unknown) => {
      need("organizations", "organization", organization as string);
    },
    isMember: (country: string, organization: string, on: IsoDate) => {
      const intervals = intervalsOf(tableOf(organization), country);
      return holds(intervals, on);
    },
    regionOf: (country: string) => byId.countries.get(country)?.region,
    decreeAgreements: (decree: string) => byId.decrees.get(decree)?.agreements,
    // A country is one, even where nothing is known of it here.
    isParty: (value: unknown) =>
      countryCodes.split(" ").includes(value as string) ||
      index.places("party", current(value) as string).length > 0 ||
      [byId.countries, byId.entities, byId.organizations].some((known) => known.has(value as string)),
    isSignatory: (value: unknown) =>
      byId.officials.has(value as string) || index.places("signatory", value as string).length > 0,
    needBody(organization: string) {
      const agency = byId.agencies.get(organization);
      return { id: agency?.id ?? need("organizations", "organization", organization).id, agency };
    },
    partnerOf(id: string): Partner<AnyIds> | undefined {
      const country = byId.countries.get(id);
      if (country) return partner("country", { id, name: country.name }) as Partner<AnyIds>;
      // Without a record of its own, a country is named by its code.
      const other = partner("entity", byId.entities.get(id)) ?? partner("organization", byId.organizations.get(id));
      return (other ?? partner("country", { id, name: id })) as Partner<AnyIds>;
    },
  };
}
