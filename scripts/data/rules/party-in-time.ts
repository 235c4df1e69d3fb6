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

export const partyInTime: Rule = {
  name: "party-in-time",
  description: "Predecessor states sign while they exist, and for the countries that were a part of them.",
  *check(data) {
    for (const { file, record } of recordsOf(data, "agreements")) {
      const { parties, signed } = record;
      if (!signed) continue;
      for (const [index, party] of parties.entries()) yield* checkParty(file, `parties.${index}`, party, signed.on);
    }
  },
};
