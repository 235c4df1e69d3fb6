import type { DatasetRecords } from "./dataset.js";
import type { AnyIds } from "./ids.js";
import type { RecordType } from "./retired.js";

/** The name of a collection. */
export type CollectionName = Exclude<keyof DatasetRecords, "asOf" | "evidence" | "notes">;

/** The name of a collection of records: that of the retired ids is none. */
export type RecordCollection = Exclude<CollectionName, "retired">;

/** What is known of a collection beside its records. */
interface Kind {
  /** The type of its records. */
  readonly type: RecordType | "retired";
  /** The property that names a record. */
  readonly key: "id" | "code";
  /** Whether its records are facts with evidence: a source is what others rest on, a claim names its own. */
  readonly evidenced: boolean;
}

/** Every collection, that of the retired ids among them, in the order of the documentation. */
export const collectionKinds = {
  agreements: { type: "agreement", key: "id", evidenced: true },
  countries: { type: "country", key: "code", evidenced: true },
  decrees: { type: "decree", key: "id", evidenced: true },
  officials: { type: "official", key: "id", evidenced: true },
  organizations: { type: "organization", key: "id", evidenced: true },
  agencies: { type: "agency", key: "id", evidenced: true },
  entities: { type: "entity", key: "id", evidenced: true },
  sources: { type: "source", key: "id", evidenced: false },
  claims: { type: "claim", key: "id", evidenced: false },
  retired: { type: "retired", key: "id", evidenced: false },
} as const satisfies Readonly<Record<CollectionName, Kind>>;

/** The names of all collections. */
export const collectionNames = /* @__PURE__ */ Object.keys(collectionKinds) as readonly CollectionName[];

/** The collection of each type of record. */
export const collectionOf = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ collectionNames.map((name) => [collectionKinds[name].type, name]),
) as Readonly<Record<RecordType, RecordCollection>>;

/** What names a record: its id, or the code of a country. */
export const idOfRecord = (collection: CollectionName, record: object): string =>
  (record as Readonly<Record<string, string>>)[collectionKinds[collection].key] as string;

/** The collections of a dataset, none of them left out. */
export type Collections<Ids extends AnyIds = AnyIds> = Required<Pick<DatasetRecords<Ids>, CollectionName>>;
