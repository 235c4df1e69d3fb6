import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { writePages } from "../../page.js";
import { COUNTRY_CODES, countryCodes } from "./country-codes.js";

describe(COUNTRY_CODES, () => {
  it("is up to date (npm run build:generate writes it)", () => {
    expect(readFileSync(COUNTRY_CODES, "utf8")).toBe(countryCodes("."));
  });

  it("has the countries in their order, and then the codes that moved", () => {
    const root = mkdtempSync(join(tmpdir(), "military-pacts-codes-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const write = (path: string, json: object) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), JSON.stringify(json));
    };
    write("data/countries/RU.json", {});
    write("data/countries/DE.json", {});
    write("data/retired/DD.json", { kind: "moved" });
    write("data/retired/XX.json", { kind: "withdrawn" });
    write("data/retired/an-agreement.json", { kind: "moved" });
    expect(countryCodes(root)).toContain('"DE RU DD"');

    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const codes = () => [[COUNTRY_CODES, countryCodes(root)]] as const;
    expect(writePages(root, codes(), true, "build:generate")).toBe(false);
    expect(error).toHaveBeenCalledWith(`${COUNTRY_CODES} is not up to date; npm run build:generate writes it.`);
    error.mockRestore();
    expect(writePages(root, codes(), false, "build:generate")).toBe(true);
    expect(writePages(root, codes(), true, "build:generate")).toBe(true);
  });
});
