import { countries, countryName } from "military-pacts";
import { describe, expect, it } from "vitest";

describe("countryName", () => {
  it("gives the names of the records in English and Russian", () => {
    for (const { code, name, names } of countries) {
      expect(countryName(code, "en")).toBe(name);
      expect(countryName(code, "ru")).toBe(names.ru);
    }
  });

  it.each(["en-US", "en-GB", "EN", "en-us", "ru-RU", "RU", "ru-kz"])(
    "gives the same name for %s as for its language",
    (tag) => {
      const language = tag.slice(0, 2).toLowerCase();
      for (const { code } of countries) expect(countryName(code, tag)).toBe(countryName(code, language));
    },
  );

  it("asks CLDR for another script of a language", () => {
    expect(countryName("DE", "ru-Latn")).toBe(new Intl.DisplayNames(["ru-Latn"], { type: "region" }).of("DE"));
  });

  it("gives the names of CLDR in other languages", () => {
    expect(countryName("DE", "fr")).toBe("Allemagne");
    expect(countryName("CZ", "de")).toBe("Tschechien");
    expect(countryName("GB", "pl")).toBe("Wielka Brytania");
  });

  it("refuses what is no language or country, and never falls back on the environment", () => {
    expect(() => countryName("DE", "tlh")).toThrow(/^locale: "tlh" is not accepted/);
    expect(() => countryName("DE", "not a tag")).toThrow(/^locale: "not a tag" is not accepted/);
    // @ts-expect-error a list is no tag
    expect(() => countryName("DE", ["de"])).toThrow(/^locale: an array is not accepted/);
    // @ts-expect-error no locale
    expect(() => countryName("DE")).toThrow(TypeError);
    // @ts-expect-error no code
    expect(() => countryName("UK", "de")).toThrow(/^country: "UK"/);
  });
});
