import { referencesOf } from "../../../src/rules/references.js";
import { authoringSchemas } from "../../schema/authoring.js";
import { collections } from "../../schema/collections.js";
import { recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";

export const sourceUsed: Rule = {
  name: "source-used",
  description: "Every source stands behind something.",
  *check(data) {
    const used = new Set<unknown>();
    const values = [
      // That an id has moved to a source says nothing about the use of it.
      ...recordFiles(
        data,
        collections.filter(({ name }) => name !== "retired"),
      ).map((file) => [file.collection.name, file.json] as const),
      ["countries", data.countryDefaults.json] as const,
    ];
    for (const [name, value] of values) {
      for (const { id, targets } of referencesOf(authoringSchemas[name], value))
        if (targets.includes("sources")) used.add(id);
    }
    for (const file of data.files.sources) {
      if (!used.has(file.name)) {
        yield problem(file, "id", file.name, "is used nowhere; accepted: a source that some evidence or claim names");
      }
    }
  },
};
