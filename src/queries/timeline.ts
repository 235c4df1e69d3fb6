import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import { type AgreementEvent, type EventType, eventTypes } from "../model/event.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { checkDay, show } from "./arguments.js";
import { certainDay } from "./dates.js";
import { type AgreementFilter, compileFilter, type FilterContext, type OneOrMore, wordsOf } from "./filter.js";
import { compareText } from "./order.js";

/** Which events to list: those of the agreements that meet the filter, in a span of days. */
export interface TimelineFilter<Ids extends AnyIds = KnownIds> extends AgreementFilter<Ids> {
  /** First day. */
  readonly from?: IsoDate;
  /** Last day; without it, `asOf`. */
  readonly to?: IsoDate;
  /** What happened. */
  readonly event?: OneOrMore<EventType>;
}

/** An event, the day by which it is ordered, and its agreement. */
export interface TimelineEntry<Ids extends AnyIds = KnownIds> {
  /** The day on which it has certainly happened. */
  readonly on: IsoDate;
  /** What happened. */
  readonly event: AgreementEvent<Ids>;
  /** To which agreement. */
  readonly agreement: Agreement<Ids>;
}

/** The events of the agreements that meet a filter, in the order of their days. */
export function timelineOf<Ids extends AnyIds>(
  agreements: readonly Agreement<Ids>[],
  { from, to, event, ...filter }: TimelineFilter<AnyIds>,
  context: FilterContext,
): readonly TimelineEntry<Ids>[] {
  if (from !== undefined) checkDay("from", from);
  const last = to === undefined ? context.asOf : checkDay("to", to);
  if (from !== undefined && last < from) {
    throw new RangeError(`to: ${show(last)} is not accepted; give a day that is not before \`from\`, ${show(from)}.`);
  }
  const types = event === undefined ? eventTypes : wordsOf("event", event, eventTypes);
  const entries = agreements
    .filter(compileFilter(filter, context))
    .flatMap((agreement) =>
      agreement.events
        .filter(({ type }) => types.includes(type))
        .map((event) => Object.freeze({ on: certainDay(event.on), event, agreement })),
    );
  const inSpan = entries.filter(({ on }) => (from === undefined || from <= on) && on <= last);
  return Object.freeze(inSpan.sort((a, b) => compareText(a.on, b.on)));
}
