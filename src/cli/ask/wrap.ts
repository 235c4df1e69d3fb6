import stringWidth from "string-width";

/** A text in lines of at most so many columns, broken between words, and within a word that is longer than a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const take = (word: string): void => {
    const longer = line === "" ? word : `${line} ${word}`;
    if (stringWidth(longer) <= columns) {
      line = longer;
    } else if (line !== "") {
      lines.push(line);
      line = "";
      take(word);
    } else {
      const head = word.slice(0, columns);
      lines.push(head);
      if (word.length > head.length) take(word.slice(columns));
    }
  };
  // Nothing of a record or an argument may steer the terminal.
  for (const word of text.replace(/[\p{Cc}\p{Cf}]/gu, " ").split(/\s+/)) if (word !== "") take(word);
  if (line !== "") lines.push(line);
  return lines;
}
