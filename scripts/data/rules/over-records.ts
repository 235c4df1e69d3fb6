import { type CollectionName, idOfRecord } from "../../../src/model/collections.js";
import type { Rule as RecordRule } from "../../../src/rules/rule.js";
import { releaseOf } from "../files/build.js";
import type { Data, DataFile } from "../files/load.js";
import type { Problem, Rule } from "./rule.js";

/** The file and the field of a path such as `agreements.3.signed.on`. */
function placeOf(data: Data, path: string): { readonly file: string; readonly field: string } {
  const [name = "", key = "", ...field] = path.split(".");
  const release = releaseOf(data);
  if (name === "evidence" || name === "notes") {
    const file = Object.values(data.files)
      .flat()
      .find((file) => file.name === key) as DataFile;
    return { file: file.path, field: [name, ...field].join(".") };
  }
  const record = release[name as CollectionName][Number(key)] as object;
  return { file: `data/${name}/${idOfRecord(name as CollectionName, record)}.json`, field: field.join(".") };
}

/** A rule over any records as one over the files, which names the file. */
export const overRecords = (rule: RecordRule, fix?: Rule["fix"]): Rule => ({
  name: rule.name,
  description: rule.description,
  ...(fix && { fix }),
  *check(data): Iterable<Problem> {
    for (const { path, message, ...issue } of rule.check(releaseOf(data))) {
      yield { ...placeOf(data, path), ...("value" in issue && { value: issue.value }), message };
    }
  },
});
