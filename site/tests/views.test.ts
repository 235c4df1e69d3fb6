/** Every view, in both colour schemes, languages and widths: it loads, it fits, and a person with any device can read it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { inBrowser, open } from "./browser.js";

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
  "a decree": ["#/decrees/ru-gov-2025-3810-r", /^3810-r$/],
  "the fact check": ["#/check", /^Check a sentence$/],
  "how complete it is": ["#/complete", /^How complete/],
  "an unknown address": ["#/nowhere", /^There is nothing/],
} as const;

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )) as readonly Finding[];
  return found.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html.slice(0, 200)}`);
}

inBrowser("every view", () => {
  it.each(Object.entries(views))("%s has its heading, and axe finds nothing", async (_, [hash, heading]) => {
    const page = await open(hash);
    expect(await page.locator("h1").innerText()).toMatch(heading);
    expect(await page.title()).toMatch(/ · military-pacts$/);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page), colorScheme).toEqual([]);
    }
  });

  it.each(Object.entries(views))("%s fits a phone, in English and Russian", async (_, [hash]) => {
    const path = hash || "#/";
    const page = await open(path, { viewport: { width: 360, height: 740 }, hasTouch: true });
    const width = () => page.evaluate("document.documentElement.scrollWidth");
    expect(await width()).toBeLessThanOrEqual(360);
    await page.evaluate(`location.hash = ${JSON.stringify(`${path}?lang=ru`)}`);
    await page.waitForFunction("document.documentElement.lang === 'ru'");
    expect(await width()).toBeLessThanOrEqual(360);
  });

  it("prints the facts without the controls", async () => {
    const page = await open();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("header nav").isVisible()).toBe(false);
    expect(await page.locator("#order-table").isVisible()).toBe(true);
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
    await page.reload({ waitUntil: "networkidle" });
    expect(await paper()).toBe(dark);
  });
});
