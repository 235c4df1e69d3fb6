import { collectionOf } from "../model/collections.js";
import { type Bump, bumpOfAsOf } from "./bump.js";
import type { FieldChange, RecordName, ReleaseDiff } from "./difference.js";

/** One change, and the release that it demands. */
export interface Demand {
  readonly bump: Bump;
  /** What changed, as a sentence without its period. */
  readonly what: string;
  /** What can be done in place of a larger release, as a command. */
  readonly instead?: string;
}

/** A record by its file in `data/`, as far as its type has a collection. */
const fileOf = ({ type, id }: RecordName): string => `${collectionOf[type]}/${id}`;

/** The type that is made of a flag of a country. */
const typeOf = (path: string) => (path === "nato" ? "NatoMember" : "EuMember");

function fieldDemand(record: RecordName, { path, bump, ...change }: FieldChange): Demand {
  const way = "old" in change ? ("new" in change ? "changed" : "was removed") : "was added";
  const type = bump === "patch" ? "" : `, so the type ${typeOf(path)} ${bump === "minor" ? "grows" : "narrows"}`;
  return { bump, what: `${path} of ${fileOf(record)} ${way}${type}` };
}

/** Every change with the release that it demands, in the order of the comparison. */
export function demandsOf(diff: Omit<ReleaseDiff, "bump">): readonly Demand[] {
  const { asOf, removed, withdrawn, moved, added, changed, redirects } = diff;
  return [
    ...(asOf ? [{ bump: bumpOfAsOf(asOf.old, asOf.new), what: `asOf moved from ${asOf.old} to ${asOf.new}` }] : []),
    ...removed.map(
      (record): Demand => ({
        bump: "major",
        what: `${fileOf(record)} was removed without a redirect`,
        instead: `add data/retired/${record.id}.json that says where it moved`,
      }),
    ),
    ...withdrawn.map(
      (record): Demand => ({
        bump: "major",
        what: `${fileOf(record)} was withdrawn`,
        instead: `let data/retired/${record.id}.json say where it moved, if a record stands for it now`,
      }),
    ),
    ...redirects.removed.map(
      ({ type, id }): Demand => ({
        bump: "major",
        what: `the retired id ${id} (${type}) was removed`,
        instead: `put data/retired/${id}.json back`,
      }),
    ),
    ...moved.map((record): Demand => ({ bump: "minor", what: `${fileOf(record)} moved to ${record.to}` })),
    ...redirects.added.map(({ id }): Demand => ({ bump: "minor", what: `the retired id ${id} was added` })),
    ...added.map((record): Demand => ({ bump: "minor", what: `${fileOf(record)} was added` })),
    ...redirects.changed.map(({ id }): Demand => ({ bump: "patch", what: `the retired id ${id} changed` })),
    ...changed.flatMap((record) => [
      ...record.fields.map((field) => fieldDemand(record, field)),
      ...record.evidence.map(
        ({ path }): Demand => ({ bump: "patch", what: `the evidence for ${path} of ${fileOf(record)} changed` }),
      ),
    ]),
  ];
}
