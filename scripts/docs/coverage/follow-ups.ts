import { differenceInYears } from "date-fns/differenceInYears";
import type { Agreement } from "../../../src/model/agreement.js";
import type { IsoDate, PartialDate } from "../../../src/model/dates.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { certainDay } from "../../../src/queries/dates.js";
import { localDate } from "../../../src/queries/local-date.js";
import { compareText } from "../../../src/queries/order.js";
import { entryOf, unsettledEnd } from "../../../src/rules/term-end.js";
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
const yearsSince = (on: PartialDate, day: IsoDate): number =>
  differenceInYears(localDate(day), localDate(certainDay(on)));

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

/**
 * The end of a term that does not renew and of which nothing came, reckoned from the signature where no entry into force is
 * known: the earliest day, so that it is no event of the record.
 */
function ranOut(agreement: Agreement<AnyIds>, asOf: IsoDate): readonly Step[] {
  const end = unsettledEnd(agreement, asOf, entryOf(agreement) ?? agreement.signed?.on);
  return end === undefined ? [] : [{ agreement: agreement.id, event: "term ran out", on: end }];
}

/**
 * Notices, permissions, proposals and terms that are more than two years old on the last day covered and of which nothing
 * is known to have come, the oldest first.
 */
export function withoutFollowUp({ agreements, asOf }: Pick<Release, "agreements" | "asOf">): readonly OpenStep[] {
  const steps = openSteps({ agreements }, asOf, ["proposed", "authorized", "notified"]).map(
    ({ agreement, event: { type, by, on } }): Step => ({ agreement, event: said(type, by), on }),
  );
  return [...steps, ...agreements.flatMap(unsigned), ...agreements.flatMap((each) => ranOut(each, asOf))]
    .map((step) => ({ ...step, years: yearsSince(step.on, asOf) }))
    .filter(({ years }) => years >= YEARS)
    .sort((a, b) => compareText(certainDay(a.on), certainDay(b.on)) || compareText(a.agreement, b.agreement));
}
