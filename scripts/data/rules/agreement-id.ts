import { eventTypes } from "../../../src/model/event.js";
import { endings, forces } from "../../../src/model/status.js";
import { type RecordIn, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

type Agreement = RecordIn<"agreements">;

/** What an id says, as far as its form tells. */
interface Name {
  /** The bodies, treaties or places that it names, in lower-case words; none where it begins with countries. */
  readonly names: readonly string[];
  /** The countries that it names, as codes. */
  readonly codes: readonly string[];
  readonly year?: string;
  /** What it is about, in words. */
  readonly subject: readonly string[];
}

/** Words that say how far the life of an agreement has come, which changes. */
const PASSING: readonly string[] = [
  ...[...eventTypes, ...forces, ...endings].filter((word) => !word.includes("-") && word !== "none"),
  ...["abandoned", "cancelled", "concluded", "draft", "freeze", "frozen", "former", "never", "unconcluded", "unsigned"],
  ...["valid", "void"],
];

const isCode = (word: string) => /^[a-z]{2}$/.test(word);
const isYear = (word: string) => /^(?:19|20)\d{2}$/.test(word);

/** The parts of an id. A word of two letters may be one of the subject: codes are what comes before a year or a longer word. */
export function nameOf({ id, otherParties = [] }: Pick<Agreement, "id" | "otherParties">): Name {
  const words = id.split("-");
  const place = words.findIndex(isYear);
  const other = otherParties.find((party) => id.startsWith(`${party}-`));
  // A body is known by the list of parties, or by the year before which only names and codes stand.
  const named =
    other?.split("-") ??
    (isCode(words[0] ?? "") ? [] : words.slice(0, place < 0 ? 1 : place).filter((word) => !isCode(word)));
  const rest = words.slice(named.length, place < 0 ? undefined : place);
  const end = rest.findIndex((word) => !isCode(word));
  const codes = rest.slice(0, end < 0 ? undefined : end);
  const year = words[place];
  const subject =
    year === undefined ? rest.slice(codes.length) : [...rest.slice(codes.length), ...words.slice(place + 1)];
  return { names: named, codes: codes.map((code) => code.toUpperCase()), ...(year !== undefined && { year }), subject };
}

/** The year in which it was signed, where that is known: not only that it was signed by some day. */
function yearOfSignature({ events }: Agreement): string | undefined {
  const last = events.findLast(({ type }) => type === "signed");
  return last && last.dateBasis !== "latest" ? last.on.slice(0, 4) : undefined;
}

/** What is wrong with the year in an id. */
function wrongYear(agreement: Agreement, { year }: Name): string | undefined {
  const signed = yearOfSignature(agreement);
  if (year === signed) return undefined;
  return signed === undefined
    ? "accepted: an id without a year, since that of its signature is not known"
    : `accepted: an id with the year of its signature, ${signed}`;
}

/** What is wrong with the countries in an id. */
function* wrongCodes({ parties, otherParties = [] }: Agreement, { names, codes }: Name): Iterable<string> {
  const all = parties.map(({ country, signedAs }) => signedAs ?? country);
  for (const code of codes) {
    const isParty = parties.some(({ country, signedAs }) => country === code || signedAs === code);
    if (!isParty) yield `names ${code}, which is no party; accepted: ${all.join(", ")}`;
  }
  // A name stands for whoever is a party with it; an entity does not stand for a country.
  const byName = names.length > 0 && (!otherParties.includes(names.join("-")) || parties.length > 2);
  if (byName) return;
  for (const { country, signedAs } of parties) {
    if (codes.includes(country) || codes.includes(signedAs ?? "")) continue;
    yield `does not name ${signedAs ?? country}; accepted: all its parties, ${all.join(", ")}`;
  }
}

export const agreementId: Rule = {
  name: "agreement-id",
  description:
    "An id is the parties, or a body's or treaty's name, the year of the signature where it is known, a subject.",
  *check(data) {
    for (const { file, record } of recordsOf(data, "agreements")) {
      const name = nameOf(record);
      const year = wrongYear(record, name);
      if (year) yield problem(file, "id", record.id, year);
      for (const message of wrongCodes(record, name)) yield problem(file, "id", record.id, message);
      if (name.subject.length === 0 && (name.codes.length > 0 || name.year === undefined)) {
        yield problem(file, "id", record.id, "says not what it is about; accepted: an id with a subject");
      }
      for (const word of record.id.split("-").filter((word) => PASSING.includes(word))) {
        yield problem(
          file,
          "id",
          record.id,
          `says ${word}, which is passing; accepted: a subject that will not change`,
        );
      }
    }
  },
};
