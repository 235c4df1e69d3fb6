/** The pages of countries, officials, decrees and claims, and how complete it all is. */
import {
  agreementsSignedBy,
  countries,
  decree,
  decrees,
  findAgreements,
  getCountry,
  officials,
  regions,
} from "military-pacts";
import { check } from "military-pacts/check";
import { claims, claimsAbout, findClaims } from "military-pacts/claims";
import { expect, it } from "vitest";
import { gapNames, gaps } from "../src/unknown.js";
import { cellsOf, goTo, inBrowser, open } from "./browser.js";

inBrowser("the pages of records", () => {
  it("lead from a country to its agreements and back", async () => {
    const page = await open("#/countries/NO");
    const theirs = findAgreements({ party: ["NO"] }).filter(({ parties }) =>
      parties.some(({ country }) => country === "RU"),
    );
    const rows = page.locator("table.agreements tbody tr");
    expect(await rows.count()).toBe(theirs.length);
    await rows.first().locator(".title a").click();
    await page.locator("table.parties").getByRole("link", { name: "Norway" }).click();
    await page.getByRole("heading", { name: "Norway", level: 1 }).waitFor();
  });

  it("have the memberships of a country with their days", async () => {
    const page = await open("#/countries/GB");
    const { memberships } = getCountry("GB");
    expect(await page.locator("table.memberships tbody tr").count()).toBe(memberships.length);
    const row = page.locator("table.memberships tbody tr", { hasText: "European Union" });
    expect(await row.locator("td").allInnerTexts()).toEqual([
      "1 January 1973",
      "1 February 2020",
      expect.stringMatching(/^high · \d sources$/),
    ]);
  });

  it("list every country, official and decree, and narrow the list", async () => {
    const page = await open("#/countries");
    const lists = [
      ["countries", countries.length, "норвегия", "NO"],
      ["officials", officials.length, "белоусов", "andrei-belousov"],
      ["decrees", decrees.length, "3810-р", decree.id],
    ] as const;
    for (const [path, size, text, id] of lists) {
      if (path !== "countries") await goTo(page, `#/${path}`);
      const rows = page.locator("main tbody tr");
      expect(await rows.count(), path).toBe(size);
      await page.getByLabel("Filter this list").fill(text);
      await expect.poll(() => rows.count()).toBe(1);
      expect(await rows.getAttribute("data-id")).toBe(id);
    }
  });

  it("have what an official signed", async () => {
    const page = await open("#/officials/andrei-belousov");
    const ids = await page
      .locator("table.agreements tbody tr")
      .evaluateAll((all) => all.map((row) => row.getAttribute("data-id")));
    expect(ids).toEqual(agreementsSignedBy("andrei-belousov").map(({ id }) => id));
    await page.locator("table.agreements .title a").first().click();
    await page
      .locator("article")
      .getByRole("link", { name: /Belousov/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Andrei Belousov", level: 1 }).waitFor();
  });

  it("have the agreements of a decree, what is said about it, and its signer", async () => {
    const page = await open(`#/decrees/${decree.id}`);
    expect(await page.locator("table.agreements tbody tr").count()).toBe(decree.agreements.length);
    expect(await page.locator(".claims > li").count()).toBe(claimsAbout(decree.id).length);
    await page.getByRole("link", { name: "Mikhail Mishustin" }).first().click();
    await page.getByRole("heading", { name: "Mikhail Mishustin", level: 1 }).waitFor();
    await page
      .getByRole("link", { name: /No\.\s3810-r/ })
      .first()
      .click();
    await page.getByRole("heading", { name: /3810-r/, level: 1 }).waitFor();
  });
});

inBrowser("the fact check", () => {
  it.each([
    ["#/check", "A sentence of an article", "Check", "Russia terminated its agreements with ten EU countries."],
    ["#/check?lang=ru", "Предложение из статьи", "Проверить", "Россия расторгла соглашения с десятью странами ЕС."],
  ])("answers at %s as the package does", async (hash, field, button, text) => {
    const page = await open(hash);
    await page.getByLabel(field).fill(text);
    await page.getByRole("button", { name: button, exact: true }).click();
    const findings = page.locator(".findings > li");
    await findings.first().waitFor();
    const [best] = check(text);
    expect(await findings.first().locator("p").first().innerText()).toContain(best.reason);
    expect(await findings.count()).toBe(check(text).length);
    await findings.first().locator("summary").first().click();
    expect(await findings.first().locator(".claims > li").count()).toBe(best.claims.length);
    expect(page.url()).toContain("text=");
  });

  it("has the claims by verdict and by words", async () => {
    const page = await open("#/check?verdict=contradicted");
    const wrong = findClaims({ verdict: "contradicted" }).length;
    const found = () => page.locator("#claims-found").innerText();
    expect(await found()).toBe(`${wrong} of ${claims.length}`);
    await page.locator("input[name=q]").fill("Ireland");
    const both = findClaims({ verdict: "contradicted", text: "Ireland" }).length;
    expect(both).toBeGreaterThan(0);
    await expect.poll(found).toBe(`${both} of ${claims.length}`);
    await page.locator(".topic summary").first().click();
    const claim = page.locator(".claims > li").first();
    expect(await claim.innerText()).toContain("contradicted");
    await claim.locator("summary").click();
    expect(await claim.getByRole("link").count()).toBeGreaterThan(0);
    expect(await claim.innerText()).toMatch(/Said by/);
  });
});

inBrowser("how complete it is", () => {
  it("counts the rows of other data sets", async () => {
    const page = await open("#/complete");
    for (const name of ["dcad", "atop", "cow"] as const) {
      const ids = new Set(findAgreements().flatMap(({ externalIds }) => externalIds?.[name] ?? []));
      const [, all, here, outside, missing] = await cellsOf(page, "#crosswalk", name);
      expect(Number(here), name).toBe(ids.size);
      expect(Number(all)).toBe(Number(here) + Number(outside) + Number(missing));
    }
  });

  it("counts what is not known, by field and region", async () => {
    const page = await open("#/complete");
    const ours = findAgreements({ scope: "military", party: "RU" });
    const percent = (part: number, all: number) => `${Math.round((100 * part) / all)} %`;
    for (const gap of gapNames) {
      const unknown = (of: typeof ours) => of.filter(gaps[gap]).length;
      expect((await cellsOf(page, "#gaps", gap)).slice(1), gap).toEqual([
        String(unknown(ours)),
        percent(unknown(ours), ours.length),
        ...regions.map((region) => {
          const of = findAgreements({ scope: "military", party: "RU", region });
          return percent(unknown(of), of.length);
        }),
      ]);
    }
  });

  it("says how to send a source, for a record where one is named", async () => {
    const page = await open("#/agreements/no-ru-1995-defence-ministries");
    await page.getByRole("link", { name: "Do you know more? Send a source" }).click();
    await page.locator("#send").waitFor();
    expect(await page.locator("#send pre").innerText()).toMatch(/^Record: no-ru-1995-defence-ministries\n/);
    // Where the package names no page for issues, no link leads nowhere.
    for (const link of await page.locator("#send a").all()) expect(await link.getAttribute("href")).toMatch(/^https?:/);
  });
});
