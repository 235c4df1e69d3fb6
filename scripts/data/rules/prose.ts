import type { Rule } from "./rule.js";
import { checkTexts, type TextProblem } from "./texts.js";

/** The properties that hold sentences. */
export const PROSE: readonly string[] = ["summary", "gist", "note", "detail", "text", "description", "reason", "gaps"];

/** Words in quotation marks, or from one to the end; a title or a name fits, a sentence does not. */
const QUOTED = /["“”«][^"“”»]*(?:["“”»]|$)/g;
const CLOSED = /["“”»]$/;
const TITLE_WORDS = 6;

/** What is wrong with a sentence. */
export function* sentenceProblems(text: string): Iterable<TextProblem> {
  if (!/^["'“(]?[\p{Lu}\p{N}]/u.test(text)) {
    yield { value: text, message: "accepted: a text that begins with a capital or a digit" };
  }
  if (/[^\p{L}\p{N}).]$/u.test(text)) yield { value: text, message: "accepted: a text that ends with a period" };
  const quoted = text.match(QUOTED)?.find((quote) => CLOSED.test(quote) && quote.split(" ").length > TITLE_WORDS);
  if (quoted !== undefined) {
    yield { value: quoted, message: `is a quotation; accepted in quotation marks: up to ${TITLE_WORDS} words` };
  }
}

export const prose: Rule = {
  name: "prose",
  description: "Sentences begin with a capital or a digit, state something, and quote no one.",
  check: (data) => checkTexts(data, ({ key }) => PROSE.includes(key), sentenceProblems),
};
