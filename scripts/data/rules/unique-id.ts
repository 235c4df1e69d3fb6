import { factual } from "../files/collections.js";
import { recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";

export const uniqueId: Rule = {
  name: "unique-id",
  description: "No two records that evidence can be about share an id, whatever their type.",
  *check(data) {
    const seen = new Map<unknown, string>();
    for (const file of recordFiles(data, factual)) {
      const { key } = file.collection;
      const id = file.json?.[key];
      const other = seen.get(id);
      if (other !== undefined)
        yield problem(file, key, id, `is the id of ${other} already; accepted: an id of its own`);
      seen.set(id, file.path);
    }
  },
};
