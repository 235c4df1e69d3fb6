/** A real browser for the tests. Where none is installed, they are skipped, and say why. */
import { execFileSync } from "node:child_process";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject } from "vitest";

function findChromium(): string | undefined {
  try {
    return execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

const path = findChromium();
if (!path) console.warn("Skipped: Chromium is not installed; on Debian: apt-get install chromium");

let browser: Browser;
/** What went wrong on the pages of a test: errors of the console, requests to other hosts, and answers that are errors. */
let problems: string[] = [];

/** Opens the explorer at an address. */
export async function open(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
  const base = inject("base");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", ({ message }) => problems.push(message));
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && /^https?:/.test(request.url())) problems.push(`asks for ${request.url()}`);
  });
  page.on("response", (response) => {
    if (!response.ok()) problems.push(`${response.status()} for ${response.url()}`);
  });
  await page.goto(base + hash);
  if (options.javaScriptEnabled !== false) await settled(page);
  return page;
}

/** Waits until a view is there with all that it loads. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction("document.querySelector('h1') && !document.querySelector('[aria-busy=true]')");
};

/** Goes to another address of the explorer, without loading it anew. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`new Promise((arrived) => {
    addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(arrived)), { once: true });
    location.hash = ${JSON.stringify(hash)};
  })`);
  await settled(page);
}

/** A group of tests in the browser; each of them fails where a page complains or asks another host for something. */
export function inBrowser(name: string, tests: () => void): void {
  describe.skipIf(!path)(name, () => {
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: path as string,
        args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      });
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const found = problems;
      problems = [];
      expect(found).toEqual([]);
    });
    afterAll(() => browser.close());
    tests();
  });
}

/** The texts of the cells of a row that has a record's id. */
export const cellsOf = (page: Page, table: string, id: string): Promise<string[]> =>
  page.locator(`${table} tr[data-id="${id}"] > *`).allInnerTexts();
