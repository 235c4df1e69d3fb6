/** The agreements and the page of each answer as the package does, and the address holds their state. */
import { asOf, findAgreements, getAgreement, statusHistory, statusOn } from "military-pacts";
import { evidenceFor } from "military-pacts/evidence";
import { labels } from "military-pacts/labels";
import { searchAgreements } from "military-pacts/search";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { citationOf } from "../src/cite.js";
import { csvOf, facets } from "../src/filter.js";
import { gapsOf } from "../src/unknown.js";
import { goTo, inBrowser, open } from "./browser.js";

const found = async (page: Page) => Number((await page.locator("#found").innerText()).match(/\d+/)?.[0]);
const rows = (page: Page) => page.locator("table.agreements tbody tr");

inBrowser("agreements", () => {
  it("are found by a deep link, as the package finds them", async () => {
    const page = await open("#/agreements?party=DE&force=presumed&partyMemberOf=nato&when=signing");
    const expected = findAgreements({
      party: "DE",
      force: "presumed",
      partyMemberOf: { organization: "nato", on: "signing" },
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(await found(page)).toBe(expected.length);
    const ids = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-id")));
    expect(ids).toEqual(expected.map(({ id }) => id));
  });

  it("are narrowed by a choice, and the history goes back and forward", async () => {
    const page = await open("#/agreements");
    const all = findAgreements().length;
    expect(await found(page)).toBe(all);
    const offered = await page.locator("select[name=party] option", { hasText: /^Norway/ }).innerText();
    await page.selectOption("select[name=party]", "NO");
    const norway = findAgreements({ party: "NO" }).length;
    expect(offered).toBe(`Norway (${norway})`);
    await expect.poll(() => found(page)).toBe(norway);
    expect(page.url()).toContain("party=NO");
    await page.goBack();
    await expect.poll(() => found(page)).toBe(all);
    await page.goForward();
    await expect.poll(() => found(page)).toBe(norway);
    await page.getByRole("button", { name: /^Clear all/ }).click();
    await expect.poll(() => found(page)).toBe(all);
  });

  it("are narrowed by every condition that the package has", async () => {
    const page = await open("#/agreements");
    for (const facet of facets) {
      const select = page.locator(`select[name=${facet}]`);
      const [value, text] = await select
        .locator("option")
        .nth(1)
        .evaluate((option) => [(option as HTMLOptionElement).value, option.textContent ?? ""]);
      await select.selectOption(value as string);
      const expected = findAgreements({ [facet]: value }).length;
      await expect.poll(() => found(page), { message: facet }).toBe(expected);
      expect(text).toContain(`(${expected})`);
      await page.getByRole("button", { name: /^Clear all/ }).click();
      await expect.poll(() => found(page)).toBe(findAgreements().length);
    }
  });

  it("combine conditions, and take several values of one from the address", async () => {
    const page = await open("#/agreements?party=DE&party=FR&on=2000-01-01&force=in-force&signed-from=1990-01-01");
    const filter = {
      party: ["DE", "FR"],
      on: "2000-01-01",
      force: "in-force",
      signed: { from: "1990-01-01" },
    } as const;
    expect(findAgreements(filter).length).toBeGreaterThan(1);
    expect(await found(page)).toBe(findAgreements(filter).length);
    await page.getByRole("button", { name: /France/ }).click();
    await expect.poll(() => found(page)).toBe(findAgreements({ ...filter, party: "DE" }).length);
  });

  it("are searched in English and Russian", async () => {
    const page = await open("#/agreements");
    for (const text of ["incidents at sea", "Норвегия"]) {
      await page.locator("input[name=q]").fill(text);
      await expect.poll(() => found(page)).toBe(searchAgreements(text).length);
    }
  });

  it("are sorted, and say so", async () => {
    const page = await open("#/agreements?party=NO");
    await page.locator("thead").getByRole("button", { name: "Signed" }).click();
    await page.locator("th[aria-sort=ascending]").waitFor();
    await page.locator("thead").getByRole("button", { name: "Signed" }).click();
    await page.locator("th[aria-sort=descending]").waitFor();
    const [first] = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-id")));
    const days = findAgreements({ party: "NO" }).map(({ signed }) => signed?.on ?? "9999");
    expect(getAgreement(first ?? "")?.signed?.on ?? "9999").toBe(days.toSorted().at(-1));
  });

  it("go into a file, those that are shown", async () => {
    const page = await open("#/agreements?party=NO");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /CSV/ }).click(),
    ]);
    const stream = await file.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe(csvOf(findAgreements({ party: "NO" }), asOf));
  });

  it("can be walked by keyboard alone", async () => {
    const page = await open("#/agreements?party=NO");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    const link = rows(page).locator(".title a").first();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator("article h1").waitFor();
    expect(await page.evaluate("document.activeElement.tagName")).toBe("H1");
  });
});

