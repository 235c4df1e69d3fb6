/** A name for an id in code: `-` becomes `_`, so that every id has one name and every name one id. */
export const identifier = (id: string): string => id.replaceAll("-", "_");

/** A union of string literals, one on a line. */
export const union = (words: readonly string[]): string =>
  words.length === 0 ? " never" : words.map((word) => `\n  | ${JSON.stringify(word)}`).join("");

/** A text that is safe in a doc comment. */
export const comment = (text: string): string => `/** ${text.replaceAll("*/", "* /")} */`;
