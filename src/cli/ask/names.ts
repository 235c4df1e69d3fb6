import {
  agencies,
  agreements,
  type CountryCode,
  countries,
  decrees,
  entities,
  findCountry,
  getAgreement,
  getDecree,
  getOfficial,
  isAgencyId,
  isAgreementId,
  isDecreeId,
  isEntityId,
  isOfficialId,
  isOrganizationId,
  officials,
  organizations,
} from "military-pacts";
import { nearestOf } from "../../queries/nearest.js";
import { fold } from "../../queries/words.js";

/** How many names a message has at most. */
const SOME = 5;

/** A name that names nothing, or more than one thing: wrong use, with what may be meant. */
export class UnknownName extends Error {
  constructor(what: string, text: string, meant: readonly string[]) {
    const quoted = JSON.stringify(text.slice(0, 80));
    const [only, second] = meant;
    const near = only === undefined ? "" : `; did you mean ${only}?`;
    const some = `${meant.slice(0, SOME).join(", ")}${meant.length > SOME ? " …" : ""}`;
    super(
      second === undefined
        ? `no ${what} is named ${quoted}${near}`
        : `${quoted} names no one ${what}: it may be ${some}`,
    );
  }
}

const plain = (text: string) => fold(text.trim()).replace(/[\s_]+/g, "-");

/** What may be meant by a text: what has it as a word, else the nearest. */
function meantBy(text: string, names: readonly string[]): readonly string[] {
  const wanted = fold(text.trim());
  const having = names.filter((name) => ` ${fold(name)} `.includes(` ${wanted} `));
  return having.length > 0 ? having : [nearestOf(text, names) ?? []].flat();
}

/** A record that has names of its own. */
interface Named {
  readonly name: string;
  readonly abbreviation?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
}

const namesOf = ({ name, abbreviation, names = {}, aliases = [] }: Named): readonly string[] => [
  name,
  ...(abbreviation ? [abbreviation] : []),
  // The Russian name of an organization has its abbreviation in brackets.
  ...Object.values(names)
    .flatMap((own) => [own, ...own.split(/[()]/).map((part) => part.trim())])
    .filter((own) => own !== ""),
  ...aliases,
];

/** The one of some records that has a name, in any case and with or without accents. */
function recordsNamed<Of extends Named>(records: readonly Of[], text: string): readonly Of[] {
  const wanted = plain(text);
  return records.filter((record) => namesOf(record).some((name) => plain(name) === wanted));
}

const countryNames = () => countries.flatMap(({ name, names }) => [name, names.ru]);

/** The code of a country by any of its codes and names. */
export function countryNamed(text: string): CountryCode {
  const found = findCountry(text);
  if (found) return found.code;
  throw new UnknownName("country", text, meantBy(text, countryNames()));
}

/** A party: a country, or a body or state without a code. */
export function partyNamed(text: string) {
  const id = plain(text);
  if (isEntityId(id) || isOrganizationId(id)) return id;
  const found = findCountry(text)?.code ?? recordsNamed([...entities, ...organizations], text)[0]?.id;
  if (found) return found;
  const others = [...entities, ...organizations].map(({ name }) => name);
  throw new UnknownName("party", text, meantBy(text, [...countryNames(), ...others]));
}

/** The only agreement that has words as they stand. The search would find it too, and reads every text for that first. */
function onlyWith(text: string) {
  const words = fold(text)
    .trim()
    .split(/[\s_-]+/);
  const having = agreements.filter(({ id, title, summary }) => {
    const own = fold(`${id} ${title.en} ${title.ru ?? ""} ${summary}`);
    return words.every((word) => own.includes(word));
  });
  return having.length === 1 ? having[0]?.id : undefined;
}