inBrowser("an agreement", () => {
  const id = "no-ru-1995-defence-ministries";

  it("says whether it was in force on a day, and how that is known", async () => {
    const page = await open(`#/agreements/${id}?on=2015-01-01`);
    const { force, because } = statusOn(id, "2015-01-01");
    expect(await page.locator("#status").innerText()).toBe(labels.force[force].en);
    const text = await page.locator(".status-now").innerText();
    expect(text).toContain("For Russia, on 1 January 2015");
    for (const { type } of because) expect(text).toContain(labels.eventType[type].en);
    expect(await page.locator(".status-now a[href^=http]").count()).toBeGreaterThan(0);
  });

  it("says who was in NATO when it was signed", async () => {
    const page = await open("#/agreements/pl-ru-1993-defence-ministries");
    const row = page.locator("table.parties tr", { hasText: "Poland" });
    expect(await row.locator("td").allInnerTexts()).toEqual([
      "Ministry of National Defence of Poland",
      "–",
      "NATO, EU",
    ]);
  });

  it("has the evidence of every field, with its confidence and its sources", async () => {
    const page = await open(`#/agreements/${id}`);
    const fields = await page.locator("table.facts tbody th").allInnerTexts();
    const evidence = evidenceFor(id);
    expect(fields).toEqual(Object.keys(evidence));
    for (const [place, { confidence, sources }] of Object.values(evidence).entries()) {
      const proof = page.locator("table.facts tbody tr").nth(place);
      expect(await proof.locator("summary").innerText()).toContain(labels.confidence[confidence].en);
      expect(await proof.locator(".references li").count()).toBe(sources.length);
    }
  });

  it("has its life as the package tells it, and what is not known", async () => {
    const page = await open("#/agreements/new-start-2010");
    const words = statusHistory("new-start-2010").map(({ force }) => labels.force[force].en);
    expect(await page.locator("table.spells tbody tr td:nth-child(2)").allInnerTexts()).toEqual(words);
    const agreement = getAgreement("new-start-2010");
    expect(await page.locator("ol.events > li").count()).toBe(agreement.events.length);
    await goTo(page, `#/agreements/${id}`);
    expect(await page.locator("#unknown li").count()).toBe(gapsOf(getAgreement(id)).length);
  });

  it("has each party of a treaty with its days, and its status on the day that is asked", async () => {
    const page = await open("#/agreements/cfe-1990?on=2024-01-01");
    const { parties } = getAgreement("cfe-1990");
    const rows = page.locator("table.parties tbody tr");
    const texts = await rows.evaluateAll((all) => all.map((row) => row.textContent ?? ""));
    for (const [place, { country }] of parties.entries()) {
      const { force } = statusOn("cfe-1990", "2024-01-01", country);
      expect(texts[place], country).toContain(labels.force[force].en);
    }
    expect(
      new Set(parties.map(({ country }) => statusOn("cfe-1990", "2024-01-01", country).force)).size,
    ).toBeGreaterThan(1);
  });

  it("can be cited, linked and taken as JSON", async () => {
    const page = await open(`#/agreements/${id}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy: Citation" }).click();
    await page.getByRole("button", { name: "Copy: Citation" }).getByText("Copied").waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(citationOf(getAgreement(id)));
    const [citation, link, json] = await page.locator(".copyable pre").allTextContents();
    expect(citation).toContain(id);
    expect(link).toBe(page.url());
    expect(JSON.parse(json ?? "")).toEqual(getAgreement(id));
  });

  it("and its decree lead to each other", async () => {
    const page = await open(`#/agreements/${id}`);
    await page
      .getByRole("link", { name: /No\.\s3810-r/ })
      .first()
      .click();
    await page.getByRole("heading", { name: /3810-r/, level: 1 }).waitFor();
    await page.locator(`tr[data-id="${id}"] .title a`).click();
    await page.locator("#status").waitFor();
    expect(page.url()).toContain(id);
  });
});
