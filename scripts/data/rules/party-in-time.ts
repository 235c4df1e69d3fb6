import type { CountryCode } from "../../../src/generated/ids.js";
import type { PredecessorCode } from "../../../src/model/country.js";
import type { IsoDate, PartialDate } from "../../../src/model/dates.js";
import { certainDay } from "../../../src/queries/dates.js";
import { earliestDay } from "../../../src/rules/days.js";
import type { RecordFile } from "../files/load.js";
import { type RecordIn, recordsOf } from "./records.js";
import { type Problem, problem, type Rule } from "./rule.js";

/** A state that signed for countries of today. */
interface Predecessor {
  readonly code: PredecessorCode;
  /** The countries that were a part of it. */
  readonly countries: readonly CountryCode[];
  /** Before this day its parts could not sign for themselves; absent where some of them could. */
  readonly aloneFrom?: IsoDate;
  /** The first day on which it no longer existed. */
  readonly end: IsoDate;
}

export const PREDECESSORS: readonly Predecessor[] = [
  {
    code: "SU",
    countries: ["RU", "AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "TJ", "TM", "UA", "UZ", "EE", "LT", "LV"],
    // Republics signed for themselves from the Belovezha Accords on; the end of the USSR came on 26 December.
    aloneFrom: "1991-12-08",
    end: "1991-12-26",
  },
  { code: "CS", countries: ["CZ", "SK"], aloneFrom: "1993-01-01", end: "1993-01-01" },
  { code: "DD", countries: ["DE"], end: "1990-10-03" },
  { code: "YU", countries: ["BA", "HR", "ME", "MK", "RS", "SI", "XK"], end: "2003-02-04" },
];

type Party = RecordIn<"agreements">["parties"][number];

function* checkParty(file: RecordFile, field: string, party: Party, on: PartialDate): Iterable<Problem> {
  const { country, signedAs } = party;
  for (const { code, countries, aloneFrom, end } of PREDECESSORS) {
    const accepted = `accepted: ${code} for ${countries.join(", ")} before ${end}`;
    if (signedAs === code && (!countries.includes(country) || earliestDay(on) >= end)) {
      yield problem(file, `${field}.signedAs`, signedAs, `cannot sign for ${country} on ${on}; ${accepted}`);
    }
    // The Baltic states were independent some months before the end of the USSR.
    const needed = aloneFrom !== undefined && countries.includes(country) && !["EE", "LT", "LV"].includes(country);
    if (needed && signedAs !== code && certainDay(on) < aloneFrom) {
      yield problem(file, `${field}.signedAs`, signedAs, `accepted: ${code}, which signed for ${country} on ${on}`);
    }
  }
}

const YEAR = /-((?:19|20)\d{2})(?=-|$)/;

/** The codes with which an id begins, after the name of a party without a code. */
function codesOf({ id, otherParties = [] }: RecordIn<"agreements">): readonly string[] {
  const other = otherParties.find((name) => id.startsWith(`${name}-`));
  const rest = other ? id.slice(other.length + 1) : id;
  const parts = rest.split("-");
  const first = parts.findIndex((part) => !/^[a-z]{2}$/.test(part));
  // A word of two letters may be a word of the subject: the codes end at a year, or at a longer word.
  return /^(?:\d|[a-z0-9]{3})/.test(parts[first] ?? "") ? parts.slice(0, first).map((code) => code.toUpperCase()) : [];
}

export const partyInTime: Rule = {
  name: "party-in-time",
  description: "Predecessor states sign while they exist, and an id agrees with the parties and the year.",
  *check(data) {
    for (const { file, record } of recordsOf(data, "agreements")) {
      const { id, parties, signed, instrument } = record;
      if (signed) {
        for (const [index, party] of parties.entries()) yield* checkParty(file, `parties.${index}`, party, signed.on);
      }
      const year = Number(YEAR.exec(id)?.[1]);
      const signedIn = Number(signed?.on.slice(0, 4));
      // A plan or programme may be known by the year that it is for.
      const isForYear = (instrument === "plan" || instrument === "programme") && year === signedIn + 1;
      if (year && signedIn && year !== signedIn && !isForYear) {
        yield problem(file, "id", id, `accepted: an id with the year of its signature, ${signedIn}`);
      }
      const codes = codesOf(record);
      const names = parties.map(({ country, signedAs }) => [signedAs, country]);
      for (const code of codes) {
        if (!names.flat().includes(code as CountryCode)) {
          const all = parties.map(({ country, signedAs }) => signedAs ?? country).join(", ");
          yield problem(file, "id", id, `names ${code}, which is no party; accepted: ${all}`);
        }
      }
      // The states of an organization that is named first need no name of their own.
      const byBody = (record.otherParties ?? []).some((name) => id.startsWith(`${name}-`)) && parties.length > 2;
      for (const [index, { country, signedAs }] of byBody ? [] : parties.entries()) {
        if (codes.length > 0 && !codes.includes(country) && !codes.includes(signedAs ?? "")) {
          yield problem(file, `parties.${index}.country`, country, `is not in the id; accepted: ${codes.join(", ")}`);
        }
      }
    }
  },
};
