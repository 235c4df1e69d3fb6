import type { CountryCode } from "../../../src/generated/ids.js";
import type { IsoDate } from "../../../src/model/dates.js";
import { earliestDay, isBefore, mayCover } from "../../../src/rules/days.js";
import { recordById, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/**
 * The first day of the states that are younger than the agreements: the beginning of the state in the list of
 * independent states by Gleditsch and Ward. Russia and Germany go on from earlier states and are not in it.
 */
const STATE_SINCE: Readonly<Partial<Record<CountryCode, IsoDate>>> = {
  AM: "1991-12-21",
  AZ: "1991-12-21",
  BA: "1992-04-27",
  BY: "1991-08-25",
  CZ: "1993-01-01",
  EE: "1991-09-06",
  GE: "1991-12-21",
  HR: "1992-04-27",
  IN: "1947-08-15",
  KG: "1991-08-31",
  KZ: "1991-12-16",
  LT: "1991-09-06",
  LV: "1991-09-06",
  MD: "1991-08-27",
  ME: "2006-06-03",
  MK: "1991-11-20",
  RS: "2006-06-05",
  SI: "1992-04-27",
  SK: "1993-01-01",
  TJ: "1991-09-09",
  TM: "1991-10-27",
  UA: "1991-12-01",
  UZ: "1991-08-31",
  XK: "2008-02-17",
};

/** No agreement of this data, and nobody who made one, is older. */
const EARLIEST = "1900-01-01";

export const officeInTime: Rule = {
  name: "office-in-time",
  description: "Offices are held while their state exists, up to the last day covered, and whoever signs holds one.",
  *check(data) {
    const asOf = String(data.release.json?.asOf);
    const officials = recordById(data, "officials");
    for (const { file, record } of recordsOf(data, "officials")) {
      const first = STATE_SINCE[record.country] ?? EARLIEST;
      for (const [index, { from, to, attested }] of record.offices.entries()) {
        const field = `offices.${index}`;
        if (from !== undefined && isBefore(from, first)) {
          yield problem(file, `${field}.from`, from, `accepted: ${first}, the beginning of the state, or later`);
        }
        if (from !== undefined && earliestDay(from) > asOf) {
          yield problem(file, `${field}.from`, from, `accepted: ${asOf}, the last day of the release, or earlier`);
        }
        for (const [end, day] of Object.entries(attested ?? {})) {
          if (!mayCover({ from, to }, day)) {
            const accepted = `accepted: a day from ${from ?? "its beginning"} to ${to ?? "its end"}`;
            yield problem(file, `${field}.attested.${end}`, day, `is outside of the office; ${accepted}`);
          }
        }
      }
    }
    for (const { file, record } of recordsOf(data, "decrees")) {
      const day = record.adopted ?? record.published;
      const offices = officials.get(record.signedBy ?? "")?.offices;
      if (!day || !offices) continue;
      // Laws are issued by a parliament and signed by a head of state; other acts are signed in the body itself.
      const isLaw = record.kind === "law" || record.kind === "federal-law";
      const posts = isLaw ? offices : offices.filter(({ organization }) => organization === record.issuer);
      if (!posts.some((office) => mayCover(office, day))) {
        yield problem(
          file,
          "signedBy",
          record.signedBy,
          `accepted: an official with an office in ${record.issuer} on ${day}`,
        );
      }
    }
    for (const { file, record } of recordsOf(data, "agreements")) {
      for (const [index, { official }] of (record.signed?.signatories ?? []).entries()) {
        const day = record.signed?.on;
        const offices = officials.get(official ?? "")?.offices;
        if (day && offices && !offices.some((office) => mayCover(office, day))) {
          const field = `signed.signatories.${index}.official`;
          yield problem(file, field, official, `held no known office on ${day}; accepted: an official in office`);
        }
      }
    }
  },
};
