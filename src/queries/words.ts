/** Latin letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  ø: "o",
  œ: "oe",
  þ: "th",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ß: "ss",
};

/** A text without case and accents: "Türkiye" is "turkiye", and "ё" is "е". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[æðøœþđħıłß]/g, (letter) => PLAIN[letter] as string);
}

/** The words of a text, folded: its runs of letters and digits, in their order, those that come twice among them. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * What a folded word has in common with its other forms: "ministries" and "ministry", "соглашения" and "соглашений",
 * "defense" and "defence". It is cautious: a short word stays as it is, for "cis" must not become "ci", the code of
 * Côte d'Ivoire, and "индия" not the beginning of "индонезия".
 */
export function stem(word: string): string {
  if (/^[a-z]{4}/.test(word)) {
    return word
      .replace(/^defens/, "defenc")
      .replace(/ies$/, "y")
      .replace(/([^su])s$/, "$1");
  }
  return word.replace(/^([а-я]{5,}?)(?:и?[аеиоыя](?:го|му|ми|[вмх])|[аеиоуыьэюя]{1,3})$/, "$1");
}

/** The letters from "а" to "я" as names are usually spelt in English; the hard and the soft sign fall away. */
const LATIN = "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya";

/** The Latin spellings of a folded Cyrillic word, for names that have none of their own: "khmeimim" and "hmeimim". */
export function latinOf(word: string): string[] {
  const letters = LATIN.split(" ");
  const latin = word.replace(/[а-я]/g, (letter) => letters[letter.charCodeAt(0) - 0x430] as string);
  return latin === word ? [] : [latin, latin.replaceAll("kh", "h")];
}

/**
 * Words, as stems, that an agreement need not have: those that only join others, and what nearly every record is, an
 * agreement with Russia. They still count for the score, for "in" and "by" are India and Belarus too.
 */
const MINOR =
  "agreement an and are as at between by for from in is it of on or russia russian that the this to was which who " +
  "with без во для до за из ко между на над не об от по под при росси россииск со соглашен";

/** Whether a word, as a stem, may be missing from what is found. */
export function isMinor(word: string): boolean {
  return word.length === 1 || MINOR.split(" ").includes(word);
}

/** Names of several words that are one term. */
const PHRASES: readonly (readonly [phrase: RegExp, term: string])[] = [
  [/european union|европеиск[а-я]{0,3} союз[а-я]{0,3}|евросоюз[а-я]{0,3}|(?<!\p{L})ес(?!\p{L})/gu, "eu"],
  [/north atlantic treaty organi[sz]ation|(?<!\p{L})нато(?!\p{L})/gu, "nato"],
  [/united kingdom|great britain|(?<!\p{L})uk(?!\p{L})/gu, "britain"],
  [/united states(?: of america)?|(?<!\p{L})u\.s\.|(?<!\p{L})usa(?!\p{L})/gu, "us"],
];

/** The numbers up to twelve: the English word, and the Russian forms. */
const NUMBERS: readonly (readonly [en: string, ru: RegExp])[] = [
  ["zero", /^ноль(ью|ю|мя|ми|ь|и)?$/],
  ["one", /^один(ью|ю|мя|ми|ь|и)?$/],
  ["two", /^дв(а|е|ух|ум)(ью|ю|мя|ми|ь|и)?$/],
  ["three", /^тр(и|ех|ем)(ью|ю|мя|ми|ь|и)?$/],
  ["four", /^четыр(ью|ю|мя|ми|ь|и)?$/],
  ["five", /^пят(ь|и)(ью|ю|мя|ми|ь|и)?$/],
  ["six", /^шест(ь|и)(ью|ю|мя|ми|ь|и)?$/],
  ["seven", /^сем(ь|и)(ью|ю|мя|ми|ь|и)?$/],
  ["eight", /^вос(е)?м(ь|и)(ью|ю|мя|ми|ь|и)?$/],
  ["nine", /^девят(ь|и)(ью|ю|мя|ми|ь|и)?$/],
  ["ten", /^десят(ь|и)(ью|ю|мя|ми|ь|и)?$/],
  ["eleven", /^одиннадцат(ью|ю|мя|ми|ь|и)?$/],
  ["twelve", /^двенадцат(ью|ю|мя|ми|ь|и)?$/],
];

/** The number that a folded word names, in digits: that of "ten" and "десять" is 10. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  const place = NUMBERS.findIndex(([en, ru]) => word === en || ru.test(word));
  return place < 0 ? undefined : place;
}

/**
 * What the words of a text say, each once: stems, with digits for numbers in words and one term for an organization or
 * a country that is named by several words.
 */
export function termsOf(text: string): string[] {
  const folded = PHRASES.reduce((before, [phrase, term]) => before.replace(phrase, ` ${term} `), fold(text));
  return [...new Set(wordsOf(folded).map((word) => String(numberOf(word) ?? stem(word))))];
}
