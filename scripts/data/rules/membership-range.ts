import { certainDay, covers } from "../../../src/queries/dates.js";
import { isBefore } from "../../../src/rules/days.js";
import { recordById, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/**
 * How many members an organization had from a day on, from the history of its enlargements and not from this data: a
 * second witness that every membership must agree with. A new enlargement is a new line; a line without a number leaves
 * the days from it on uncounted. States that are no more, such as Czechoslovakia, are not in this data and do not count.
 */
const COUNTS: Readonly<Record<string, readonly (readonly [from: string, members?: number])[]>> = {
  nato: [
    ["1949-08-24", 12],
    ["1952-02-18", 14],
    ["1955-05-06", 15],
    ["1982-05-30", 16],
    ["1999-03-12", 19],
    ["2004-03-29", 26],
    ["2009-04-01", 28],
    ["2017-06-05", 29],
    ["2020-03-27", 30],
    ["2023-04-04", 31],
    ["2024-03-07", 32],
  ],
  eu: [
    ["1958-01-01", 6],
    ["1973-01-01", 9],
    ["1981-01-01", 10],
    ["1986-01-01", 12],
    ["1995-01-01", 15],
    ["2004-05-01", 25],
    ["2007-01-01", 27],
    ["2013-07-01", 28],
    ["2020-02-01", 27],
  ],
  // Six at the start, Uzbekistan from 2006 to 2012.
  csto: [
    ["2003-09-18", 6],
    ["2006-08-16", 7],
    ["2012-12-19", 6],
  ],
  // Azerbaijan, Georgia and Uzbekistan did not prolong the treaty; Uzbekistan was in it again from 2006 to 2012.
  cst: [
    ["1994-04-20", 9],
    ["1999-04-21", 6],
    ["2006-08-16", 7],
    ["2012-12-19", 6],
  ],
  // Turkmenistan and Ukraine never ratified the Charter and do not count; Georgia was in it until 2009.
  cis: [
    ["1994-01-01", 10],
    ["2009-08-18", 9],
  ],
  "union-state": [["2000-01-26", 2]],
  // The 51 founders of 1945 without Czechoslovakia and Yugoslavia; then the years that a study of the last members lists.
  un: [
    ["1945-12-27", 49],
    ["1946-11-19"],
    ["2000-11-01", 189],
    ["2002-09-10", 190],
    ["2002-09-27", 191],
    ["2006-06-28", 192],
    ["2011-07-14", 193],
  ],
  // The 35 signatories of 1975 without Czechoslovakia and Yugoslavia, with one Germany.
  osce: [
    ["1975-08-01", 32],
    ["1991-06-19", 33],
    ["1991-09-10", 36],
    ["1992-01-30", 46],
    ["1992-03-24", 49],
    ["1992-04-30", 50],
    ["1993-01-01", 52],
    ["1995-10-12", 53],
    ["1996-04-25", 54],
    ["2000-11-10", 55],
    ["2006-06-22", 56],
    ["2012-11-21", 57],
  ],
};

export const membershipRange: Rule = {
  name: "membership-range",
  description: "On every day, an organization has as many members as its history says.",
  *check(data) {
    const countries = recordsOf(data, "countries");
    const organizations = recordById(data, "organizations");
    for (const { file, record } of countries) {
      for (const [index, { organization, from }] of record.memberships.entries()) {
        const founded = organizations.get(organization)?.founded;
        if (founded !== undefined && isBefore(from, founded)) {
          const accepted = `accepted: ${founded}, the founding of ${organization}, or later`;
          yield problem(file, `memberships.${index}.from`, from, accepted);
        }
      }
    }
    for (const file of data.files.organizations) {
      const counts = COUNTS[file.name] ?? [];
      const memberships = countries.flatMap(({ record }) =>
        record.memberships.filter(({ organization }) => organization === file.name),
      );
      // The number can only change on these days.
      const changes = memberships.flatMap(({ from, to }) => [from, to ?? from].map(certainDay));
      const days = [...new Set([...changes, ...counts.map(([day]) => day)])].sort();
      for (const day of days) {
        const expected = counts.findLast(([from]) => from <= day)?.[1];
        const members = memberships.filter((membership) => covers(membership, day)).length;
        if (expected !== undefined && members !== expected) {
          yield problem(file, "", members, `members on ${day}; accepted: ${expected}`);
        }
      }
    }
  },
};
