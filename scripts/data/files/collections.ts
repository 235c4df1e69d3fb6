import { collectionKinds } from "../../../src/model/collections.js";
import { agencyObject, entityObject, organizationObject } from "../../../src/schemas/actor.js";
import { agreementObject } from "../../../src/schemas/agreement.js";
import { claimObject } from "../../../src/schemas/claim.js";
import { countryObject } from "../../../src/schemas/country.js";
import { decreeObject } from "../../../src/schemas/decree.js";
import { officialObject } from "../../../src/schemas/official.js";
import { retiredIdValue } from "../../../src/schemas/retired.js";
import { sourceObject } from "../../../src/schemas/source.js";

/** What a generator and a rule need to know about a collection. */
export interface Collection {
  /** Folder in `data/`, and name of the constant. */
  readonly name: CollectionName;
  /** One record of it. */
  readonly singular: string;
  /** Property that names a record, and its file. */
  readonly key: "id" | "code";
  /** Schema of a published record. */
  readonly schema: (typeof schemas)[CollectionName];
  /** Fields that are our own ordering of the facts and need no source. */
  readonly editorial: readonly string[];
}

const schemas = {
  agreements: agreementObject,
  decrees: decreeObject,
  countries: countryObject,
  officials: officialObject,
  organizations: organizationObject,
  agencies: agencyObject,
  entities: entityObject,
  sources: sourceObject,
  claims: claimObject,
  retired: retiredIdValue,
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof schemas;

/** Fields that need no source where they are not the id alone. */
const EDITORIAL: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  agreements: ["id", "titleBasis", "scope", "partiesComplete"],
  // The code of a country is a fact.
  countries: [],
};

/** Every collection, in the order of the documentation. */
export const collections: readonly Collection[] = (Object.keys(collectionKinds) as CollectionName[]).map((name) => ({
  name,
  singular: collectionKinds[name].type,
  key: collectionKinds[name].key,
  schema: schemas[name],
  editorial: EDITORIAL[name] ?? ["id"],
}));

/**
 * The collections whose records have evidence; a source is what others rest on, a claim names its own, and a retired id
 * is a fact about our ids.
 */
export const factual = collections.filter(({ name }) => !["sources", "claims", "retired"].includes(name));
