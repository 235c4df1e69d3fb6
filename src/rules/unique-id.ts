import { collectionKinds, collectionNames, idOfRecord } from "../model/collections.js";
import { type Rule, reporter } from "./rule.js";

export const uniqueId: Rule = {
  name: "unique-id",
  description: "No two records of a collection, and no two that evidence can be about, share an id.",
  *check(records, malformed) {
    const facts = new Map<string, string>();
    for (const name of collectionNames) {
      const seen = collectionKinds[name].evidenced ? facts : new Map<string, string>();
      for (const [index, record] of (records[name] ?? []).entries()) {
        const id = record === undefined ? malformed?.get(name)?.get(index) : idOfRecord(name, record);
        if (id === undefined) continue;
        const other = seen.get(id);
        if (other !== undefined) {
          const where = other === name ? "" : ` in ${other}`;
          const report = reporter(`${name}.${index}`);
          yield report(collectionKinds[name].key, id, `is used already${where}; accepted: an id of its own`);
        }
        seen.set(id, name);
      }
    }
  },
};
