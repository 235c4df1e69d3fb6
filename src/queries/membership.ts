import type { IsoDate, PartialDate } from "../model/dates.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";

/** The first day of a membership, and the first day after it. */
export type Interval = readonly [from: IsoDate, to: IsoDate];

/** Who was a member of one organization when: every country, with its intervals. */
export type MemberTable = ReadonlyMap<string, readonly Interval[]>;

/** The interval from one date to another; what has not ended ends after every day, since a colon comes after every digit. */
export const intervalOf = (from: PartialDate, to?: PartialDate): Interval => [
  certainDay(from),
  to ? certainDay(to) : ":",
];

/** Whether a day lies in one of some intervals. */
export function holds(intervals: readonly Interval[], on: IsoDate): boolean {
  for (const [from, to] of intervals) if (from <= on && on < to) return true;
  return false;
}

/** What a question about memberships stands on. */
export interface MembershipGround {
  /** The table of an organization; throws where there is none. */
  readonly tableOf: (organization: string) => MemberTable;
  /** The intervals of a country in a table; throws where there is no such country. */
  readonly intervalsOf: (members: MemberTable, country: string) => readonly Interval[];
}

/** Whether a country is a member of an organization on a day. */
export function isMember(ground: MembershipGround, country: string, organization: string, on: IsoDate): boolean {
  const intervals = ground.intervalsOf(ground.tableOf(organization), country);
  return holds(intervals, checkDay("on", on));
}

/** The codes of the members of an organization on a day, in the order of the countries. */
export function memberCodesOf(
  ground: Pick<MembershipGround, "tableOf">,
  organization: string,
  on: IsoDate,
): readonly string[] {
  const members = ground.tableOf(organization);
  checkDay("on", on);
  const codes: string[] = [];
  for (const [code, intervals] of members) if (holds(intervals, on)) codes.push(code);
  return Object.freeze(codes);
}
