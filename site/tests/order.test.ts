/** The first view says what the package says. */

import { gzipSync } from "node:zlib";
import { asOf, decree, findAgreements, getCountry, isMember, statusOn } from "military-pacts";
import { claimsAbout } from "military-pacts/claims";
import { expect, it } from "vitest";
import { cellsOf, inBrowser, open, settled } from "./browser.js";

const eleven = findAgreements({ decree: decree.id });
const yesNo = (answer: boolean) => (answer ? "yes" : "no");

inBrowser("the order", () => {
  it("says how many partners are in NATO and in the EU", async () => {
    const page = await open();
    const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
    const inNato = findAgreements({ decree: decree.id, partyMemberOf: "nato", on: asOf }).length;
    const inEu = findAgreements({ decree: decree.id, partyMemberOf: "eu", on: asOf }).length;
    expect(inNato).toBe(eleven.length);
    const sentence = `Eleven partners, all in NATO, ${words[inEu]} in the EU.`;
    expect(await page.locator("#membership-sentence").innerText()).toBe(sentence);
    expect(await page.locator(".answer").innerText()).toContain("Not in the EU: Norway and the United Kingdom.");
  });

  it("has a row for each agreement, with the answers of the queries", async () => {
    const page = await open();
    expect(await page.locator("#order-table tbody tr").count()).toBe(eleven.length);
    for (const { id, parties, signed } of eleven) {
      const code = parties.find(({ country }) => country !== "RU")?.country;
      const on = signed?.on;
      if (!code || !on) throw new Error(`${id} has no partner or no day.`);
      const { force, ending } = statusOn(id, "2025-12-19");
      expect((await cellsOf(page, "#order-table", id)).slice(3), id).toEqual([
        yesNo(isMember(code, "nato", on)),
        yesNo(isMember(code, "nato", "2025-12-19")),
        yesNo(isMember(code, "eu", on)),
        yesNo(isMember(code, "eu", "2025-12-19")),
        { presumed: "presumed in force", "in-force": "in force" }[force as string],
        ending === "authorized" ? "end authorized" : ending,
      ]);
    }
  });

  it("names those that were in NATO and in the EU when they signed", async () => {
    const page = await open();
    for (const [id, organization] of [
      ["natoThen", "nato"],
      ["euThen", "eu"],
    ] as const) {
      const members = eleven.flatMap(({ parties, signed }) =>
        parties.filter(({ country }) => country !== "RU" && signed && isMember(country, organization, signed.on)),
      );
      const text = await page.locator(`#${id}`).innerText();
      expect(text).toContain(`(${members.length} of ${eleven.length})`);
      for (const { country } of members) expect(text).toContain(getCountry(country).name);
    }
  });

  it("draws memberships where they begin and end", async () => {
    const page = await open();
    const share = (day: string) =>
      (Date.parse(day) - Date.parse("1992-01-01")) / (Date.parse("2026-01-01") - Date.parse("1992-01-01"));
    const row = page.locator(".row", { hasText: "United Kingdom" });
    const [track, line] = [await row.locator(".track").boundingBox(), await row.locator(".line.eu").boundingBox()];
    if (!track || !line) throw new Error("Nothing is drawn.");
    expect((line.x - track.x) / track.width).toBeCloseTo(share("1997-03-18"), 2);
    expect((line.x + line.width - track.x) / track.width).toBeCloseTo(share("2020-02-01"), 2);
    expect(await page.locator(".row", { hasText: "Norway" }).locator(".line.eu").count()).toBe(0);
  });

  it("shows a fact and its sources by pointer, by touch and by keyboard, and Escape puts it away", async () => {
    const page = await open("", { hasTouch: true });
    const row = page.locator(".row", { hasText: "Norway" });
    const mark = row.getByRole("button", { name: /practical cooperation suspended/ });
    const fact = row.locator(".fact");
    await mark.hover();
    expect(await fact.innerText()).toMatch(/25 March 2014.*Confidence: high/s);
    expect(await fact.getByRole("link").count()).toBeGreaterThan(1);
    await page.mouse.move(5, 5);
    expect(await fact.count()).toBe(0);
    await mark.tap();
    await fact.waitFor();
    await page.keyboard.press("Escape");
    expect(await fact.count()).toBe(0);
    await row.locator(".row-name").focus();
    await page.keyboard.press("Tab");
    expect(await fact.innerText()).toContain("15 December 1995: signed");
  });

  it("lists what better sources contradict", async () => {
    const page = await open();
    const wrong = claimsAbout(decree.id).filter(({ verdict }) => verdict === "contradicted");
    expect(await page.locator(".press > li").count()).toBe(wrong.length);
    expect(await page.locator(".press").innerText()).toContain(wrong[0]?.gist);
  });

  it("has a way to each of its parts, and stays what it is when it is loaded there", async () => {
    const page = await open();
    await page.getByRole("link", { name: "What the press got wrong" }).click();
    expect(page.url()).toMatch(/#press$/);
    const isInSight = () =>
      page.locator("#press").evaluate((heading) => heading.getBoundingClientRect().top < innerHeight);
    expect(await isInSight()).toBe(true);
    await page.reload();
    await settled(page);
    expect(await page.locator("#membership-sentence").count()).toBe(1);
    await expect.poll(isInSight).toBe(true);
  });

  it("weighs at most 60 kB compressed, however many records there are", async () => {
    const page = await open();
    const bodies: Promise<number>[] = [];
    page.on("response", (response) => bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length)));
    await page.reload();
    await settled(page);
    const sizes = await Promise.all(bodies);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });
});
