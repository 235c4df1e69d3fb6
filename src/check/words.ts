import { fold } from "../queries/words.js";

/** A word of a sentence. */
export interface Token {
  /** As it is written. */
  readonly raw: string;
  /** Without case and accents. */
  readonly word: string;
  /** What it has in common with its other forms. */
  readonly key: string;
  /** Whether it begins with a capital. */
  readonly isName: boolean;
}

/**
 * What a folded word has in common with its other forms, for names: closer than `stem`, for a name may be short. Nobody is
 * found by it alone: it is compared with the whole key of a name.
 */
export function nameKey(word: string): string {
  if (/^[а-я]/.test(word)) {
    return word.replace(/^(.{3,}?)(?:и?[аеиоыя](?:го|му|ми|[вмх])|[аеиоуыьэюя]{1,3})$/, "$1");
  }
  return word.replace(/['’]s?$/, "");
}

/** The words of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
  const found = text.normalize("NFKC").match(/[\p{L}\p{M}\p{N}]+(?:['’\-./][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  // A hyphen joins a number, a date or an id, and no names: "Russian-German" is two words.
  const parts = found.flatMap((part) => (/\d/.test(part) ? [part] : part.split("-")));
  return parts.map((part) => {
    const raw = part.replace(/['’]s?$/, "");
    const word = fold(raw);
    return { raw, word, key: nameKey(word), isName: /^[\p{Lu}\p{N}]/u.test(raw) };
  });
}

/** Abbreviations after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:No|Nos|Mr|Mrs|Ms|Dr|Gen|Col|Lt|St|vs|e\.g|i\.e|U\.S|U\.K|г|гг|им|т\.д|т\.п|ст|п|см|р|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.$/u;

/** The paragraphs of a text: what stands between empty lines, and each item of a list. */
function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split("\n")) {
    const isEmpty = line.trim() === "";
    if (isOpen && !isEmpty && !/^\s*[-*•]\s/.test(line)) paragraphs.push(`${paragraphs.pop()}\n${line}`);
    else if (!isEmpty) paragraphs.push(line);
    isOpen = !isEmpty;
  }
  return paragraphs;
}

/** The sentences of a text, each without what stands around it; lines that are empty part sentences too. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const paragraph of paragraphsOf(text)) {
    let sentence = "";
    for (const part of paragraph.replace(/\s+/g, " ").split(/(?<=[.!?…]["'”’»)]?) /)) {
      sentence = sentence === "" ? part : `${sentence} ${part}`;
      if (ABBREVIATION.test(` ${part.slice(-12)}`)) continue;
      sentences.push(sentence);
      sentence = "";
    }
    sentences.push(sentence);
  }
  return Object.freeze(
    sentences.map((each) => each.replace(/^\s*[-*•]\s+/, "").trim()).filter((each) => /\p{L}/u.test(each)),
  );
}
