/** How far the Cyrillic letters from А to я are above the ASCII characters, from ? to ~, that generated texts have for them. */
export const CYRILLIC_SHIFT = 0x3d1;

/** A Cyrillic letter, or several with what may stand between words: nothing that JSON or `parseText` reads as a sign. */
const CYRILLIC = /[А-я](?:[ !#-;=]*[А-я])*/g;

/**
 * A value as a JSON text in a string literal, for `parseText` to read. Every character of it is one byte
 * to the engine, and few of them are escapes, because an import pays for each byte: Cyrillic letters, which are many, are
 * ASCII characters between `<` and `>`; Latin-1 is escaped by the literal; the rest, and what is a sign in the literal or
 * to `parseText`, by JSON.
 */
export function jsonLiteral(value: unknown): string {
  const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, "0");
  const cyrillic = (run: string) =>
    run.replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - CYRILLIC_SHIFT));
  const literal = JSON.stringify(value)
    .replace(/[<>']/g, (sign) => `\\u${hex(sign, 4)}`)
    .replace(CYRILLIC, (run) => `<${cyrillic(run)}>`)
    .replaceAll("\\", "\\\\")
    .replace(/[^\x20-\x7e]/g, (character) =>
      character > "\xff" ? `\\\\u${hex(character, 4)}` : `\\x${hex(character, 2)}`,
    );
  return `'${literal}'`;
}

/** Parses the JSON of a generated text, with Cyrillic letters for the ASCII characters between `<` and `>`. */
export const parseText = (text: string): unknown =>
  JSON.parse(
    text.replace(/<([^<>]*)>/g, (_, run: string) =>
      run.replace(/[?-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + CYRILLIC_SHIFT)),
    ),
  );
