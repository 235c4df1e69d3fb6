import { findSource, sources } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { pageOf } from "./address.js";

const PAGE = "https://tvzvezda.ru/news/2025122054-1PO6m.html";

describe("an address", () => {
  it.each([
    PAGE,
    "http://tvzvezda.ru/news/2025122054-1PO6m.html",
    "https://www.tvzvezda.ru/news/2025122054-1PO6m.html",
    "tvzvezda.ru/news/2025122054-1PO6m.html",
    "  HTTPS://TVZVEZDA.RU/news/2025122054-1PO6m.html#comments ",
    `${PAGE}?utm_source=rss&utm_medium=feed&fbclid=abc`,
    `${PAGE}/`,
  ])("finds its source as %s", (address) => {
    expect(findSource(address)?.id).toBe("tvzvezda-20251220");
  });

  it("finds every source, at its own address and without what makes no other page", () => {
    for (const source of sources) {
      expect(findSource(source.url)).toBe(source);
      // A host that is a number has no other name.
      if (/^https?:\/\/[\d.]+\//.test(source.url)) continue;
      expect(findSource(source.url.replace(/^https?:\/\/(?:www\.)?/, "http://www."))).toBe(source);
    }
  });

  it.each([
    "",
    "tvzvezda",
    "ftp://tvzvezda.ru/news",
    "https://",
    "not an address",
    "javascript:alert(1)",
    "https://tvzvezda.ru/news",
  ])("that no source has finds none: %s", (address) => expect(findSource(address)).toBeUndefined());

  it("keeps what tells pages apart: the path, and parameters in any order", () => {
    expect(pageOf("https://a.org/x?b=2&a=1")).toBe(pageOf("https://a.org/x?a=1&utm_id=9&b=2"));
    expect(pageOf("https://a.org/x?id=1")).not.toBe(pageOf("https://a.org/x?id=2"));
    expect(pageOf("https://a.org/X")).not.toBe(pageOf("https://a.org/x"));
    expect(pageOf("https://a.org/%D0%B0")).toBe(pageOf("https://a.org/а"));
    expect(pageOf("https://a.org/%")).toBe("a.org/%");
  });
});
