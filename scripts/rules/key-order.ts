import type { z } from "zod";
import { authoringSchemas, countryDefaultsSchema, releaseSchema } from "../records/authoring.js";
import { type DataFile, type Json, recordFiles } from "../records/load.js";
import { ordered } from "./ordered.js";
import { problem, type Rule } from "./rule.js";

/** The text of a file as it should be: keys in the order of the schema, two spaces, one line end at the end. */
export const canonical = (file: DataFile, schema: z.ZodType): string =>
  `${JSON.stringify(ordered(file.json as Json, schema), null, 2)}\n`;

const MESSAGE = "accepted: keys in the order of the schema, two spaces of indent, a line end at the end";

export const keyOrder: Rule = {
  name: "key-order",
  description: "Keys stand in the order of the schema, and the white space is that of the project.",
  *check(data) {
    for (const file of recordFiles(data)) {
      if (file.json && file.text !== canonical(file, authoringSchemas[file.collection.name])) {
        yield problem(file, "", undefined, MESSAGE);
      }
    }
    if (data.release.json && data.release.text !== canonical(data.release, releaseSchema)) {
      yield problem(data.release, "", undefined, MESSAGE);
    }
    const { countryDefaults } = data;
    if (countryDefaults.json && countryDefaults.text !== canonical(countryDefaults, countryDefaultsSchema)) {
      yield problem(countryDefaults, "", undefined, MESSAGE);
    }
  },
  fix: (file) => (file.json ? canonical(file, authoringSchemas[file.collection.name]) : file.text),
};
