import type { RetiredId } from "../../../src/model/retired.js";
import { fateOf } from "../../../src/queries/retired.js";
import { referencesOf } from "../../../src/rules/references.js";
import { type CollectionName, collections } from "../files/collections.js";
import { recordFiles } from "../files/load.js";
import { contentById } from "./records.js";
import { problem, type Rule } from "./rule.js";

export const reference: Rule = {
  name: "reference",
  description: "Every id that a record names is the id of a record.",
  *check(data) {
    const ids = new Map<CollectionName, ReadonlySet<unknown>>(
      collections.map(({ name }) => [name, new Set(data.files[name].map((file) => file.name))]),
    );
    const retired: ReadonlyMap<unknown, RetiredId> = contentById(data, "retired");
    const files = [
      ...recordFiles(data).map((file) => [file, file.collection.singular] as const),
      [data.countryDefaults, "country"] as const,
    ];
    for (const [file, type] of files) {
      for (const { path, id, targets } of referencesOf(type, file.json)) {
        if (!targets.some((target) => ids.get(target)?.has(id))) {
          yield problem(
            file,
            path,
            id,
            `${fateOf(retired.get(id))}; accepted: the id of a file in data/${targets.join(" or data/")}`,
          );
        }
      }
    }
  },
};
