import type { RetiredId } from "../src/model/retired.js";
import type { PublishedRelease } from "../src/releases/release.js";

type Records<K extends keyof PublishedRelease> = NonNullable<PublishedRelease[K]>;
type Agreement = Records<"agreements">[number];
type Country = Records<"countries">[number];

/** An agreement of Germany and Russia, with other values where a test needs them. */
export const agreement = (id: string, other: Partial<Agreement> = {}): Agreement => ({
  id,
  title: { en: `Agreement ${id}` },
  titleBasis: "descriptive",
  instrument: "agreement",
  subjects: ["military-cooperation"],
  scope: "military",
  parties: [{ country: "RU" }, { country: "DE" }],
  partiesComplete: true,
  signed: { on: "1993-04-13" },
  events: [{ key: "signed", type: "signed", on: "1993-04-13" }],
  summary: "An agreement.",
  ...other,
});

/** Finland, with other values where a test needs them. */
export const finland = (other: Partial<Country> = {}): Country => ({
  code: "FI",
  alpha3: "FIN",
  numeric: "246",
  name: "Finland",
  officialName: "Republic of Finland",
  names: { ru: "Финляндия" },
  capital: "Helsinki",
  region: "Europe",
  subregion: "Northern Europe",
  nato: false,
  eu: true,
  memberships: [{ key: "eu", organization: "eu", from: "1995-01-01" }],
  codes: {},
  wikidata: "Q33",
  ...other,
});

/** A source with its id in its address. */
export const source = (id: string, publisher = `Publisher of ${id}`): Records<"sources">[number] => ({
  id,
  publisher,
  url: `https://example.org/${id}`,
  language: "en",
  kind: "news",
});

/** An id that moved. */
export const movedTo = (id: string, to: string): RetiredId => ({
  type: "agreement",
  id,
  kind: "moved",
  to,
  reason: "The same document under a better name.",
});
