import { type Agreement, countries, decrees, entities, officials, organizations } from "military-pacts";

import { countryAliases } from "../records/country-aliases.js";

/** How much a word counts in each field: the title and the parties say what an agreement is, the summary explains it. */
export const weights = {
  id: 2,
  title: 3,
  parties: 3,
  officialNames: 1,
  place: 2,
  signatories: 2,
  subjects: 1.5,
  summary: 1,
  decrees: 3,
};

/** What is searched of an agreement: a text for each field. */
export type Texts = Readonly<Record<keyof typeof weights, string>>;

/** The states that signed before countries of today. They have no records. */
const PREDECESSORS = {
  SU: "SU USSR Soviet Union СССР Советский Союз",
  CS: "CS Czechoslovakia Чехословакия",
  DD: "DD GDR East Germany ГДР",
  YU: "YU Yugoslavia Югославия",
};

/** The records by id. */
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map<string, T>(records.map((record) => [record.id, record]));

/** What makes the texts of an agreement. */
export function compileTexts(): (agreement: Agreement) => Texts {
  const countryOf = new Map(countries.map((country) => [country.code, country]));
  const officialOf = byId(officials);
  const entityOf = byId(entities);
  const organizationOf = byId(organizations);

  return ({ id, title, parties, otherParties = [], signed, subjects, summary }) => {
    const states = parties.flatMap(({ country }) => countryOf.get(country) ?? []);
    const texts = {
      id: [id],
      title: [title.en, title.ru],
      parties: [
        ...states.flatMap(({ code, alpha3, codes, name, names }) => [code, alpha3, codes.eu, name, names.ru]),
        ...states.flatMap(({ code }) => countryAliases()[code] ?? []),
        ...parties.map(({ signedAs }) => signedAs && PREDECESSORS[signedAs]),
        ...otherParties.flatMap((other) => {
          const organization = organizationOf.get(other);
          const { name, names } = organization ?? entityOf.get(other) ?? {};
          return [other, organization?.abbreviation, name, names?.ru];
        }),
      ],
      // Apart from the usual names, which would count for less among so many words: "Democratic People's Republic of …".
      officialNames: states.map(({ officialName }) => officialName),
      place: [signed?.place],
      signatories: (signed?.signatories ?? []).flatMap(({ name, official }) => {
        const person = official && officialOf.get(official);
        return person ? [name, person.name, ...person.aliases, ...Object.values(person.names ?? {})] : [name];
      }),
      subjects,
      summary: [summary],
      decrees: decrees
        .filter(({ agreements }) => agreements.includes(id))
        .flatMap(({ number }) => [number?.en, number?.ru]),
    } satisfies Record<keyof Texts, readonly (string | undefined)[]>;
    return Object.fromEntries(Object.entries(texts).map(([field, parts]) => [field, parts.join(" ")])) as Texts;
  };
}
