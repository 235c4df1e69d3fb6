import { collections } from "../files/collections.js";
import { recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";

export const retired: Rule = {
  name: "retired",
  description: "No record has an id that was retired.",
  *check(data) {
    const used = new Map(
      recordFiles(
        data,
        collections.filter(({ name }) => name !== "retired"),
      ).map(({ name, path }) => [name, path]),
    );
    for (const file of data.files.retired) {
      const other = used.get(file.name);
      if (other !== undefined) {
        yield problem(file, "id", file.name, `is in use in ${other}; accepted: an id that no record has`);
      }
    }
  },
};
