import { evidenced } from "../../schema/collections.js";
import { releaseOf } from "../files/build.js";
import { enclosing, fieldPaths, splitEvidence } from "../files/evidence.js";
import { recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

export const evidenceComplete: Rule = {
  name: "evidence-complete",
  description: "Every fact has evidence, and all evidence is for a fact that is there.",
  *check(data) {
    for (const { file, record } of evidenced.flatMap(({ name }) => recordsOf(data, name))) {
      const evidence = releaseOf(data).evidence[file.name] ?? {};
      const paths = fieldPaths(record);
      const supported = new Set(Object.keys(evidence));
      for (const path of paths) {
        if (file.collection.editorial.includes(path)) continue;
        if (!enclosing(path).some((field) => supported.has(field))) {
          yield problem(
            file,
            path,
            undefined,
            `has no evidence; accepted: sources and confidence under evidence[${JSON.stringify(path)}] or at its list item`,
          );
        }
      }
      // The other names of a country are in its file, and no part of its record.
      const covered = new Set([...paths.flatMap(enclosing), ...(file.json?.aliases ? ["aliases"] : [])]);
      // Evidence that holds for all countries may be for a field that one of them lacks.
      for (const field of Object.keys(splitEvidence(file.json ?? {}).evidence)) {
        if (!covered.has(field)) {
          yield problem(
            file,
            `evidence.${field}`,
            undefined,
            "is evidence for a field that is not there; accepted: the path of a field of this record",
          );
        }
      }
    }
  },
};
