import { wrap } from "./wrap.js";

/** The width of the terminal: as `COLUMNS` says, as it is, or 80; never so narrow that no word fits. */
export function width(): number {
  const given = Number(process.env.COLUMNS) || process.stdout.columns || 80;
  return Math.max(20, Math.min(200, given));
}

/** A row of an answer: a heading, and lines of a name and a value. */
export interface Card {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, value: string | undefined])[];
}

/** Cards as text that fits a width. */
export function cardsText(cards: readonly Card[], columns = width()): string {
  const text = cards.map(({ title, lines }) => {
    const shown = lines.filter((line): line is readonly [string, string] => line[1] !== undefined && line[1] !== "");
    return [
      ...wrap(title, columns),
      ...shown.flatMap(([name, value]) =>
        wrap(name === "" ? value : `${name}: ${value}`, columns - 2).map((line) => `  ${line}`),
      ),
    ].join("\n");
  });
  return `${text.join("\n\n")}\n`;
}
