import { collectionOf } from "../model/collections.js";
import type { RecordType } from "../model/retired.js";
import { genericPath } from "../queries/field-path.js";

/** The collections to which a record can refer. */
export type ReferenceTarget = (typeof collectionOf)[RecordType];

/** Which collections a property refers to, by the type of its record and its path with `*` for an index. */
const REFERENCES: Readonly<Record<string, readonly ReferenceTarget[]>> = {
  "agreement parties.*.country": ["countries"],
  "agreement parties.*.agency": ["agencies"],
  "agreement otherParties.*": ["entities", "organizations"],
  "agreement signed.signatories.*.country": ["countries"],
  "agreement signed.signatories.*.official": ["officials"],
  "agreement events.*.by": ["countries", "organizations"],
  "agreement events.*.agency": ["agencies"],
  "agreement events.*.act": ["decrees"],
  "country memberships.*.organization": ["organizations"],
  "country affiliations.*.organization": ["organizations"],
  "decree issuer": ["agencies"],
  "decree signedBy": ["officials"],
  "decree addressee": ["agencies"],
  "decree agreements.*": ["agreements"],
  "official country": ["countries"],
  "official offices.*.organization": ["agencies", "organizations"],
  "agency country": ["countries"],
  "entity recognizedBy.*": ["countries"],
  "claim speaker": ["officials", "agencies"],
  "claim evidence.*": ["sources"],
};

/** A place where a record names another. */
export interface Reference {
  /** Path in the record. */
  readonly path: string;
  /** The id. */
  readonly id: unknown;
  /** The collections in which it may be. */
  readonly targets: readonly ReferenceTarget[];
}

function targetsOf(type: string, path: readonly string[], parent: unknown): readonly ReferenceTarget[] | undefined {
  const generic = genericPath(path.join("."));
  if (generic.endsWith("sources.*")) return ["sources"];
  if ((type === "claim" && generic === "about.id") || (type === "retired" && generic === "to")) {
    const target = collectionOf[(parent as { type: RecordType }).type];
    return target && [target];
  }
  return REFERENCES[`${type} ${generic}`];
}

/** Every place where a record of a type names another record. */
export function* referencesOf(type: string, record: unknown): Iterable<Reference> {
  const open: { value: unknown; parent: unknown; path: readonly string[] }[] = [
    { value: record, parent: undefined, path: [] },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, parent, path } = next;
    if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value).toReversed()) {
        open.push({ value: item, parent: value, path: [...path, key] });
      }
    } else {
      const targets = targetsOf(type, path, parent);
      if (targets) yield { path: path.join("."), id: value, targets };
    }
  }
}