/** The id of an agreement: by its id, or by words that leave one. */
export async function agreementNamed(text: string) {
  const id = plain(text);
  if (isAgreementId(id)) return getAgreement(id).id;
  const only = onlyWith(text);
  if (only) return only;
  const { searchAgreements } = await import("military-pacts/search");
  const found = searchAgreements(text).filter(({ missing }) => missing.length === 0);
  if (found.length === 1 && found[0]) return found[0].agreement.id;
  const ids = agreements.map((agreement) => agreement.id);
  const near = found.length > 0 ? found.map(({ agreement }) => agreement.id) : [nearestOf(id, ids) ?? []].flat();
  throw new UnknownName("agreement", text, near);
}

/** The id of an organization by its id, abbreviation or name. */
export function organizationNamed(text: string) {
  const id = plain(text);
  if (isOrganizationId(id)) return id;
  const [found] = recordsNamed(organizations, text);
  if (found) return found.id;
  throw new UnknownName("organization", text, meantBy(text, organizations.flatMap(namesOf)));
}

/** The id of an official by id or any spelling of the name, a surname that only one has among them. */
export function officialNamed(text: string) {
  const id = plain(text);
  if (isOfficialId(id)) return getOfficial(id).id;
  const [whole] = recordsNamed(officials, text);
  if (whole) return whole.id;
  const found = officials.filter((official) => namesOf(official).some((name) => plain(name).endsWith(`-${id}`)));
  if (found.length === 1 && found[0]) return found[0].id;
  const names = found.length > 0 ? found.map(({ name }) => name) : undefined;
  const known = officials.flatMap(namesOf);
  const surnames = known.map((name) => name.split(" ").at(-1) ?? name);
  throw new UnknownName("official", text, names ?? meantBy(text, [...known, ...surnames]));
}

/** Who says something: an official or an agency. */
export function speakerNamed(text: string) {
  const id = plain(text);
  if (isAgencyId(id)) return id;
  const [found] = recordsNamed(agencies, text);
  return found ? found.id : officialNamed(text);
}

/** The id of a decree by its id or number, with or without the letter after it. */
export function decreeNamed(text: string) {
  const id = plain(text);
  if (isDecreeId(id)) return getDecree(id).id;
  const number = plain(text.replace(/^(?:no\.?|№)\s*/i, ""));
  const numbersOf = ({ number: own }: (typeof decrees)[number]) =>
    [own?.en, own?.ru].flatMap((each) => (each ? [plain(each)] : []));
  const found = decrees.filter((each) => numbersOf(each).includes(number));
  const short =
    found.length > 0
      ? found
      : decrees.filter((each) => numbersOf(each).some((own) => own.replace(/-\p{L}+$/u, "") === number));
  if (short.length === 1 && short[0]) return short[0].id;
  const ids = decrees.map((decree) => decree.id);
  const near = short.length > 0 ? short.map((each) => each.id) : [nearestOf(id, ids) ?? []].flat();
  throw new UnknownName("decree", text, near);
}

/** A word of a vocabulary in any case. */
export function wordOf<Word extends string>(name: string, words: readonly Word[], text: string): Word {
  const found = words.find((word) => plain(word) === plain(text));
  if (found) return found;
  throw new Error(
    `${name}: ${JSON.stringify(text.slice(0, 80))} is not accepted; give one of ${words.join(", ")}`.concat(
      [nearestOf(plain(text), words) ?? []]
        .flat()
        .map((near) => `; did you mean ${near}?`)
        .join(""),
    ),
  );
}

/** The id of a record of any type but agreements: those are asked for last, for words may leave one. */
export async function recordNamed(text: string): Promise<string> {
  for (const read of [decreeNamed, organizationNamed, officialNamed, countryNamed]) {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof UnknownName)) throw error;
    }
  }
  try {
    return await agreementNamed(text);
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    const names = [...countryNames(), ...organizations.flatMap(namesOf), ...officials.map(({ name }) => name)];
    throw /did you mean|may be/.test(error.message) ? error : new UnknownName("record", text, meantBy(text, names));
  }
}
