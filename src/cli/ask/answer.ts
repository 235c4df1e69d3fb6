import type { Column, Text } from "../layout.js";
import { lines, pairs, table } from "../layout.js";
import type { Style } from "../style.js";

/** Options as they are typed. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A name and its value; no line where the value is not known. */
export type Line = readonly [name: string, value: Text | undefined];

/** Something that was found. */
export interface Item {
  /** The record, for machines. */
  readonly json: unknown;
  readonly title: Text;
  readonly lines: readonly Line[];
  /** Its cells in a table. */
  readonly row?: readonly Text[];
  /** The ids of its sources. */
  readonly sources: () => Promise<readonly string[]>;
}

/** What a command has to say: for machines, and for people. */
export interface Answer {
  readonly items: readonly Item[];
  /** Whether one thing was asked for, and not a list. */
  readonly isOne?: boolean;
  /** What stands above all of them. */
  readonly heading?: string;
  /** The columns, where a list is a table. */
  readonly columns?: readonly Column[];
  /** The same for a spreadsheet. */
  readonly csv?: () => Promise<string>;
  /** Whether anything was found; without it, whether there are items. */
  readonly isFound?: boolean;
}

/** A question that the command line answers, from the words and the options that are typed. */
export type Ask = (words: readonly string[], options: Options) => Promise<Answer>;

/** A table has no room for itself below this many columns. */
const NARROW = 40;

/** The publisher, the day and the address of each source. */
export async function sourceLines(ids: readonly string[]): Promise<readonly (readonly [string, Text])[]> {
  const { getSource } = await import("military-pacts/sources");
  return ids.flatMap((id) => {
    const source = getSource(id);
    if (!source) return [];
    const { publisher, published, url } = source;
    return [
      ["source", `${publisher}${published ? `, ${published}` : ""}`] as const,
      ["source", { text: url, href: url }] as const,
    ];
  });
}

/** An item on lines of its own, with its sources where they are asked for. */
async function card({ title, lines: own, sources }: Item, withSources: boolean, style: Style): Promise<string> {
  const all = [...own, ...(withSources ? await sourceLines(await sources()) : [])];
  const known = all.filter((line): line is readonly [string, Text] => line[1] !== undefined && line[1] !== "");
  return [...lines(title, style), ...pairs(known, style)].join("\n");
}

/** An answer for people. */
export async function answerText({ items, heading, columns }: Answer, options: Options, style: Style): Promise<string> {
  const head = heading === undefined ? [] : [...lines({ text: heading, tone: "heading" }, style), ""];
  if (columns && !options.sources && style.width >= NARROW) {
    const rows = items.map(({ row = [] }) => row);
    return `${[...head, ...table(columns, rows, style)].join("\n")}\n`;
  }
  const cards = await Promise.all(items.map((item) => card(item, options.sources === true, style)));
  return `${[...head, cards.join("\n\n")].join("\n")}\n`;
}

/** The addresses of sources, by their ids. */
export async function addressesOf(ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { getSource } = await import("military-pacts/sources");
  const found = ids.map((id) => [id, getSource(id)?.url] as const);
  return Object.fromEntries(found.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

/** An answer for machines; with `--sources`, each with the addresses of its sources by their ids. */
export async function answerJson({ items, isOne = false }: Answer, options: Options): Promise<string> {
  const json = await Promise.all(
    items.map(async ({ json, sources }) =>
      options.sources ? { ...(json as object), addresses: await addressesOf(await sources()) } : json,
    ),
  );
  return `${JSON.stringify(isOne ? (json[0] ?? null) : json, null, 2)}\n`;
}
