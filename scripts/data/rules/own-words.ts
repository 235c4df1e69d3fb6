import { createHash } from "node:crypto";
import { recordFiles } from "../files/load.js";
import articleWordRuns from "./article-word-runs.json" with { type: "json" };
import { problem, type Rule } from "./rule.js";
import { textsOf } from "./texts.js";

/** How many words in a row make a copy. */
const RUN = 8;

/** Every run of eight words of a text, in lower case, joined by one space. */
export function wordRuns(text: string): readonly string[] {
  const words = (text.match(/[\w’']+/g) ?? []).map((word) => word.toLowerCase().replaceAll("’", "'"));
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(" "));
}

/** The form in which a run of words is kept, so that the list repeats no sentence of the articles. */
export const hashRun = (run: string): string => createHash("sha256").update(run).digest("hex").slice(0, 16);

/** The rule for some list of hashed runs. */
export const ownWordsBeside = (hashes: ReadonlySet<string>): Rule => ({
  name: "own-words",
  description: "No eight words in a row are those of the two articles that the claims come from.",
  *check(data) {
    for (const file of [...recordFiles(data), data.countryDefaults]) {
      for (const { path, text } of textsOf(file.json)) {
        // Titles of documents are names.
        if (path.split(".").includes("title")) continue;
        const copied = wordRuns(text).find((run) => hashes.has(hashRun(run)));
        if (copied !== undefined) {
          yield problem(
            file,
            path,
            copied,
            `stands in an article; accepted: our own words, fewer than ${RUN} in a row alike`,
          );
        }
      }
    }
  },
});

export const ownWords = ownWordsBeside(new Set(articleWordRuns));
