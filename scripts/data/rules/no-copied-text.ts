import { createHash } from "node:crypto";
import articleWordRuns from "./article-word-runs.json" with { type: "json" };
import type { Rule } from "./rule.js";
import { checkTexts, type TextProblem } from "./texts.js";

/** How many words in a row make a copy. */
const RUN = 8;

/** Every run of eight words of a text, in lower case, joined by one space. */
export function wordRuns(text: string): readonly string[] {
  const words = (text.match(/[\w’']+/g) ?? []).map((word) => word.toLowerCase().replaceAll("’", "'"));
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
}

/** The form in which a run of words is kept, so that the list repeats no sentence of the articles. */
export const hashRun = (run: string): string => createHash("sha256").update(run).digest("hex").slice(0, 16);

/** What is wrong with a text that has a run of words from some list. */
const copiedFrom =
  (hashes: ReadonlySet<string>) =>
  (text: string): readonly TextProblem[] =>
    wordRuns(text)
      .filter((run) => hashes.has(hashRun(run)))
      .slice(0, 1)
      .map((run) => ({
        value: run,
        message: `stands in an article; accepted: our own words, fewer than ${RUN} in a row alike`,
      }));

/** What is wrong with a text that is copied from the articles. */
export const copiedText = copiedFrom(new Set(articleWordRuns));

/** The rule for some list of hashed runs. */
export const noCopiedTextBeside = (hashes: ReadonlySet<string>): Rule => ({
  name: "no-copied-text",
  description: "No eight words in a row are those of the two articles that the claims come from.",
  // Titles of documents are names.
  check: (data) => checkTexts(data, ({ path }) => !path.split(".").includes("title"), copiedFrom(hashes)),
});

export const noCopiedText: Rule = noCopiedTextBeside(new Set(articleWordRuns));
