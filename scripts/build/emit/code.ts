import { CYRILLIC_SHIFT } from "../../../src/storage/columns.js";

/** The first line of every generated file. */
export const HEADER = "// Generated from data/ by scripts/build/generate.ts. Do not edit.\n";

/** A name for an id in code: `-` becomes `_`, so that every id has one name and every name one id. */
export const identifier = (id: string): string => id.replaceAll("-", "_");

/** A Cyrillic letter, or several with what may stand between words: nothing that JSON or `parseText` reads as a sign. */
const CYRILLIC = /[А-я](?:[ !#-;=]*[А-я])*/g;

/**
 * A value as a JSON text in a string literal, for `parseText` of the package to read. Every character of it is one byte
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

/** A union of string literals, one on a line. */
export const union = (words: readonly string[]): string =>
  words.length === 0 ? " never" : words.map((word) => `\n  | ${JSON.stringify(word)}`).join("");

/** A text that is safe in a doc comment. */
export const comment = (text: string): string => `/** ${text.replaceAll("*/", "* /")} */`;
