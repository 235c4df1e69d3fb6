import { countries, findCountry, isCountryCode } from "military-pacts";
import { describe, expect, it } from "vitest";
import { countryAliases } from "./country-aliases.js";

const code = (text: string) => findCountry(text)?.code;

describe("findCountry", () => {
  it.each([
    ["TR", "TR"],
    ["TUR", "TR"],
    ["792", "TR"],
    ["Q43", "TR"],
    ["640", "TR"],
    ["Turkey", "TR"],
    ["T\u00fcrkiye", "TR"],
    ["turkiye", "TR"],
    ["\u0422\u0443\u0440\u0446\u0438\u044f", "TR"],
    ["EL", "GR"],
    ["UK", "GB"],
    ["Great Britain", "GB"],
    ["United Kingdom", "GB"],
    ["USA", "US"],
    ["U.S.", "US"],
    ["United States of America", "US"],
    ["the Netherlands", "NL"],
    ["Holland", "NL"],
    ["Deutschland", "DE"],
    ["Burma", "MM"],
    ["DPRK", "KP"],
    ["North Korea", "KP"],
    ["South Korea", "KR"],
    ["Ivory Coast", "CI"],
    ["C\u00f4te d\u2019Ivoire", "CI"],
    ["cote d'ivoire", "CI"],
    ["Swaziland", "SZ"],
    ["Byelorussia", "BY"],
    ["Belorussia", "BY"],
    ["Kyrgyz Republic", "KG"],
    ["Czech Republic", "CZ"],
    ["Macedonia", "MK"],
    ["Russian Federation", "RU"],
    ["RUSSIA", "RU"],
    ["gambia, the", "GM"],
    ["Congo (Kinshasa)", "CD"],
    ["Cape Verde", "CV"],
    ["Vatican", "VA"],
    ["Kosovo", "XK"],
    ["Niger", "NE"],
    ["Nigeria", "NG"],
  ])("finds %s: %s", (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it("finds every country by each of its codes and names, in any case", () => {
    for (const country of countries) {
      const { alpha3, numeric, name, officialName, names, codes, wikidata } = country;
      const texts = [country.code, alpha3, numeric, name, officialName, names.ru, codes.eu, wikidata];
      for (const text of texts.filter((one) => one !== undefined)) {
        expect(findCountry(text), text).toBe(country);
        expect(findCountry(text.toUpperCase()), text).toBe(country);
        expect(findCountry(` ${text.toLowerCase()} `), text).toBe(country);
      }
      // What could be a number of ISO is one.
      const cow = String(codes.cow ?? "");
      if (cow !== "" && !countries.some((other) => other.numeric === cow)) expect(findCountry(cow), cow).toBe(country);
    }
    for (const [of, names] of Object.entries(countryAliases()))
      for (const name of names) expect(code(name), name).toBe(of);
  });

  it.each(["", " ", "the", "HK", "Hong Kong", "PR", "Puerto Rico", "GL", "Greenland", "FO", "AQ", "Atlantis", "Korea"])(
    "finds no country for %j",
    (text) => {
      expect(findCountry(text)).toBeUndefined();
    },
  );

  it.each([
    "SU",
    "USSR",
    "Soviet Union",
    "Czechoslovakia",
    "Yugoslavia",
    "Congo",
    "__proto__",
    "constructor",
    "toString",
  ])("finds no country for %s, which several could claim or none is", (text) => {
    const found = code(text);
    // The short name of a record is that of one country.
    if (found !== undefined) expect(countries.some(({ name }) => name === text)).toBe(true);
  });

  it("answers what is no name at once, however long", () => {
    expect(findCountry("x".repeat(10_000_000))).toBeUndefined();
    expect(findCountry(`${"the ".repeat(2_000_000)}Gambia`)).toBeUndefined();
  });

  it.each([33, null, undefined, {}, ["TR"], Symbol("TR")])("refuses %s, which is no text", (value) => {
    expect(() => findCountry(value as string)).toThrow(TypeError);
    expect(() => findCountry(value as string)).toThrow(
      /^text: .* is not accepted; give a name or a code, such as "Turkey"\.$/,
    );
  });

  it("finds countries alone: what the guard refuses is not among them", () => {
    for (const territory of ["HK", "PR", "GL", "FO"]) expect(isCountryCode(territory)).toBe(false);
    for (const { code: own } of countries) expect(isCountryCode(own)).toBe(true);
  });
});
