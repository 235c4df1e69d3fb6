import { describe, expect, it } from "vitest";
import { claim, germany } from "./harness.js";
import { hashRun, noCopiedTextBeside, wordRuns } from "./no-copied-text.js";
import { change, linesOf, real } from "./real-data.js";

describe("no-copied-text", () => {
  const article = "It was, as the minister’s office put it, one of those long evenings.";
  const rule = noCopiedTextBeside(new Set(wordRuns(article).map(hashRun)));

  it("finds eight words in a row, whatever their case and the marks between them", () => {
    const spoil = change(claim, { note: "That AS THE MINISTER'S OFFICE PUT IT: one of many." });
    expect(linesOf(rule, spoil(real))).toEqual([
      `data/${claim}.json: note: "as the minister's office put it one of" stands in an article; accepted: our own words, fewer than 8 in a row alike [no-copied-text]`,
    ]);
  });

  it("accepts seven, and does not read titles", () => {
    const spoil = change(claim, { note: "That as the minister's office put it, one in many." });
    expect(linesOf(rule, spoil(real))).toEqual([]);
    expect(linesOf(rule, change(germany, { "title.en": article })(real))).toEqual([]);
  });

  it("keeps its list as hashes", () => {
    expect(wordRuns("one two three four five six seven")).toEqual([]);
    expect(wordRuns("one two three four five six seven eight nine")).toHaveLength(2);
    expect(hashRun("a")).toBe("ca978112ca1bbdca");
  });
});
