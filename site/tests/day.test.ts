/** Any day: who was a member, and what was in force. */
import { asOf, type Force, findAgreements, forces, isMember, memberCodesOf, statusOf } from "military-pacts";
import { expect, it } from "vitest";
import { cellsOf, goTo, inBrowser, open } from "./browser.js";

inBrowser("any day", () => {
  it("has the members and the forces of the package", async () => {
    const page = await open("#/day");
    for (const day of ["1949-08-24", "1999-03-12", "2004-05-01", "2020-01-31", asOf]) {
      await goTo(page, `#/day/${day}`);
      for (const organization of ["nato", "eu", "cst", "csto", "cis"] as const) {
        const [, count] = await cellsOf(page, "#member-counts", organization);
        expect(Number(count), `${organization} on ${day}`).toBe(memberCodesOf(organization, day).length);
      }
      const counts = new Map<Force, number>();
      for (const agreement of findAgreements({ scope: "military", party: "RU", signed: { to: day } })) {
        const { force } = statusOf(agreement, day);
        counts.set(force, (counts.get(force) ?? 0) + 1);
      }
      for (const force of forces.filter((each) => counts.has(each))) {
        expect(Number((await cellsOf(page, "#force-counts", force))[1]), `${force} on ${day}`).toBe(counts.get(force));
      }
      expect(await page.locator("#force-counts tbody tr").count()).toBe(counts.size);
    }
  });

  it("colours the map by the memberships of the day", async () => {
    const page = await open("#/day/1999-03-11");
    const both = () => page.locator("svg .land.both").count();
    const before = await both();
    await goTo(page, "#/day/2004-05-01");
    expect(isMember("PL", "eu", "2004-05-01") && !isMember("PL", "nato", "1999-03-11")).toBe(true);
    expect(await both()).toBeGreaterThan(before);
    expect(await page.locator(".map svg").getAttribute("aria-label")).toContain("NATO and EU 19");
  });

  it("leads from a count to the agreements that it counts", async () => {
    const page = await open("#/day/2014-03-01");
    const [, count] = await cellsOf(page, "#force-counts", "in-force");
    await page.locator("#force-counts").getByRole("link", { name: "in force", exact: true }).click();
    await page.locator("#found").waitFor();
    expect(await page.locator("#found").innerText()).toMatch(new RegExp(`^${count} of `));
  });

  it("moves by keyboard and by steps, and the address follows", async () => {
    const page = await open("#/day/2004-05-01");
    expect(await page.locator("#changes-of-day").innerText()).toContain("EU: Cyprus, Czechia, Estonia");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.url()).toContain("#/day/2004-05-02");
    expect(await page.locator("#changes-of-day").count()).toBe(0);
    await page.getByRole("button", { name: "A year back" }).click();
    await expect.poll(() => page.url()).toContain("#/day/2003-05-02");
    await page.getByRole("button", { name: /Next change/ }).click();
    await expect.poll(() => page.url()).toContain("#/day/2003-09-18");
    await page.getByLabel("Date", { exact: true }).fill("1999-03-12");
    await expect.poll(() => page.locator("h1").innerText()).toContain("12 March 1999");
    await page.goBack();
    await expect.poll(() => page.locator("h1").innerText()).toContain("18 September 2003");
  });

  it("plays, and pauses", async () => {
    const page = await open("#/day/1990-01-01");
    await page.getByRole("button", { name: "Play" }).click();
    await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/199[2-9]-01-01/);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Play" }).waitFor();
  });

  it("has its lists where the map cannot be loaded", async () => {
    const page = await open();
    await page.route(/world/, (route) =>
      route.fulfill({ status: 200, contentType: "text/javascript", body: "throw 0" }),
    );
    await goTo(page, "#/day/2004-05-01");
    await page.getByText("The map could not be loaded").waitFor();
    expect(await page.locator("#member-counts tbody tr").count()).toBe(5);
  });
});
