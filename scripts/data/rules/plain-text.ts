import type { Json } from "../files/load.js";
import { PROSE } from "./prose.js";
import type { Rule } from "./rule.js";
import { checkTexts, mapTexts } from "./texts.js";

/** Marks that nobody sees. */
const HIDDEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** A text with single spaces, without hidden marks, and with a period at the end of a sentence. */
export function plainForm(text: string, key: string): string {
  const spaced = text
    .replaceAll(HIDDEN, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return PROSE.includes(key) && /[\p{L}\p{N})]$/u.test(spaced) ? `${spaced}.` : spaced;
}

export const plainText: Rule = {
  name: "plain-text",
  description: "Texts have single spaces and no hidden marks, and sentences end.",
  check: (data) =>
    checkTexts(
      data,
      () => true,
      (text, key) => {
        const period = PROSE.includes(key) ? ", a period at the end" : "";
        const message = `accepted: single spaces, no hidden marks${period}`;
        return plainForm(text, key) === text ? [] : [{ value: text, message }];
      },
    ),
  fix: (json) => mapTexts(json, plainForm) as Json,
};
