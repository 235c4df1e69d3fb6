import type { RecordType } from "./retired.js";

/** The collections, that of the retired ids among them: the type of their records, and the property that names one. */
export const collectionKinds = {
  agreements: { type: "agreement", key: "id" },
  countries: { type: "country", key: "code" },
  decrees: { type: "decree", key: "id" },
  officials: { type: "official", key: "id" },
  organizations: { type: "organization", key: "id" },
  agencies: { type: "agency", key: "id" },
  entities: { type: "entity", key: "id" },
  sources: { type: "source", key: "id" },
  claims: { type: "claim", key: "id" },
  retired: { type: "retired", key: "id" },
} as const;

/** The collection of each type of record. */
export const collectionOf = {
  agreement: "agreements",
  country: "countries",
  decree: "decrees",
  official: "officials",
  organization: "organizations",
  agency: "agencies",
  entity: "entities",
  source: "sources",
  claim: "claims",
} as const satisfies Readonly<Record<RecordType, keyof typeof collectionKinds>>;
