/** Every link of the documentation to a page of the repository leads somewhere, and the index leads to every page. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../installed.js";
import { anchorsOf, linksOf } from "./markdown.js";
import { pages } from "./pages.js";

const anchors = new Map([...pages].map(([page, text]) => [page, new Set(anchorsOf(text))]));

/** Whether what a link of a page names is not there. */
function broken(page: string, url: string): boolean {
  if (/^[a-z]+:/.test(url)) return false;
  const [path = "", anchor] = url.split("#");
  const target = path === "" ? page : normalize(join(dirname(page), path)).replaceAll("\\", "/");
  if (anchor !== undefined && anchors.has(target)) return !anchors.get(target)?.has(anchor);
  // The reference is made by `npm run docs:reference`, and is not kept.
  return !existsSync(join(root, target)) && !target.startsWith("site/");
}

describe("the links", () => {
  it.each([...pages])("of %s lead somewhere", (page, text) => {
    expect(linksOf(text).filter((url) => broken(page, url))).toEqual([]);
  });

  it.each(["nowhere.md", "#nowhere", "data.md#nowhere", "guides/nowhere.md"])("would not: %s", (url) => {
    expect(broken("docs/README.md", url)).toBe(true);
  });

  it("of the index lead to every page", () => {
    const linked = linksOf(pages.get("docs/README.md") ?? "").map((url) => normalize(join("docs", url)));
    const own = [...pages.keys()].filter((page) => /^docs\/(?!parts\/|README\.md)/.test(page));
    expect(own.filter((page) => !linked.includes(page))).toEqual([]);
  });
});
