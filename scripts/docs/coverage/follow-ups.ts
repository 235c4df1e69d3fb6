import type { Agreement } from "../../../src/model/agreement.js";
import type { IsoDate, PartialDate } from "../../../src/model/dates.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { certainDay } from "../../../src/queries/dates.js";
import { compareText } from "../../../src/queries/order.js";
import { dayAfter } from "../../../src/queries/partial-date.js";
import type { Release } from "../../data/files/build.js";
import { openSteps } from "../../data/review/aging.js";

/** Younger steps may well be followed by another soon. */
const YEARS = 2;

/** A step of which nothing is known to have come. */
export interface OpenStep {
  readonly agreement: string;
  /** The word of the event, and who did it where that was one side only. */
  readonly event: string;
  readonly on: PartialDate;
  /** Full years since, on the last day covered. */
  readonly years: number;
}

type Step = Omit<OpenStep, "years">;

/** Full years from the day on which something has certainly happened to another. */
const yearsSince = (on: PartialDate, day: IsoDate): number => {
  const from = certainDay(on);
  return Number(day.slice(0, 4)) - Number(from.slice(0, 4)) - (day.slice(4) < from.slice(4) ? 1 : 0);
};

const said = (type: string, by: string | undefined) => (by === undefined ? type : `${type} (${by})`);

/** What says that an agreement was signed, or was there. */
const CONCLUDED: readonly string[] = ["signed", "acceded", "provisionally-applied", "entered-into-force"];

/** Permissions to sign what is not known to have been signed. */
function unsigned({ id, events }: Agreement<AnyIds>): readonly Step[] {
  if (events.some(({ type }) => CONCLUDED.includes(type))) return [];
  return events
    .filter(({ type }) => type === "signature-authorized")
    .map(({ type, by, on }) => ({ agreement: id, event: said(type, by), on }));
}

/** What says what came of a term. */
const OUTCOMES: readonly string[] = ["extended", "withdrawn", "terminated", "expired", "replaced"];

/**
 * The end of a term that does not renew and of which nothing came, reckoned from the signature where no entry into force is
 * known: the earliest day, so that it is no event of the record.
 */
function ranOut({ id, term, signed, events }: Agreement<AnyIds>): readonly Step[] {
  if (!term || term.renewal !== undefined || events.some(({ type }) => OUTCOMES.includes(type))) return [];
  const start = events.find(({ type }) => type === "entered-into-force")?.on ?? signed?.on;
  const end =
    term.until !== undefined
      ? dayAfter(certainDay(term.until))
      : term.years !== undefined && start !== undefined && `${Number(start.slice(0, 4)) + term.years}${start.slice(4)}`;
  if (!end || events.some(({ type, on }) => type === "attested-in-force" && certainDay(on) >= end)) return [];
  return [{ agreement: id, event: "term ran out", on: end }];
}

/**
 * Notices, permissions, proposals and terms that are more than two years old on the last day covered and of which nothing
 * is known to have come, the oldest first.
 */
export function withoutFollowUp({ agreements, asOf }: Pick<Release, "agreements" | "asOf">): readonly OpenStep[] {
  const steps = openSteps({ agreements }, asOf, ["proposed", "authorized", "notified"]).map(
    ({ agreement, event: { type, by, on } }): Step => ({ agreement, event: said(type, by), on }),
  );
  return [...steps, ...agreements.flatMap(unsigned), ...agreements.flatMap(ranOut)]
    .map((step) => ({ ...step, years: yearsSince(step.on, asOf) }))
    .filter(({ years }) => years >= YEARS)
    .sort((a, b) => compareText(certainDay(a.on), certainDay(b.on)) || compareText(a.agreement, b.agreement));
}
