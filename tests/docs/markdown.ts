import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A fenced block of a page. */
export interface Block {
  /** The page and the line where it begins. */
  readonly place: string;
  /** The first word after the fence. */
  readonly language: string;
  /** The name of the file that the block is, where it has one: the second word. */
  readonly file?: string;
  readonly text: string;
  /** What it prints: the block of `text` after it. */
  readonly output?: string;
}

function* nodesOf(node: Nodes): Iterable<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesOf(child);
}

/** The blocks of a page. A `text` before which nothing is run is a block of its own. */
export function blocksOf(page: string, markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let canPrint = false;
  for (const node of nodesOf(fromMarkdown(markdown))) {
    if (node.type === "heading") canPrint = false;
    if (node.type !== "code") continue;
    const last = blocks.at(-1);
    if (node.lang === "text" && canPrint && last) {
      blocks[blocks.length - 1] = { ...last, output: `${node.value}\n` };
      canPrint = false;
      continue;
    }
    const place = `${page}:${node.position?.start.line}`;
    blocks.push({ place, language: node.lang ?? "", ...(node.meta && { file: node.meta }), text: `${node.value}\n` });
    canPrint = true;
  }
  return blocks;
}

/** The addresses of the links of a page. */
export function linksOf(markdown: string): readonly string[] {
  return [...nodesOf(fromMarkdown(markdown))].flatMap((node) =>
    node.type === "link" || node.type === "definition" || node.type === "image" ? [node.url] : [],
  );
}

const plainText = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(plainText).join("") : "";

/** The anchors of the headings of a page, as they are made on the web. */
export function anchorsOf(markdown: string): readonly string[] {
  return [...nodesOf(fromMarkdown(markdown))]
    .filter((node) => node.type === "heading")
    .map((node) =>
      plainText(node)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    );
}
