import fc from "fast-check";
import {
  type Agreement,
  agreements,
  agreementsSignedBy,
  countries,
  decree,
  entities,
  findAgreements,
  getCountry,
  type Official,
  officials,
  organizations,
} from "military-pacts";
import { type AgreementMatch, searchAgreements } from "military-pacts/search";
import { describe, expect, it, vi } from "vitest";
import { countryAliases } from "../records/country-aliases.js";

const idsOf = (matches: readonly AgreementMatch[]) => matches.map(({ agreement }) => agreement.id);
const find = (text: string) => idsOf(searchAgreements(text));
const best = (text: string) => find(text)[0];

/** The oracle knows accents as the marks after a letter, and words as what stands between other characters. */
const plain = (text: string) =>
  text
    .toLocaleLowerCase("en")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d");

/** Every text that is searched of an agreement, collected once more in the plainest way. */
function slowly({ id, title, summary, parties, otherParties, signed, subjects }: Agreement): string {
  const texts: (string | undefined)[] = [id, title.en, title.ru, summary, signed?.place, ...subjects];
  for (const { country, signedAs } of parties) {
    const { name, officialName, names, alpha3 } = getCountry(country);
    texts.push(country, alpha3, name, officialName, names.ru, signedAs, ...(countryAliases()[country] ?? []));
  }
  for (const other of otherParties ?? []) {
    const entity = [...entities, ...organizations].find((record) => record.id === other);
    texts.push(other, entity?.name, entity?.names?.ru);
  }
  for (const { name, official } of signed?.signatories ?? []) {
    const person = officials.find((record) => record.id === official);
    texts.push(name, person?.name, person?.names?.ru, ...(person?.aliases ?? []));
  }
  return plain(texts.join(" | "));
}

const wordsOfEach = agreements.map((agreement) => slowly(agreement).split(/[^\p{L}\p{M}\p{N}]+/u));
const words = [...new Set(wordsOfEach.flat())].filter(Boolean).sort();
const anyWord = fc.constantFrom(...words);

/** The agreements with a word that is this one, or begins like it. */
const having = (matches: (word: string) => boolean) =>
  agreements.filter((_, position) => wordsOfEach[position]?.some(matches)).map(({ id }) => id);

