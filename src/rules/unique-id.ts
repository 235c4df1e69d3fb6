import { collectionKinds, collectionNames, idOfRecord } from "../model/collections.js";
import { eachOf, type Rule } from "./rule.js";

export const uniqueId: Rule = {
  name: "unique-id",
  description: "No two records of a collection, and no two that evidence can be about, share an id.",
  *check(records) {
    const facts = new Map<string, string>();
    for (const name of collectionNames) {
      const seen = collectionKinds[name].evidenced ? facts : new Map<string, string>();
      for (const [record, report] of eachOf(records, name)) {
        const id = idOfRecord(name, record);
        const other = seen.get(id);
        if (other !== undefined) {
          const where = other === name ? "" : ` in ${other}`;
          yield report(collectionKinds[name].key, id, `is used already${where}; accepted: an id of its own`);
        }
        seen.set(id, name);
      }
    }
  },
};
