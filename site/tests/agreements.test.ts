/** The agreements, any day and the other views answer as the package does, and the address holds their state. */
import {
  asOf,
  type Force,
  findAgreements,
  forces,
  getAgreement,
  memberCodesOf,
  partnersOf,
  statusOf,
  statusOn,
} from "military-pacts";
import { check } from "military-pacts/check";
import { claims } from "military-pacts/claims";
import { evidenceFor } from "military-pacts/evidence";
import { labels } from "military-pacts/labels";
import { searchAgreements } from "military-pacts/search";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { cellsOf, inBrowser, open } from "./browser.js";

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
    expect(Buffer.concat(chunks).toString().trimEnd().split("\r\n")).toHaveLength(
      1 + findAgreements({ party: "NO" }).length,
    );
  });

  it.each([
    "#/agreements?party=UK",
    "#/agreements?force=valid&on=2025-02-30",
    `#/agreements?q=${"x".repeat(1_000_000)}`,
  ])("survive a wrong address", async (hash) => {
    const page = await open(hash);
    expect(await page.locator("h1").innerText()).toBe("Agreements");
    expect(await page.locator("#found").count()).toBe(1);
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
    for (const { key } of because) expect(text).toContain(`(${key})`);
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

  it("has the evidence of every field", async () => {
    const page = await open(`#/agreements/${id}`);
    const fields = await page.locator("table.facts tbody th").allInnerTexts();
    expect(fields).toEqual(Object.keys(evidenceFor(id)));
  });

  it("is followed where its id has moved, and missed where there is none", async () => {
    for (const unknown of ["__proto__", "constructor", "no-such-agreement"]) {
      const page = await open(`#/agreements/${unknown}`);
      expect(await page.locator("h1").innerText()).toBe("There is nothing at this address");
    }
  });
});

inBrowser("any day", () => {
  it.each(["1949-08-24", "1999-03-12", "2004-05-01", asOf])(
    "%s has the members and the forces of the package",
    async (day) => {
      const page = await open(`#/day/${day}`);
      for (const organization of ["nato", "eu", "cst", "csto", "cis"] as const) {
        const [, count] = await cellsOf(page, "#member-counts", organization);
        expect(Number(count), organization).toBe(memberCodesOf(organization, day).length);
      }
      const ours = findAgreements({ scope: "military", party: "RU", signed: { to: day } });
      const counts = new Map<Force, number>();
      for (const agreement of ours) {
        const { force } = statusOf(agreement, day);
        counts.set(force, (counts.get(force) ?? 0) + 1);
      }
      for (const force of forces.filter((each) => counts.has(each))) {
        expect(Number((await cellsOf(page, "#force-counts", force))[1]), force).toBe(counts.get(force));
      }
    },
  );

  it("moves by keyboard and by steps, and the address follows", async () => {
    const page = await open("#/day/2004-05-01");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("#/day/2004-05-02");
    await page.getByRole("button", { name: "A year back" }).click();
    await expect.poll(() => page.url()).toContain("#/day/2003-05-02");
    await page.getByRole("button", { name: /Next change/ }).click();
    await expect.poll(() => page.url()).toContain("#/day/2003-09-18");
  });

  it.each(["2025-02-30", "1900-01-01", "2999-01-01", "x"])("says that %s is none that it covers", async (day) => {
    const page = await open(`#/day/${day}`);
    expect(await page.locator(".notice").innerText()).toContain(`“${day}” is no day`);
    expect(await page.locator("#member-counts").count()).toBe(1);
  });

  it("has its lists where the map cannot be loaded", async () => {
    const page = await open();
    await page.route(/world/, (route) =>
      route.fulfill({ status: 200, contentType: "text/javascript", body: "throw 0" }),
    );
    await page.evaluate("location.hash = '#/day/2004-05-01'");
    await page.getByText("The map could not be loaded").waitFor();
    expect(await page.locator("#member-counts tbody tr").count()).toBe(5);
  });
});

inBrowser("the other views", () => {
  it("check a sentence as the package does", async () => {
    const text = "Russia terminated its agreements with ten EU countries.";
    const page = await open("#/check");
    await page.getByLabel("A sentence of an article").fill(text);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    const [best] = check(text);
    const first = page.locator(".findings > li").first();
    await first.waitFor();
    expect(await first.locator("p").first().innerText()).toContain(best.reason);
    expect(await page.locator(".findings > li").count()).toBe(check(text).length);
    expect(page.url()).toContain("text=Russia");
  });

  it("count the claims by verdict", async () => {
    const page = await open("#/check?verdict=contradicted");
    const wrong = claims.filter(({ verdict }) => verdict === "contradicted").length;
    expect(await page.locator("#claims-found").innerText()).toBe(`${wrong} of ${claims.length}`);
  });

  it("count the rows of other data sets", async () => {
    const page = await open("#/complete");
    await page.locator("#crosswalk").waitFor();
    for (const name of ["dcad", "atop", "cow"] as const) {
      const ids = new Set(findAgreements().flatMap(({ externalIds }) => externalIds?.[name] ?? []));
      const [, all, here, missing] = await cellsOf(page, "#crosswalk", name);
      expect(Number(here), name).toBe(ids.size);
      expect(Number(all)).toBe(Number(here) + Number(missing));
    }
  });

  it("lead from a country to its agreements and back", async () => {
    const page = await open("#/countries/NO");
    const theirs = findAgreements({ party: "NO" }).filter(({ id }) => partnersOf(id).length > 0);
    expect(await rows(page).count()).toBe(theirs.length);
    await rows(page).first().locator(".title a").click();
    await page.locator("table.parties").getByRole("link", { name: "Norway" }).click();
    await page.getByRole("heading", { name: "Norway", level: 1 }).waitFor();
  });

  it("work where the browser keeps nothing", async () => {
    const page = await open();
    await page.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })",
    );
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Dark" }).click();
    await page.getByRole("button", { name: "Русский" }).click();
    expect(await page.locator("#membership-sentence").innerText()).toContain("все в НАТО");
  });
});