describe("searchAgreements", () => {
  it("finds everything that a plain search for one word finds", () => {
    expect(words.length).toBeGreaterThan(2_000);
    for (const word of words) {
      const matches = searchAgreements(word);
      const found = new Set<string>(idsOf(matches));
      expect(
        having((own) => own === word).filter((id) => !found.has(id)),
        word,
      ).toEqual([]);
      expect(matches.filter(({ missing, score }) => missing.length > 0 || score <= 0)).toEqual([]);
    }
  });

  it("finds every beginning of three letters or more, as it is typed", () => {
    fc.assert(
      fc.property(
        anyWord.filter((word) => word.length > 3),
        fc.nat(),
        (word, cut) => {
          const beginning = word.slice(0, 3 + (cut % (word.length - 3)));
          expect(find(beginning)).toEqual(expect.arrayContaining(having((own) => own.startsWith(beginning))));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes words in any order, case and accent, with anything between them", () => {
    const dressed = (word: string) => fc.constantFrom(word, word.toUpperCase(), word.normalize("NFD"), `(${word})`);
    const pair = fc.tuple(anyWord, anyWord).chain(([a, b]) => fc.tuple(fc.constant([a, b]), dressed(a), dressed(b)));
    fc.assert(
      fc.property(pair, fc.constantFrom(" ", ", ", "\n", " — "), ([[a, b], first, second], between) => {
        const matches = searchAgreements(`${a} ${b}`);
        expect(searchAgreements(`${first}${between}${second}`)).toEqual(matches);
        expect(new Set(find(`${second}${between}${first}`))).toEqual(new Set(idsOf(matches)));
      }),
    );
  });

  it("folds case, accents and Cyrillic", () => {
    expect(find("relos")).toEqual(["in-ru-2025-relos"]);
    expect(find("RELOS")).toEqual(find("relos"));
    for (const [written, typed] of [
      ["Türkiye", "turkiye"],
      ["São Tomé and Príncipe", "sao tome and principe"],
      ["Côte d’Ivoire", "cote d'ivoire"],
      ["Соглашение о сотрудничестве", "СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ"],
      ["объединённый", "объединенный"],
      ["Республика Корея", "республика корея"],
      ["Łódź, Ærø, Straße", "lodz aero strasse"],
    ] as const) {
      expect(searchAgreements(written), written).toEqual(searchAgreements(typed));
    }
    expect(new Set(find("turkiye"))).toEqual(new Set(findAgreements({ party: "TR" }).map(({ id }) => id)));
    expect(best("sao tome")).toBe("st-ru-2024-military-cooperation");
  });

  it("finds a signatory by every spelling", () => {
    for (const official of ["alexander-fomin", "alexander-lukashenko"] as const) {
      const signed = agreementsSignedBy(official).map(({ id }) => id);
      const { name, names, aliases } = officials.find(({ id }) => id === official) as Official;
      expect(signed.length).toBeGreaterThan(0);
      for (const spelling of [name, ...aliases, ...Object.values(names ?? {})]) {
        expect(find(spelling), spelling).toEqual(expect.arrayContaining(signed));
        expect(find(spelling.toUpperCase()), spelling).toEqual(find(spelling));
      }
    }
    expect(find("Фомин").length).toBeGreaterThan(3);
    expect(find("fomin")).toEqual(expect.arrayContaining(find("Фомин")));
  });

  it("finds a name in Cyrillic where the records have only its Latin spelling", () => {
    expect(find("Хмеймим")).toEqual(find("Hmeimim"));
    expect(find("Тартус")).toEqual(find("Tartus"));
    expect(find("Гюмри")).toEqual(find("Gyumri"));
    expect(best("Hmeimim")).toBe("sy-ru-2015-hmeimim");
  });

  it("finds a country by its names and codes", () => {
    const usual = [
      ["DE", ["Germany", "Германия", "DEU"]],
      ["TR", ["Turkey", "Türkiye", "Турция", "TUR"]],
      ["MM", ["Burma", "Myanmar", "Бирма", "Мьянма"]],
      ["KP", ["DPRK", "КНДР", "North Korea"]],
    ] as const;
    for (const [party, names] of usual) {
      const all = findAgreements({ party }).map(({ id }) => id);
      for (const name of names) {
        expect(all.length).toBeGreaterThan(0);
        expect(all, name).toContain(best(name));
        expect(find(name), name).toEqual(expect.arrayContaining(all));
      }
    }
    // What a text names too: a transit through Lithuania to Germany is found, and comes after the agreements with it.
    const german = findAgreements({ party: "DE" }).map(({ id }) => id);
    const named = having((word) => word === "germany" || word === "германия");
    expect(new Set(find("Germany"))).toEqual(new Set([...german, ...named]));
    expect(find("DEU").filter((id) => !(german as string[]).includes(id))).toEqual([]);
    expect(find("UK")).toEqual(find("GBR"));
    expect(best("Czech Republic")).toBe("cz-ru-2002-defence-ministries");
    expect(find("Soviet Union").length).toBeGreaterThan(10);
    expect(best("Абхазия")).toMatch(/^abkhazia-/);
    expect(best("NATO")).toMatch(/^nato-/);
  });

  it("finds every agreement of a country by every former, usual and press name, in any case", () => {
    let asked = 0;
    for (const { code, name, officialName, names } of countries) {
      const all = findAgreements({ party: code }).map(({ id }) => id);
      if (all.length === 0) continue;
      for (const text of [name, officialName, names.ru, ...(countryAliases()[code] ?? [])]) {
        asked += 1;
        const matches = searchAgreements(text);
        const whole = idsOf(matches.filter(({ missing }) => missing.length === 0));
        expect(whole, text).toEqual(expect.arrayContaining(all));
        expect(searchAgreements(text.toUpperCase()), text).toEqual(matches);
      }
    }
    expect(asked).toBeGreaterThan(800);
  });

  it.each([
    ["Turkey", "TR"],
    ["Burma", "MM"],
    ["DPRK", "KP"],
    ["КНДР", "KP"],
    ["Deutschland", "DE"],
    ["Czech Republic", "CZ"],
    ["Belorussia", "BY"],
    ["Белоруссия", "BY"],
    ["Holland", "NL"],
    ["Great Britain", "GB"],
    ["Swaziland", "SZ"],
    ["Moldavia", "MD"],
    ["Zaire", "CD"],
    ["Guinea", "GN"],
    ["Гвинея", "GN"],
    ["Niger", "NE"],
    ["Нигер", "NE"],
    ["Нигерия", "NG"],
    ["Republic of the Congo", "CG"],
    ["США", "US"],
  ] as const)("puts an agreement of the country first that is meant by %s", (name, party) => {
    expect(findAgreements({ party }).map(({ id }) => id)).toContain(best(name));
  });

  it("puts all agreements of the country first that a text names and no more", () => {
    for (const { code, name, officialName, names } of countries) {
      const own = agreements.filter(({ parties }) => parties.some(({ country }) => country === code));
      for (const text of [name, officialName, names.ru]) {
        const first = searchAgreements(text, { limit: Math.max(own.length, 1) }).map(({ agreement }) => agreement);
        expect(new Set(first.slice(0, own.length)), text).toEqual(new Set(own));
      }
    }
  });

  it("takes the name of one country within that of another for no name", () => {
    // In the names of South Korea and Sudan, of Great Britain and Northern Ireland, and of the People's Republic of China.
    for (const text of ["South Sudan", "Republic of China", "Taiwan"]) expect(find(text), text).toEqual([]);
    expect(find("Republic of Korea").filter((id) => id.startsWith("kp-"))).toEqual([]);
    expect(find("Republic of Guinea").filter((id) => id.startsWith("gq-"))).toEqual([]);
    // A text that speaks of the country is found, after its own agreements.
    expect(find("Bosnia and Herzegovina").indexOf("eu-ru-2003-eupm")).toBeGreaterThan(0);
  });

  it("finds nothing by any name of a country that no agreement names", () => {
    for (const text of [
      "Palestine",
      "Palestinian Territories",
      "Palestinian Territory, Occupied",
      "Палестинские территории",
      "Taiwan, Province of China",
      "Republic of Kosovo",
      "Republika e Kosovës",
    ]) {
      expect(find(text), text).toEqual([]);
    }
    expect(find("military cooperation Palestinian Territories")).toEqual([]);
  });

  it("finds the agreements of a decree by its number", () => {
    expect(new Set(find("3810-r").slice(0, 11))).toEqual(new Set(decree.agreements));
    expect(find("3810-р")).toEqual(find("3810-r"));
  });

  it("puts the best match first", () => {
    expect(best("germany defence ministries")).toBe("de-ru-1993-defence-ministries");
    expect(best("logistics agreement with India")).toBe("in-ru-2025-relos");
    expect(best("inf")).toBe("inf-1987");
    expect(best("open skies")).toBe("open-skies-1992");
    expect(best("договор по открытому небу")).toBe("open-skies-1992");
    expect(best("Niger")).toMatch(/^ne-ru-/);
    for (const { id, title } of agreements) {
      expect(best(id), id).toBe(id);
      for (const text of [title.en, title.ru]) {
        if (text === undefined) continue;
        const found = searchAgreements(text)[0]?.agreement.title;
        expect([found?.en, found?.ru], id).toContain(text);
      }
    }
  }, 180_000);

  it("knows other forms of a word", () => {
    expect(new Set(find("defense ministry"))).toEqual(new Set(find("defence ministries")));
    expect(new Set(find("военного сотрудничества"))).toEqual(new Set(find("военное сотрудничество")));
    // Short words stay as they are: "CIS" is no plural of the code CI.
    expect(best("CIS")).toMatch(/^cis-/);
  });

  it("takes a word that is nowhere for a near miss, but no country and no year for another one", () => {
    const azerbaijani = findAgreements({ party: "AZ" }).map(({ id }) => id);
    expect(azerbaijani.length).toBeGreaterThan(10);
    expect(having((own) => own === "azerbaidjan")).toEqual([]);
    // Those that name it without its being a party are found too, by the misspelt name as by the right one.
    expect(find("Azerbaidjan")).toEqual(expect.arrayContaining(azerbaijani));
    expect(new Set(find("Azerbaidjan"))).toEqual(new Set(find("Azerbaijan")));
    expect(find("Schoigu")).toEqual(expect.arrayContaining(find("Shoigu")));
    const parties = new Set<string>(agreements.flatMap((agreement) => agreement.parties.map(({ country }) => country)));
    const others = countries.filter(({ code }) => !parties.has(code));
    expect(others.length).toBeGreaterThan(5);
    for (const { name, names } of others) {
      for (const text of [name, names.ru]) {
        // A text may name it without the country being a party; all but the last letter stands for its other forms.
        const beginning = plain(text).slice(0, -1);
        const named = having((own) => own.startsWith(beginning));
        if (/^\p{L}+$/u.test(text) && named.length === 0) {
          expect(find(text), text).toEqual([]);
          expect(find(`Russia military cooperation ${text}`), text).toEqual([]);
        }
      }
    }
    expect(find("2099")).toEqual([]);
  });

  it("requires every word, and else as many as there are", () => {
    for (const { missing } of searchAgreements("black sea fleet")) expect(missing).toEqual([]);
    expect(find("black sea fleet").length).toBeLessThan(find("black sea").length);
    // Two agreements are about the base, none has the other word.
    expect(having((own) => own === "hmeimim").length).toBeGreaterThan(1);
    const partly = searchAgreements("Hmeimim Zzyzx");
    expect(new Set(idsOf(partly))).toEqual(new Set(having((own) => own === "hmeimim")));
    for (const { missing } of partly) expect(missing).toEqual(["zzyzx"]);
    expect(partly[0]?.agreement.id).toBe("sy-ru-2015-hmeimim");
    expect(find("agreements with Belarus")).toEqual(expect.arrayContaining(find("Belarus")));
    expect(find("zzyzx")).toEqual([]);
  });

  it("orders by the score, and what has the same score as the collection does", () => {
    const place = new Map(agreements.map(({ id }, position) => [id, position]));
    fc.assert(
      fc.property(fc.array(anyWord, { minLength: 1, maxLength: 4 }), (some) => {
        const matches = searchAgreements(some.join(" "));
        for (const [position, { agreement, score }] of matches.entries()) {
          const next = matches[position + 1];
          if (next === undefined) continue;
          expect(score).toBeGreaterThanOrEqual(next.score);
          if (score === next.score) {
            expect(place.get(agreement.id)).toBeLessThan(place.get(next.agreement.id) as number);
          }
        }
        expect(new Set(idsOf(matches)).size).toBe(matches.length);
      }),
      { numRuns: 300 },
    );
    const scores = searchAgreements("3810").map(({ score }) => score);
    expect(new Set(scores).size).toBeLessThan(scores.length);
  });

  it("gives as many as are wanted", () => {
    const all = searchAgreements("military");
    expect(all.length).toBeGreaterThan(100);
    for (const limit of [1, 2, 50, all.length, all.length + 1, Number.MAX_SAFE_INTEGER]) {
      expect(searchAgreements("military", { limit })).toEqual(all.slice(0, limit));
    }
    expect(searchAgreements("military", {})).toEqual(all);
  });

  it("gives frozen answers that hold the records themselves", () => {
    const matches = searchAgreements("Hmeimim Zzyzx");
    expect(Object.isFrozen(matches)).toBe(true);
    expect(Object.isFrozen(searchAgreements(""))).toBe(true);
    for (const match of matches) {
      expect(Object.isFrozen(match) && Object.isFrozen(match.missing)).toBe(true);
      expect(agreements).toContain(match.agreement);
    }
  });

  it("finds nothing in a text without words", () => {
    for (const text of ["", " ", "\t\n\u00a0", "—…!?", "🛰️", "\ud800", "\u0301"]) expect(find(text), text).toEqual([]);
  });

  it("never fails on a string", () => {
    const strange = fc.oneof(fc.string({ unit: "binary", maxLength: 600 }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(strange, (text) => {
        expect(searchAgreements(text)).toEqual(searchAgreements(text));
      }),
    );
    for (const text of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(Array.isArray(searchAgreements(text))).toBe(true);
    }
  });

  it("reads no more than 500 characters, whatever it is given", () => {
    const germany = `germany ${"x".repeat(492)}`;
    const normalize = vi.spyOn(String.prototype, "normalize");
    const matches = searchAgreements(germany.concat(" zzyzx".repeat(1_700_000)));
    const lengths = normalize.mock.contexts.map((text) => (text as unknown as string).length);
    normalize.mockRestore();
    expect(lengths).toEqual([500]);
    expect(matches).toEqual(searchAgreements(germany));
    expect(find("zzyzx ".repeat(100).slice(0, 500).concat(" relos"))).toEqual([]);
  });

  it("reads neither clock nor locale", () => {
    const before = searchAgreements("turkiye istanbul");
    const locale = vi.spyOn(String.prototype, "toLocaleLowerCase");
    const compare = vi.spyOn(String.prototype, "localeCompare");
    const now = vi.spyOn(Date, "now");
    expect(searchAgreements("TURKIYE ISTANBUL")).toEqual(before);
    for (const spy of [locale, compare, now]) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it("refuses what is no text and no option by name", () => {
    for (const text of [undefined, null, 5, {}, ["relos"], Symbol.iterator, () => "relos"]) {
      // @ts-expect-error no string
      expect(() => searchAgreements(text)).toThrow(TypeError);
    }
    // @ts-expect-error no string
    expect(() => searchAgreements(5)).toThrow("text: 5 is not accepted; give a string of words to look for.");
    for (const limit of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null]) {
      // @ts-expect-error null is no number
      expect(() => searchAgreements("relos", { limit })).toThrow(/^limit: .* give a whole number above 0\.$/);
    }
    // @ts-expect-error no number
    expect(() => searchAgreements("relos", { limit: "5" })).toThrow(RangeError);
    // @ts-expect-error no such option
    expect(() => searchAgreements("relos", { max: 5 })).toThrow('option: "max" is not accepted; give "limit".');
    expect(() => searchAgreements("relos", JSON.parse('{"__proto__": 5}'))).toThrow(RangeError);
    for (const options of [null, 5, "5"]) {
      // @ts-expect-error no object
      expect(() => searchAgreements("relos", options)).toThrow(/^options: /);
    }
    // Also where there is nothing to look for.
    expect(() => searchAgreements("", { limit: 0 })).toThrow(/^limit/);
  });
});
