import { recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";

export const fileName: Rule = {
  name: "file-name",
  description: "A file is named after the id of its record.",
  *check(data) {
    for (const file of recordFiles(data)) {
      const { key } = file.collection;
      const id = file.json?.[key];
      if (id !== file.name)
        yield problem(file, key, id, `accepted: ${JSON.stringify(file.name)}, the name of the file`);
    }
  },
};
