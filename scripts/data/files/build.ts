import type { Agreement } from "../../../src/model/agreement.js";
import type { Country } from "../../../src/model/country.js";
import type { DatasetRecords } from "../../../src/model/dataset.js";
import type { Decree } from "../../../src/model/decree.js";
import type { Note } from "../../../src/model/evidence.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { certainDay, covers } from "../../../src/queries/dates.js";
import { compareAgreements, compareText } from "../../../src/queries/order.js";
import { type CollectionName, factual } from "./collections.js";
import { type FieldEvidence, splitEvidence } from "./evidence.js";
import type { Data, Json } from "./load.js";

/** The records as they are published. */
export type Release = Required<DatasetRecords<AnyIds>>;

/** The day by which a decree is ordered. */
const decreeDay = ({ adopted, published }: Decree<AnyIds>) => certainDay(adopted ?? published ?? "9999");

/** Adds what is derived to a country: its flags on `asOf`, in the order of the model. */
function withFlags({ memberships, affiliations, codes, wikidata, ...country }: Country<AnyIds>, asOf: string) {
  const member = (organization: string) =>
    memberships.some((membership) => membership.organization === organization && covers(membership, asOf));
  const nato = member("nato");
  const eu = member("eu");
  return { ...country, nato, eu, memberships, ...(affiliations && { affiliations }), codes, wikidata };
}

/** Turns checked files into the records of a release. */
export function buildRelease(data: Data): Release {
  const asOf = String(data.release.json?.asOf);
  const records = <T>(name: CollectionName): T[] =>
    data.files[name].map((file) => {
      const { $schema: _schema, ...json } = file.json as Json;
      return (factual.some((collection) => collection.name === name) ? splitEvidence(json).record : json) as T;
    });
  const defaults = data.countryDefaults.json?.evidence as FieldEvidence;
  const evidence = factual.flatMap(({ name, key }) =>
    data.files[name].map((file): [string, FieldEvidence] => {
      const { record, evidence: own } = splitEvidence(file.json as Json);
      const general = name === "countries" ? Object.entries(defaults).filter(([field]) => !(field in own)) : [];
      return [String(record[key]), { ...Object.fromEntries(general), ...own }];
    }),
  );
  return {
    asOf,
    agreements: records<Agreement<AnyIds>>("agreements").sort(compareAgreements),
    countries: records<Country<AnyIds>>("countries").map((country) => withFlags(country, asOf)),
    decrees: records<Decree<AnyIds>>("decrees").sort(
      (a, b) => compareText(decreeDay(a), decreeDay(b)) || compareText(a.id, b.id),
    ),
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
