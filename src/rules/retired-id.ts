import { collectionNames } from "../model/collections.js";
import { idsByCollection } from "./ids.js";
import { eachOf, type Rule } from "./rule.js";

export const retiredId: Rule = {
  name: "retired-id",
  description: "No record has an id that was retired.",
  *check(records, malformed) {
    const ids = idsByCollection(records, malformed);
    const inUse = collectionNames.filter((name) => name !== "retired");
    for (const [{ id }, report] of eachOf(records, "retired")) {
      for (const name of inUse) {
        if (ids.get(name)?.has(id)) yield report("id", id, `is in use in ${name}; accepted: an id that no record has`);
      }
    }
  },
};
