import { collectionNames, type RecordCollection } from "../model/collections.js";
import type { DatasetRecords } from "../model/dataset.js";
import { describeRetired } from "../queries/retired.js";
import { forms } from "../schemas/forms.js";
import { evidenceObject, noteObject } from "../schemas/source.js";
import { idsByCollection } from "./ids.js";
import { referencesOf } from "./references.js";
import { eachOf, type Fault, type Malformed, type Report, type Rule, reporter } from "./rule.js";

/** Whether an id is that of a record of one of some collections. */
type IsKnown = (targets: readonly RecordCollection[], id: unknown) => boolean;

function knowing(records: DatasetRecords, malformed: Malformed | undefined): IsKnown {
  const ids = idsByCollection(records, malformed);
  // Without countries of its own, a dataset refers to those of ISO 3166-1, which the forms have checked.
  const isCode = (id: unknown) =>
    records.countries === undefined && typeof id === "string" && id.length === 2 && id >= "AA" && id <= "ZZ";
  return (targets, id) => {
    for (const target of targets) if (ids.get(target)?.has(id) || (target === "countries" && isCode(id))) return true;
    return false;
  };
}

export const reference: Rule = {
  name: "reference",
  description: "Every id that a record names is the id of a record.",
  *check(records, malformed) {
    const isKnown = knowing(records, malformed);
    const retired = new Map<unknown, NonNullable<DatasetRecords["retired"]>[number]>(
      Array.from(eachOf(records, "retired"), ([entry]) => [entry.id, entry]),
    );
    const fate = (id: unknown) => describeRetired(retired.get(id));
    function* broken(form: Parameters<typeof referencesOf>[0], value: unknown, report: Report): Iterable<Fault> {
      for (const { path, id, targets } of referencesOf(form, value, isKnown)) {
        yield report(path, id, `${fate(id)}; accepted: an id from ${targets.join(" or ")}`);
      }
    }
    for (const name of collectionNames) {
      for (const [record, report] of eachOf(records, name)) yield* broken(forms[name], record, report);
    }
    const anyRecord = collectionNames.filter((name): name is RecordCollection => name !== "retired");
    for (const name of ["evidence", "notes"] as const) {
      for (const [id, entries] of Object.entries(records[name] ?? {})) {
        if (!isKnown(anyRecord, id))
          yield reporter(`${name}.${id}`)("", undefined, `${fate(id)}; accepted: the id of a record here`);
        const form = name === "evidence" ? evidenceObject : noteObject;
        for (const [key, entry] of Object.entries(entries)) {
          yield* broken(form, entry, reporter(`${name}.${id}.${key}`));
        }
      }
    }
  },
};
