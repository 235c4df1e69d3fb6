/** What nobody should send: wrong addresses, texts of a megabyte, a browser that keeps nothing or runs no scripts. */
import { decree, findAgreements, isMember, retired } from "military-pacts";
import { expect, it } from "vitest";
import { cellsOf, goTo, inBrowser, open, settled } from "./browser.js";

const MEGABYTE = "x".repeat(1_000_000);

inBrowser("bad input", () => {
  it("says that there is nothing at an unknown address", async () => {
    const page = await open();
    const unknown = [
      "#/nowhere",
      "#/agreements/no-such-agreement",
      "#/agreements/__proto__",
      "#/agreements/constructor",
      "#/agreements/no-ru-1995-defence-ministries/more",
      "#/countries/ZZ",
      "#/countries/__proto__",
      "#/officials/nobody",
      "#/officials/toString",
      "#/decrees/no-such-decree",
      "#/decrees/hasOwnProperty",
      "#/%E0%A4%A",
      `#/countries/${MEGABYTE}`,
    ];
    for (const hash of unknown) {
      await goTo(page, hash);
      expect(await page.locator("h1").innerText(), hash.slice(0, 80)).toBe("There is nothing at this address");
      expect((await page.locator("main").innerText()).length).toBeLessThan(400);
    }
    await page.getByRole("link", { name: "The order", exact: true }).first().click();
    await page.locator("#membership-sentence").waitFor();
  });

  it("follows an id that has moved", async () => {
    const moved = retired.find((entry) => entry.kind === "moved" && entry.type === "agreement");
    if (moved?.kind !== "moved") throw new Error("No agreement has moved.");
    const page = await open(`#/agreements/${moved.id}`);
    expect(await page.locator("article .copyable").nth(1).innerText()).toContain(moved.to);
  });

  it("takes a country by any code that has one", async () => {
    const page = await open("#/countries/NOR");
    expect(await page.locator("h1").innerText()).toBe("Norway");
  });

  it("says what is no day that it covers", async () => {
    const page = await open("#/day");
    for (const day of ["2025-02-30", "1900-01-01", "2999-01-01", "2004-05", "x", MEGABYTE]) {
      await goTo(page, `#/day/${day}`);
      expect(await page.locator(".notice").innerText()).toContain(`“${day.slice(0, 40)}” is no day`);
      expect(await page.locator("#member-counts tbody tr").count()).toBe(5);
    }
  });

  it("leaves out a day that an agreement cannot be asked about", async () => {
    const page = await open("#/agreements/no-ru-1995-defence-ministries?on=2015-02-30");
    expect(await page.locator(".status-now input").inputValue()).toBe("2026-02-28");
  });

  it("leaves out what is wrong in a filter, and says so", async () => {
    const page = await open("#/agreements");
    const wrong = [
      ["#/agreements?party=UK", 1],
      ["#/agreements?force=valid&on=2025-02-30", 2],
      ["#/agreements?partyMemberOf=efta&when=never", 1],
      ["#/agreements?signed-from=2020-01-01&signed-to=2010-01-01", 1],
      ["#/agreements?sort=__proto__&unknown=1", 0],
    ] as const;
    for (const [hash, notices] of wrong) {
      await goTo(page, hash);
      expect(await page.locator(".notice").count(), hash).toBe(notices);
      expect(await page.locator("#found").innerText()).toBe(
        `${findAgreements().length} of ${findAgreements().length} agreements`,
      );
    }
  });

  it.each([
    ["#/agreements", "input[name=q]"],
    ["#/countries", "input[type=search]"],
    ["#/check", "input[name=q]"],
    ["#/check", "textarea"],
  ])("bears a megabyte in a field of %s (%s)", async (hash, field) => {
    const page = await open(hash);
    await page.locator(field).fill(MEGABYTE);
    if (field === "textarea") await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/x{50}/);
    expect(page.url().length).toBeLessThan(3000);
    expect(await page.locator("h1").count()).toBe(1);
  });

  it.each(["q", "text"])("bears a megabyte in the address as %s", async (name) => {
    const page = await open(`#/${name === "q" ? "agreements" : "check"}?${name}=${MEGABYTE}`);
    expect(await page.locator("h1").count()).toBe(1);
  });

  it("works where the browser keeps nothing", async () => {
    const page = await open();
    await page.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })",
    );
    await page.reload();
    await settled(page);
    await page.getByRole("button", { name: "Dark" }).click();
    await page.getByRole("button", { name: "Русский" }).click();
    expect(await page.locator("#membership-sentence").innerText()).toContain("все в НАТО");
  });

  it("has the facts of the first view with scripts off", async () => {
    const page = await open("", { javaScriptEnabled: false });
    const eleven = findAgreements({ decree: decree.id });
    expect(await page.locator("#membership-sentence").innerText()).toContain("nine in the EU");
    expect(await page.locator(".row").count()).toBe(eleven.length);
    expect(await page.locator(".press > li").count()).toBeGreaterThan(9);
    for (const { id, parties, signed } of eleven) {
      const partner = parties.find(({ country }) => country !== "RU")?.country;
      const [, , , natoThen] = await cellsOf(page, "#order-table", id);
      expect(natoThen, id).toBe(partner && signed && isMember(partner, "nato", signed.on) ? "yes" : "no");
    }
    expect(await page.locator("noscript").innerText()).toContain("need scripts");
  });
});
