import { describe, expect, it } from "vitest";
import { hashOf, parseHash } from "./route.js";

describe("an address", () => {
  it.each([
    ["", [], ""],
    ["#/", [], ""],
    ["#/day/2004-05-01", ["day", "2004-05-01"], ""],
    ["#/agreements?party=DE&party=FR", ["agreements"], "party=DE&party=FR"],
    ["#/agreements/a%2Fb", ["agreements", "a/b"], ""],
    ["#/agreements/%E0%A4%A", ["agreements", "%E0%A4%A"], ""],
  ])("%s is read", (hash, path, params) => {
    const route = parseHash(hash);
    expect(route.path).toEqual(path);
    expect(route.params.toString()).toBe(params);
  });

  it("is written as it is read", () => {
    const hash = hashOf(["agreements", "é/?"], { q: "визиты & ports" });
    const route = parseHash(hash);
    expect(route.path).toEqual(["agreements", "é/?"]);
    expect(route.params.get("q")).toBe("визиты & ports");
  });

  it("of a megabyte is cut", () => {
    expect(parseHash(`#/agreements?q=${"x".repeat(1_000_000)}`).params.get("q")?.length).toBeLessThan(2000);
  });
});
