import { type Confidence, confidences } from "../../../src/model/evidence.js";
import type { AnyIds } from "../../../src/model/ids.js";
import type { Source, SourceKind } from "../../../src/model/source.js";
import { evidenced } from "../../schema/collections.js";
import { splitEvidence } from "../files/evidence.js";
import { recordById, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** Kinds of sources that are the act itself, or speak for who made it. */
const OFFICIAL: readonly SourceKind[] = ["official", "legal-database"];

/** Kinds that repeat what others say. */
const WEAK: readonly SourceKind[] = ["aggregator", "encyclopedia"];

/** Who stands behind a source: of a page that repeats another one, that one. */
const originOf = ({ publisher, mirrorOf }: Source<AnyIds>) => mirrorOf ?? publisher;

/**
 * The highest confidence that sources allow, as CONTRIBUTING.md has it.
 *
 * @param sources The sources of a fact.
 * @param isOfficial Whether a source is an official one for this fact.
 */
export function highestConfidence(
  sources: readonly Source<AnyIds>[],
  isOfficial: (source: Source<AnyIds>) => boolean,
): Confidence {
  if (sources.some(isOfficial)) return "high";
  const good = new Set(sources.filter(({ kind }) => !WEAK.includes(kind)).map(originOf));
  if (good.size > 1) return "high";
  return good.size === 1 || new Set(sources.map(originOf)).size > 1 ? "medium" : "low";
}

export const confidence: Rule = {
  name: "confidence",
  description: "No evidence claims more than its sources allow, unless a note says why.",
  *check(data) {
    const sources = recordById(data, "sources");
    const authorities = new Set(
      [...sources.values()].filter(({ kind }) => OFFICIAL.includes(kind)).map(({ publisher }) => publisher),
    );
    for (const { file } of evidenced.flatMap(({ name }) => recordsOf(data, name))) {
      for (const [field, entry] of Object.entries(splitEvidence(file.json ?? {}).evidence)) {
        // Of its own ids, and of the names and codes of countries, a data set is the authority.
        const isOfDataSet = file.collection.name === "countries" || field.startsWith("externalIds.");
        const isOfficial = (source: Source<AnyIds>) =>
          OFFICIAL.includes(source.kind) ||
          (source.kind === "archive-copy" && authorities.has(originOf(source))) ||
          (source.kind === "data-set" && isOfDataSet);
        const known = entry.sources.flatMap((id) => sources.get(id) ?? []);
        const highest = highestConfidence(known, isOfficial);
        if (entry.note === undefined && confidences.indexOf(entry.confidence) < confidences.indexOf(highest)) {
          yield problem(
            file,
            `evidence.${field}.confidence`,
            entry.confidence,
            `is more than its sources allow; accepted: "${highest}", or a note that says why`,
          );
        }
      }
    }
  },
};
