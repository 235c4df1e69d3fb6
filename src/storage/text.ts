/** How far the Cyrillic letters from А to я are above the ASCII characters, from ? to ~, that generated texts have for them. */
export const CYRILLIC_SHIFT = 0x3d1;

/** A Cyrillic letter, or several with what may stand between words: nothing that JSON or `parseText` reads as a sign. */
const CYRILLIC = /[А-я](?:[ !#-;=]*[А-я])*/g;

/** The signs that stand, after a `$`, for phrases that recur. */
const CODES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-./:;=?@[]^_{|}~";

/** The most words of a phrase, and how much it must save. */
const [LONGEST, LEAST] = [12, 60];

/** The phrases of a text by what they save, each with the space after it; those with a `$` are made of others already. */
function savings(text: string): readonly (readonly [phrase: string, saved: number])[] {
  const counts = new Map<string, number>();
  for (const run of text.split(/"|\$./)) {
    const words = run.split(/(?<= )/);
    for (let from = 0; from < words.length; from++) {
      for (let phrase = "", to = from; to < Math.min(words.length, from + LONGEST); to++) {
        phrase += words[to];
        if (phrase.length > 3) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([phrase, count]) => [phrase, (phrase.length - 2) * count - phrase.length] as const)
    .filter(([, saved]) => saved > LEAST)
    .sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
}

/** A text with a sign for each of its most frequent phrases, and those before it. */
function abbreviated(text: string): string {
  const phrases: string[] = [];
  let body = text;
  while (phrases.length < CODES.length) {
    // Each phrase takes from what others save, so only the best of a round are taken.
    const best = savings(body).slice(0, 1 + phrases.length / 4);
    if (best.length === 0) break;
    for (const [phrase] of best.slice(0, CODES.length - phrases.length)) {
      // What stands after a `$` is a sign, and no beginning of a phrase.
      const parts = body.split(/(\$.)/).map((part) => (part.startsWith("$") ? part : part.split(phrase)));
      body = parts.map((part) => (typeof part === "string" ? part : part.join(`$${CODES[phrases.length]}`))).join("");
      phrases.push(phrase);
    }
  }
  return phrases.length === 0 ? body : `$${phrases.join("$")}$$${body}`;
}

/**
 * A value as a JSON text in a string literal, for `parseText` to read. Every character of it is one byte
 * to the engine, and few of them are escapes, because an import pays for each byte: Cyrillic letters, which are many, are
 * ASCII characters between `<` and `>`; Latin-1 is escaped by the literal; the rest, and what is a sign in the literal or
 * to `parseText`, by JSON. Phrases
 * that recur are a `$` and a sign where that is asked for, and stand before the text once: to find them takes seconds.
 */
export function jsonLiteral(value: unknown, { phrases = false } = {}): string {
  const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, "0");
  const cyrillic = (run: string) =>
    run.replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - CYRILLIC_SHIFT));
  const shorten = phrases ? abbreviated : (text: string) => text;
  const literal = shorten(
    JSON.stringify(value)
      .replace(/[<>'$]/g, (sign) => `\\u${hex(sign, 4)}`)
      .replace(CYRILLIC, (run) => `<${cyrillic(run)}>`),
  )
    .replaceAll("\\", "\\\\")
    .replace(/[^\x20-\x7e]/g, (character) =>
      character > "\xff" ? `\\\\u${hex(character, 4)}` : `\\x${hex(character, 2)}`,
    );
  return `'${literal}'`;
}

/** A text with its phrases in their places. */
function inFull(text: string): string {
  if (!text.startsWith("$")) return text;
  const end = text.indexOf("$$");
  const phrases = text.slice(1, end).split("$");
  return text.slice(end + 2).replace(/\$(.)/g, (_, code: string) => phrases[CODES.indexOf(code)] as string);
}

/** Parses the JSON of a generated text: its phrases in full, and Cyrillic letters for those between `<` and `>`. */
export const parseText = (text: string): unknown =>
  JSON.parse(
    inFull(text).replace(/<([^<>]*)>/g, (_, run: string) =>
      run.replace(/[?-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + CYRILLIC_SHIFT)),
    ),
  );
