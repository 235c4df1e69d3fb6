import { agencyObject, entityObject, organizationObject } from "../../src/schemas/actor.js";
import { agreementObject } from "../../src/schemas/agreement.js";
import { claimObject } from "../../src/schemas/claim.js";
import { countryObject } from "../../src/schemas/country.js";
import { decreeObject } from "../../src/schemas/decree.js";
import { officialObject } from "../../src/schemas/official.js";
import { sourceObject } from "../../src/schemas/source.js";

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
} as const;

/** The name of a collection. */
export type CollectionName = keyof typeof schemas;

const collection = (
  name: CollectionName,
  singular: string,
  editorial: readonly string[] = ["id"],
  key: "id" | "code" = "id",
): Collection => ({ name, singular, key, schema: schemas[name], editorial });

/** Every collection, in the order of the documentation. */
export const collections: readonly Collection[] = [
  collection("agreements", "agreement", ["id", "titleBasis", "scope", "partiesComplete"]),
  collection("countries", "country", [], "code"),
  collection("decrees", "decree"),
  collection("officials", "official"),
  collection("organizations", "organization"),
  collection("agencies", "agency"),
  collection("entities", "entity"),
  collection("sources", "source"),
  collection("claims", "claim"),
];

/** The collections whose records have evidence; a source is what others rest on, and a claim names its own. */
export const factual = collections.filter(({ name }) => name !== "sources" && name !== "claims");
