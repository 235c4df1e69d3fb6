/** Every view, in both colour schemes, languages and widths: it loads, it fits, and a person with any device can read it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { goTo, inBrowser, open, settled } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const views = {
  "the order": ["", /lets Russia end eleven/],
  "any day": ["#/day/2004-05-01", /1 May 2004/],
  agreements: ["#/agreements", /^Agreements$/],
  "an agreement": ["#/agreements/no-ru-1995-defence-ministries", /Norway/],
  "a treaty of many": ["#/agreements/new-start-2010", /Strategic Offensive Arms|START/i],
  countries: ["#/countries", /^Countries$/],
  "a country": ["#/countries/GB", /^United Kingdom$/],
  officials: ["#/officials", /^Officials$/],
  "an official": ["#/officials/andrei-belousov", /Belousov/],
  decrees: ["#/decrees", /^Decrees$/],
  "a decree": ["#/decrees/ru-gov-2025-3810-r", /^Government order No\.\s3810-r$/],
  "the fact check": ["#/check", /^Check a sentence$/],
  "how complete it is": ["#/complete", /^How complete/],
  "an unknown address": ["#/nowhere", /^There is nothing/],
} as const;

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds by some rules, or by all. */
async function axe(page: Page, rules: readonly string[] = RULES): Promise<readonly string[]> {
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })
      .then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )) as readonly Finding[];
  return found.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html.slice(0, 200)}`);
}

inBrowser("every view", () => {
  it.each(Object.entries(views))("%s loads, axe finds nothing, and it fits a phone", async (_, [hash, heading]) => {
    const page = await open(hash);
    expect(await page.locator("h1").innerText()).toMatch(heading);
    expect(await page.title()).toMatch(/ · military-pacts$/);
    await page.evaluate(AXE);
    expect(await axe(page)).toEqual([]);
    // Another scheme has other colours, and nothing else.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe(page, ["color-contrast"]), "dark").toEqual([]);

    const width = () => page.evaluate("document.documentElement.scrollWidth");
    expect(await width()).toBeLessThanOrEqual(1280);
    await goTo(page, `${hash || "#/"}?lang=ru`);
    expect(await page.evaluate("document.documentElement.lang")).toBe("ru");
    expect(await width(), "Russian").toBeLessThanOrEqual(1280);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await width(), "Russian, phone").toBeLessThanOrEqual(360);
    await goTo(page, hash || "#/");
    expect(await width(), "phone").toBeLessThanOrEqual(360);
  });

  it.each([
    ["", "#order-table"],
    ["#/day/2004-05-01", "#member-counts"],
    ["#/agreements?party=NO", "table.agreements"],
    ["#/agreements/no-ru-1995-defence-ministries", "table.facts"],
  ])("%s prints the facts without the controls", async (hash, facts) => {
    const page = await open(hash);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.locator("header nav").isVisible()).toBe(false);
    expect(await page.locator(facts).isVisible()).toBe(true);
    const controls = page.locator("button:not(.mark, thead button), select, input[type=range]");
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(27, 31, 35)");
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  it("speaks Russian, and remembers the choice", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Русский" }).click();
    expect(await page.locator("#membership-sentence").innerText()).toBe(
      "Одиннадцать партнёров: все в НАТО, девять в ЕС.",
    );
    expect(page.url()).toMatch(/lang=ru/);
    await page.getByRole("link", { name: "Страны", exact: true }).click();
    await page.getByRole("heading", { name: "Страны", level: 1 }).waitFor();
  });

  it("is dark where that is chosen, and stays so", async () => {
    const page = await open();
    const paper = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const light = await paper();
    await page.getByRole("button", { name: "Dark" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await settled(page);
    expect(await paper()).toBe(dark);
  });
});
