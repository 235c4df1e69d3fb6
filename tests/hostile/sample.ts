/** A small dataset with a record of every type and, nearly, every property, as parsed JSON. Made anew for each call. */
export const sample = () =>
  JSON.parse(
    JSON.stringify({
      asOf: "2026-01-01",
      agreements: [
        {
          id: "xa-xb-2000-exercises",
          title: { en: "Agreement on exercises", ru: "Соглашение об учениях" },
          titleBasis: "translation",
          instrument: "agreement",
          level: "interagency",
          subjects: ["military-cooperation"],
          scope: "military",
          parties: [
            { country: "DE", agency: "ministry", from: "2000-02", to: "2020-01-01", by: "signature" },
            { country: "RU", signedAs: "SU" },
          ],
          otherParties: ["entity"],
          partiesComplete: true,
          signed: {
            on: "2000-02",
            place: "Geneva",
            signatories: [{ name: "A. Person", role: "Minister", country: "DE", official: "person" }],
          },
          term: { years: 5, until: "2005-02", renewal: { years: 5 }, noticeMonths: 6 },
          events: [
            { key: "signed", type: "signed", on: "2000-02" },
            {
              key: "suspended",
              type: "suspended",
              on: "2014-03-01",
              by: "DE",
              agency: "ministry",
              act: "order",
              detail: "By one side.",
            },
          ],
          summary: "They exercise.",
        },
      ],
      countries: [
        ...["DE", "RU"].map((code) => ({
          code,
          alpha3: `${code}X`,
          numeric: "276",
          name: "Land",
          officialName: "The Land",
          names: { ru: "Земля" },
          capital: "Town",
          region: "Europe",
          subregion: "Western Europe",
          nato: true,
          eu: false,
          memberships: [
            {
              key: "union",
              organization: "union",
              from: "1990",
              to: "2000-01-01",
              events: [{ key: "participation-frozen", type: "participation-frozen", on: "1995" }],
            },
          ],
          affiliations: [{ organization: "union", kind: "associate", from: "2001" }],
          codes: { cow: 255, gw: 260, eu: "DE" },
          wikidata: "Q183",
        })),
      ],
      decrees: [
        {
          id: "order",
          number: { en: "1-r", ru: "1-р" },
          kind: "government-order",
          issuer: "ministry",
          signedBy: "person",
          adopted: "2014-02-01",
          action: "authorizes-termination",
          addressee: "ministry",
          agreements: ["xa-xb-2000-exercises"],
          summary: "An order.",
        },
      ],
      officials: [
        {
          id: "person",
          name: "A. Person",
          names: { ru: "А. Персона" },
          aliases: ["Person"],
          country: "DE",
          offices: [
            {
              key: "ministry",
              title: "Minister",
              organization: "ministry",
              from: "1999",
              attested: { from: "1999-01-01" },
            },
          ],
        },
      ],
      organizations: [
        {
          id: "union",
          name: "The Union",
          names: { ru: "Союз" },
          kind: "military-alliance",
          founded: "1990",
          effective: "1991",
        },
      ],
      agencies: [
        {
          id: "ministry",
          name: "Ministry of Defense",
          country: "DE",
          vacancies: [{ from: "1998-01-01", to: "1999-01-01", detail: "Between two." }],
        },
      ],
      entities: [
        { id: "entity", name: "Entity", kind: "de-facto-state", description: "A state.", recognizedBy: ["RU"] },
      ],
      sources: [{ id: "page", publisher: "Press", url: "https://example.org/a", language: "en", kind: "news" }],
      claims: [
        {
          id: "claim",
          about: { type: "agreement", id: "xa-xb-2000-exercises" },
          field: "events.signed.on",
          topic: "signing-day",
          gist: "It was signed in 2000.",
          speaker: "person",
          sources: ["page"],
          verdict: "confirmed",
          evidence: ["page"],
        },
      ],
      evidence: {
        "xa-xb-2000-exercises": { "events.signed.on": { sources: ["page"], confidence: "high", note: "Seen." } },
      },
      notes: { DE: [{ text: "A note.", evidence: { sources: ["page"], confidence: "low" } }] },
    }),
  );
