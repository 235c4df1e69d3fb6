import type { z } from "zod";
import { describeIssues } from "../../../src/rules/issues.js";
import { authoringSchemas, countryDefaultsSchema, releaseSchema } from "../../schema/authoring.js";
import { type DataFile, recordFiles } from "../files/load.js";
import { type Problem, problem, type Rule } from "./rule.js";

function* checkFile(file: DataFile, schema: z.ZodType): Iterable<Problem> {
  if (file.json === undefined) {
    yield problem(file, "", undefined, file.error ?? "the file cannot be read");
    return;
  }
  for (const { path, value, message } of describeIssues(schema, file.json)) yield problem(file, path, value, message);
}

export const schema: Rule = {
  name: "schema",
  description: "Every file has the form of its type: its properties, their types, words and dates.",
  *check(data) {
    for (const file of recordFiles(data)) yield* checkFile(file, authoringSchemas[file.collection.name]);
    yield* checkFile(data.release, releaseSchema);
    yield* checkFile(data.countryDefaults, countryDefaultsSchema);
  },
};
