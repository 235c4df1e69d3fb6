import { describe, expect, it } from "vitest";
import type { AnyIds } from "../../../src/model/ids.js";
import type { Source } from "../../../src/model/source.js";
import { confidence, highestConfidence } from "./confidence.js";
import { brokenBy, germany, order } from "./harness.js";
import { change, linesOf, real } from "./real-data.js";

const ONE_NEWS_SITE = ["vg-20251222"];

brokenBy(confidence, [
  [
    "one news site for something sure",
    order,
    change(order, { "evidence.signedBy": { sources: ONE_NEWS_SITE, confidence: "high" } }),
    `data/${order}.json: evidence.signedBy.confidence: "high" is more than its sources allow; accepted: "medium", or a note that says why [confidence]`,
  ],
  [
    "one aggregator for something likely, at an item of a list",
    germany,
    change(germany, { "events.0.evidence": { sources: ["europesays-2025"], confidence: "medium" } }),
    `data/${germany}.json: evidence.events.signed.confidence: "medium" is more than its sources allow; accepted: "low", or a note that says why [confidence]`,
  ],
]);

it.each([
  ["a note that says why", { sources: ONE_NEWS_SITE, confidence: "high", note: "It shows the order itself." }],
  ["less than the sources allow", { sources: ["vg-20251222", "b1tv-20251221"], confidence: "low" }],
])("confidence is kept by %s", (_, entry) => {
  expect(linesOf(confidence, change(order, { "evidence.signedBy": entry })(real))).toEqual([]);
});

describe("the highest confidence", () => {
  const source = (kind: Source["kind"], publisher: string, mirrorOf?: string) =>
    ({ kind, publisher, ...(mirrorOf && { mirrorOf }) }) as Source<AnyIds>;
  const official = ({ kind }: Source<AnyIds>) => kind === "official";

  it.each([
    ["an official source", "high", [source("official", "A")]],
    ["two that did not copy from each other", "high", [source("news", "A"), source("reference", "B")]],
    ["one good source", "medium", [source("news-agency", "A")]],
    ["a page twice", "medium", [source("news", "A"), source("news", "A")]],
    ["a page and its copy", "medium", [source("news", "A"), source("archive-copy", "B", "A")]],
    ["a good source and a weak one", "medium", [source("news", "A"), source("encyclopedia", "B")]],
    ["several weak ones", "medium", [source("aggregator", "A"), source("encyclopedia", "B")]],
    ["one weak source", "low", [source("aggregator", "A")]],
    ["two copies of one weak source", "low", [source("encyclopedia", "A"), source("encyclopedia", "B", "A")]],
  ] as const)("of %s is %s", (_, highest, sources) => {
    expect(highestConfidence(sources, official)).toBe(highest);
  });
});
