import { type Json, recordFiles } from "../files/load.js";
import { PROSE } from "./prose.js";
import { problem, type Rule } from "./rule.js";
import { mapTexts, textsOf } from "./texts.js";

/** Marks that nobody sees. */
const HIDDEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A text with single spaces, without hidden marks, and with a period at the end of a sentence. */
function plain(text: string, key: string): string {
  const spaced = text
    .replaceAll(HIDDEN, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return PROSE.includes(key) && /[\p{L}\p{N})]$/u.test(spaced) ? `${spaced}.` : spaced;
}

export const plainText: Rule = {
  name: "plain-text",
  description: "Texts have single spaces and no hidden marks, and sentences end.",
  *check(data) {
    for (const file of [...recordFiles(data), data.countryDefaults]) {
      for (const { path, key, text } of textsOf(file.json)) {
        if (plain(text, key) !== text) {
          const period = PROSE.includes(key) ? ", a period at the end" : "";
          yield problem(file, path, text, `accepted: single spaces, no hidden marks${period}`);
        }
      }
    }
  },
  fix: (json) => mapTexts(json, plain) as Json,
};
