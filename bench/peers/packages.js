/** What a package that has nothing to do with countries says to the question. */
export const OTHER_SUBJECT = "that is not its subject";

/**
 * The packages, and how each of them is used.
 *
 * - `smallest`: the smallest import with a fact about one country (without countries: one table), and what that is.
 * - `consumer`: the one line of a TypeScript user, as an import and an expression.
 * - `european`: an expression for "is this country in the EU on this day", with what it imports; where there is none, why.
 */
export const packages = [
  {
    name: "military-pacts",
    smallest: {
      fact: "the record of one country: names, codes, capital, region, memberships by day",
      code: 'import { GB } from "military-pacts/countries";\nconsole.log(GB);',
    },
    consumer: { line: 'import { getCountry } from "military-pacts";', value: 'getCountry("GB").name' },
    european: {
      line: 'import { isEuMember } from "military-pacts";',
      ask: (country, on) => `isEuMember("${country}", "${on}")`,
      askNow: (country) => `isEuMember("${country}")`,
    },
  },
  {
    name: "countries-list",
    smallest: {
      fact: "the English name of one country, as a string",
      code: 'import { GB } from "countries-list/minimal/countries.en.min.json";\nconsole.log(GB);',
    },
    consumer: { line: 'import { getCountryData } from "countries-list";', value: 'getCountryData("GB").name' },
    european: "it has no EU membership; its `EU` is the continent",
  },
  {
    name: "world-countries",
    smallest: {
      fact: "the record of one country, out of the list of all",
      code: 'import countries from "world-countries";\nconsole.log(countries.find(({ cca2 }) => cca2 === "GB"));',
    },
    consumer: {
      line: 'import countries from "world-countries";',
      value: 'countries.find(({ cca2 }) => cca2 === "GB")?.name.common',
    },
    european: "it has membership of the UN only",
  },
  {
    name: "i18n-iso-countries",
    smallest: {
      fact: "the English name of one country, out of the names of all",
      code: 'import { countries } from "i18n-iso-countries/langs/en.json";\nconsole.log(countries.GB);',
    },
    consumer: { line: 'import countries from "i18n-iso-countries";', value: 'countries.getName("GB", "en")' },
    european: "it has codes and names only",
  },
  {
    name: "iso-3166",
    smallest: {
      fact: "the alpha-3 code of one country, out of the codes of all",
      code: 'import { iso31661Alpha2ToAlpha3 } from "iso-3166";\nconsole.log(iso31661Alpha2ToAlpha3.GB);',
    },
    consumer: {
      line: 'import { iso31661 } from "iso-3166";',
      value: 'iso31661.find(({ alpha2 }) => alpha2 === "GB")?.name',
    },
    european: "it has codes and names only; its `EU` is a reserved code",
  },
  {
    name: "is-eu-member",
    smallest: {
      fact: "whether one country is in the EU now",
      code: 'import { isEuMember } from "is-eu-member";\nconsole.log(isEuMember("FR"));',
    },
    consumer: { line: 'import { isEuMember } from "is-eu-member";', value: 'isEuMember("FR")' },
    european: {
      line: 'import { isEuMember } from "is-eu-member";',
      askNow: (country) => `isEuMember("${country}")`,
    },
  },
  {
    name: "web-features",
    smallest: {
      fact: "nothing about countries; one small table of its data",
      code: 'import { snapshots } from "web-features/data.json";\nconsole.log(snapshots["ecmascript-5"]);',
    },
    consumer: { line: 'import { features } from "web-features";', value: "features.grid" },
    european: OTHER_SUBJECT,
  },
];
