/** What each release changed, from the changelog of the package. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Release } from "../src/release.js";

const FILE = fileURLToPath(new URL("../../CHANGELOG.md", import.meta.url));

const textOf = (node: Nodes): string => {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
};

/** The changes of a list, those of lists within it after the item that has them. */
function changesOf(node: Nodes): readonly string[] {
  if (node.type === "listItem") {
    const own = node.children.filter(({ type }) => type !== "list").map(textOf);
    return [own.join(" "), ...node.children.filter(({ type }) => type === "list").flatMap(changesOf)];
  }
  return "children" in node ? node.children.flatMap(changesOf) : [];
}

/** The releases of a changelog, in its order: a heading of the second level is a version, an item is a change. */
export function releasesOf(text: string): readonly Release[] {
  const releases: { version: string; changes: string[] }[] = [];
  for (const node of fromMarkdown(text).children) {
    if (node.type === "heading" && node.depth === 2) releases.push({ version: textOf(node), changes: [] });
    else if (node.type !== "heading") releases.at(-1)?.changes.push(...changesOf(node));
  }
  return releases;
}

/** The releases so far; none before the first. */
export const changelog = (): readonly Release[] => (existsSync(FILE) ? releasesOf(readFileSync(FILE, "utf8")) : []);
