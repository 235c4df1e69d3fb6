/** The figures in `docs/figures/` are those that the site draws. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decree, findAgreements } from "military-pacts";
import { describe, expect, it } from "vitest";
import { figures } from "../figures/all.js";
import { pngOf } from "../figures/png.js";

const folder = fileURLToPath(new URL("../../docs/figures/", import.meta.url));

describe.each(figures())("$name", ({ name, svg, text }) => {
  it("is up to date; npm run figures writes it", () => {
    expect(readFileSync(`${folder}${name}.svg`, "utf8")).toBe(svg);
    expect(readFileSync(`${folder}${name}.png`).equals(pngOf(svg))).toBe(true);
  });

  it("is drawn with the same bytes each time", () => {
    const again = figures().find((figure) => figure.name === name)?.svg ?? "";
    expect(again).toBe(svg);
    expect(pngOf(again).equals(pngOf(svg))).toBe(true);
  });

  it("says what it shows", () => {
    expect(text.length).toBeGreaterThan(80);
    expect(svg).toMatch(/<title id=.*<desc id=/s);
  });
});

it("the eleven are drawn", () => {
  const drawn = figures().find(({ name }) => name === "eleven")?.svg ?? "";
  const partners = [...drawn.matchAll(/font-weight="600">([^<]+)<\/text><rect/g)].map(([, partner]) => partner);
  expect(partners).toHaveLength(findAgreements({ decree: decree.id }).length);
  expect(partners).toContain("Norway");
});
