import { factual } from "../files/collections.js";
import { enclosing, fieldPaths, splitEvidence } from "../files/evidence.js";
import { recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";

export const evidenceComplete: Rule = {
  name: "evidence-complete",
  description: "Every fact has evidence, and all evidence is for a fact that is there.",
  *check(data) {
    const general = (data.countryDefaults.json?.evidence ?? {}) as object;
    for (const file of recordFiles(data, factual)) {
      if (!file.json) continue;
      const { record, evidence } = splitEvidence(file.json);
      const paths = fieldPaths(record);
      const supported = new Set([
        ...Object.keys(evidence),
        ...(file.collection.name === "countries" ? Object.keys(general) : []),
      ]);
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
      const covered = new Set(paths.flatMap(enclosing));
      for (const field of Object.keys(evidence)) {
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
