import {
  agreements,
  type CountryCode,
  decrees,
  findCountry,
  isAgreementId,
  isDecreeId,
  isOfficialId,
  officials,
  organizations,
} from "military-pacts";
import { searchAgreements } from "military-pacts/search";
import { nearestOf } from "../../queries/nearest.js";

/** A name that names nothing: wrong use, with the nearest that does. */
export class UnknownName extends Error {
  constructor(what: string, text: string, nearest: string | undefined) {
    super(`no ${what} is named ${JSON.stringify(text.slice(0, 80))}${nearest ? `; did you mean ${nearest}?` : ""}`);
  }
}

const plain = (text: string) => text.toLowerCase().replace(/[\s_]+/g, "-");

/** The code of a country by any of its codes and names. */
export function countryNamed(text: string): CountryCode {
  const found = findCountry(text);
  if (found) return found.code;
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  const known = new Map(
    agreements.flatMap(({ parties }) => parties.map(({ country }) => [names.of(country) ?? country, country])),
  );
  throw new UnknownName("country", text, nearestOf(text, known.keys()));
}

/** The id of an agreement: by its id, or by words that leave one. */
export function agreementNamed(text: string) {
  const id = plain(text);
  if (isAgreementId(id)) return id;
  const found = searchAgreements(text).filter(({ missing }) => missing.length === 0);
  if (found.length === 1 && found[0]) return found[0].agreement.id;
  if (found.length > 1) {
    const some = found.slice(0, 5).map(({ agreement }) => agreement.id);
    throw new Error(
      `${found.length} agreements have these words; give an id: ${some.join(", ")}${found.length > 5 ? " …" : ""}`,
    );
  }
  throw new UnknownName(
    "agreement",
    text,
    nearestOf(
      id,
      agreements.map((agreement) => agreement.id),
    ),
  );
}

/** The id of an organization by its id, abbreviation or name. */
export function organizationNamed(text: string) {
  const found = organizations.find(({ id, name, abbreviation }) =>
    [id, name, abbreviation ?? ""].map(plain).includes(plain(text)),
  );
  if (found) return found.id;
  throw new UnknownName(
    "organization",
    text,
    nearestOf(
      text,
      organizations.map(({ id }) => id),
    ),
  );
}

/** The id of an official by id or any spelling of the name, a surname that only one has among them. */
export function officialNamed(text: string) {
  const id = plain(text);
  if (isOfficialId(id)) return id;
  const wanted = text.toLowerCase();
  const found = officials.filter(({ name, names, aliases }) =>
    [name, ...Object.values(names ?? {}), ...aliases].some(
      (each) => each.toLowerCase() === wanted || each.toLowerCase().endsWith(` ${wanted}`),
    ),
  );
  if (found.length === 1 && found[0]) return found[0].id;
  throw new UnknownName(
    "official",
    text,
    nearestOf(
      text,
      officials.map(({ name }) => name),
    ),
  );
}

/** The id of a decree by its id or number. */
export function decreeNamed(text: string) {
  const id = plain(text);
  if (isDecreeId(id)) return id;
  const number = text.replace(/^(?:no\.?|№)\s*/i, "").toLowerCase();
  const found = decrees.filter((each) =>
    [each.number?.en, each.number?.ru].some((own) => own?.toLowerCase() === number),
  );
  if (found.length === 1 && found[0]) return found[0].id;
  throw new UnknownName(
    "decree",
    text,
    nearestOf(
      id,
      decrees.map((decree) => decree.id),
    ),
  );
}

/** A word of a vocabulary in any case. */
export function wordOf<Word extends string>(name: string, words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === plain(text));
  if (found) return found;
  throw new UnknownName(name, text, nearestOf(plain(text), words));
}
