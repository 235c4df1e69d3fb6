import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Style } from "./style.js";

/** How a text looks: a heading, what is of less weight, and what is right, wrong or in between. */
export type Tone = "heading" | "dim" | "good" | "bad" | "warning";

/** A piece of text, with how it looks and where it leads. */
export type Text = string | { readonly text: string; readonly tone?: Tone; readonly href?: string };

/** A column of a table. */
export interface Column {
  readonly head: string;
  /** The columns below which it is dropped rather than narrowed, where its cells are wider. */
  readonly least?: number;
  /** Which columns go first where there is no room for all: the highest rank. The first row of all is never dropped. */
  readonly rank?: number;
  readonly align?: "right";
}

const GAP = "  ";
const TONES = { heading: "bold", dim: "dim", good: "green", bad: "red", warning: "yellow" } as const;

const plainOf = (text: Text) => (typeof text === "string" ? text : text.text);

/** Nothing of a record or an argument may steer the terminal. */
const harmless = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/ +/g, " ")
    .trim();

/** The lines of a text in so many columns: broken between words, and within a word that is longer than a line. */
export function wrap(text: string, columns: number): readonly string[] {
  const plain = harmless(text);
  return columns === Number.POSITIVE_INFINITY ? [plain] : wrapAnsi(plain, columns, { hard: true }).split("\n");
}

/** A line as it looks. */
function paint(line: string, text: Text, { colors, rich }: Style): string {
  if (typeof text === "string" || line === "") return line;
  const painted = text.tone ? colors[TONES[text.tone]](line) : line;
  return text.href && rich ? `\u001B]8;;${harmless(text.href)}\u0007${painted}\u001B]8;;\u0007` : painted;
}

/** The lines of a text in the columns that are left, each as it looks. */
export const lines = (text: Text, style: Style, columns = style.width): readonly string[] =>
  wrap(plainOf(text), columns).map((line) => paint(line, text, style));

/** The space that fills a line up to a width. */
const space = (line: string, width: number) => " ".repeat(Math.max(0, width - stringWidth(line)));

/** How wide each column is; 0 where it is dropped. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly Text[])[], width: number): readonly number[] {
  const full = columns.map(({ head }, place) =>
    Math.max(stringWidth(head), ...rows.map((row) => stringWidth(harmless(plainOf(row[place] ?? ""))))),
  );
  const least = columns.map(({ least = Number.POSITIVE_INFINITY }, place) => Math.min(least, full[place] as number));
  const ranked = columns.map((_, place) => place).sort((a, b) => (columns[a]?.rank ?? 0) - (columns[b]?.rank ?? 0));
  const room = (places: readonly number[]) =>
    width - GAP.length * (places.length - 1) - places.reduce((sum, place) => sum + (least[place] as number), 0);
  const kept = [...ranked];
  while (kept.length > 1 && room(kept) < 0) kept.pop();
  let left = Math.max(0, room(kept));
  const widths: number[] = columns.map(() => 0);
  for (const place of kept) {
    const more = Math.min(left, (full[place] as number) - (least[place] as number));
    widths[place] = Math.min(width, (least[place] as number) + more);
    left -= more;
  }
  return widths;
}

/** The lines of a row, whose cells may each have several. */
function rowLines(row: readonly Text[], widths: readonly number[], columns: readonly Column[], style: Style) {
  const places = widths.flatMap((width, place) => (width > 0 ? [place] : []));
  const cells = places.map((place) => {
    const text = row[place] ?? "";
    return wrap(plainOf(text), widths[place] as number).map((line) => ({ line, text }));
  });
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    places
      .map((place, cell) => {
        const { line = "", text = "" } = cells[cell]?.[at] ?? {};
        const shown = paint(line, text, style);
        const filled = space(line, widths[place] as number);
        return columns[place]?.align === "right" ? filled + shown : shown + filled;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** A table as lines that fit the width: words are wrapped, and the columns of the highest rank go first. */
export function table(columns: readonly Column[], rows: readonly (readonly Text[])[], style: Style): readonly string[] {
  const widths = widthsOf(columns, rows, style.width);
  const head = columns.map(({ head }) => ({ text: head, tone: "heading" }) as const);
  return [head, ...rows].flatMap((row) => rowLines(row, widths, columns, style));
}

/** Values beside their names; below them where there is no room for both. */
export function pairs(rows: readonly (readonly [name: string, value: Text])[], style: Style): readonly string[] {
  const names = Math.max(...rows.map(([name]) => name.length));
  const isNarrow = style.width < names + 30;
  return rows.flatMap(([name, value], place) => {
    const isSame = rows[place - 1]?.[0] === name;
    if (isNarrow) {
      const head = isSame ? [] : lines({ text: `${name}:`, tone: "dim" }, style);
      return [...head, ...lines(value, style, style.width - GAP.length).map((line) => GAP + line)];
    }
    return lines(value, style, style.width - names - GAP.length).map((line, at) => {
      const shown = at === 0 && !isSame ? name : "";
      return `${style.colors.dim(shown)}${space(shown, names)}${GAP}${line}`.trimEnd();
    });
  });
}
