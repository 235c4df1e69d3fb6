import type { z } from "zod";
import { authoringSchemas, countryDefaultsSchema, releaseSchema } from "../../schema/authoring.js";
import { ordered } from "../../schema/ordered.js";
import { type DataFile, type Json, recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";

/** The schema of each kind of file, by the folder or name that it has in `data/`. */
const schemas = new Map<string, z.ZodType>([
  ...Object.entries(authoringSchemas),
  ["release.json", releaseSchema],
  ["defaults", countryDefaultsSchema],
]);

const inOrder = (json: Json, { path }: DataFile): Json => {
  const schema = schemas.get(path.split("/")[1] ?? "");
  return schema ? (ordered(json, schema) as Json) : json;
};

/** The text of a file: two spaces of indent, a line end at the end. */
export const textOf = (json: Json): string => `${JSON.stringify(json, null, 2)}\n`;

export const keyOrder: Rule = {
  name: "key-order",
  description: "Keys stand in the order of the schema, and the white space is that of the project.",
  *check(data) {
    for (const file of [...recordFiles(data), data.release, data.countryDefaults]) {
      if (file.json && file.text !== textOf(inOrder(file.json, file))) {
        const accepted = "accepted: keys in the order of the schema, two spaces of indent, a line end at the end";
        yield problem(file, "", undefined, accepted);
      }
    }
  },
  fix: inOrder,
};
