import { recordFiles } from "../files/load.js";
import { problem, type Rule } from "./rule.js";
import { textsOf } from "./texts.js";

/** The properties that hold sentences. */
export const PROSE: readonly string[] = ["summary", "gist", "note", "detail", "text", "description", "reason", "gaps"];

/** Words in quotation marks, or from one to the end; a title or a name fits, a sentence does not. */
const QUOTED = /["“”«][^"“”»]*(?:["“”»]|$)/g;
const CLOSED = /["“”»]$/;
const TITLE_WORDS = 6;

export const prose: Rule = {
  name: "prose",
  description: "Sentences begin with a capital or a digit, state something, and quote no one.",
  *check(data) {
    for (const file of [...recordFiles(data), data.countryDefaults]) {
      for (const { path, key, text } of textsOf(file.json)) {
        if (!PROSE.includes(key)) continue;
        if (!/^["'“(]?[\p{Lu}\p{N}]/u.test(text)) {
          yield problem(file, path, text, "accepted: a text that begins with a capital or a digit");
        }
        if (/[^\p{L}\p{N}).]$/u.test(text)) {
          yield problem(file, path, text, "accepted: a text that ends with a period");
        }
        const quoted = text.match(QUOTED)?.find((quote) => CLOSED.test(quote) && quote.split(" ").length > TITLE_WORDS);
        if (quoted !== undefined) {
          yield problem(file, path, quoted, `is a quotation; accepted in quotation marks: up to ${TITLE_WORDS} words`);
        }
      }
    }
  },
};
