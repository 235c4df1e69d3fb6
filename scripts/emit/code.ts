import { CYRILLIC_SHIFT } from "../../src/package/columns.js";

/** The first line of every generated file. */
export const HEADER = "// Generated from data/ by scripts/generate.ts. Do not edit.\n";

/** A name for an id in code: `-` becomes `_`, so that every id has one name and every name one id. */
export const identifier = (id: string): string => id.replaceAll("-", "_");

/**
 * A value as a JSON text in a string literal, for `parseText` of the package to read. JSON, not the literal, escapes what
 * is not ASCII and the single quote: the engine then keeps the text at one byte a character, and a bundler keeps the
 * literal a plain string. Cyrillic letters, which are many, take the places of Latin-1 instead: four characters of
 * source each and not seven.
 */
export function jsonLiteral(value: unknown): string {
  const escaped = (character: string) => {
    const code = character.charCodeAt(0);
    const moved = code - CYRILLIC_SHIFT;
    return moved >= 0x80 && moved <= 0xff ? `\\x${moved.toString(16)}` : `\\\\u${code.toString(16).padStart(4, "0")}`;
  };
  const quoted = JSON.stringify(value).replaceAll("\\", "\\\\");
  return `'${quoted.replace(/[^\x20-\x7e]|'/g, escaped)}'`;
}

/** A union of string literals, one on a line. */
export const union = (words: readonly string[]): string =>
  words.length === 0 ? " never" : words.map((word) => `\n  | ${JSON.stringify(word)}`).join("");

/** A text that is safe in a doc comment. */
export const comment = (text: string): string => `/** ${text.replaceAll("*/", "* /")} */`;
