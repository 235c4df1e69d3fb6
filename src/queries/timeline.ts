import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import { type AgreementEvent, type EventType, eventTypes } from "../model/event.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { checkDay, show } from "./arguments.js";
import { certainDay } from "./dates.js";
import {
  type AgreementFilter,
  checkWords,
  type FilterGround,
  filterKeys,
  type OneOrMore,
  selectAgreements,
} from "./filter.js";
import { checkKeys } from "./options.js";
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

const TIMELINE_KEYS = () => ["from", "to", "event", ...filterKeys()];

/** An event, the day by which it is ordered, and its agreement. */
export interface TimelineEntry<Ids extends AnyIds = KnownIds> {
  /** Permanent name of the entry: the id of the agreement and the key of the event. */
  readonly key: string;
  /** The day on which it has certainly happened. */
  readonly on: IsoDate;
  /** What happened. */
  readonly event: AgreementEvent<Ids>;
  /** To which agreement. */
  readonly agreement: Agreement<Ids>;
}

/** The events of the agreements that meet a filter, in the order of their days. */
export function timeline<Ids extends AnyIds>(
  ground: FilterGround,
  filter: TimelineFilter<AnyIds>,
): readonly TimelineEntry<Ids>[] {
  checkKeys("filter", filter, TIMELINE_KEYS());
  const { from, to, event, ...conditions } = filter;
  if (from !== undefined) checkDay("from", from);
  const last = to === undefined ? ground.asOf : checkDay("to", to);
  if (from !== undefined && to !== undefined && last < from) {
    throw new RangeError(`to: ${show(last)} is not accepted; give a day that is not before \`from\`, ${show(from)}.`);
  }
  const types = event === undefined ? eventTypes : checkWords("event", event, eventTypes);
  const index = ground.index();
  const selection = selectAgreements(conditions, ground);
  const entries: TimelineEntry<AnyIds>[] = [];
  const add = (agreement: Agreement<AnyIds>, event: AgreementEvent<AnyIds>, on: IsoDate) =>
    entries.push(Object.freeze({ key: `${agreement.id}/${event.key}`, on, event, agreement }));
  // By the days, unless the agreements are few: the events of a span are in their order already.
  if (selection.count > index.agreements.length / 8) {
    for (const { agreement, place, event } of index.eventsBetween(from, last)) {
      if (types.includes(event.type) && selection.test(agreement, place)) add(agreement, event, certainDay(event.on));
    }
  } else {
    selection.each((agreement) => {
      for (const event of agreement.events) {
        const on = certainDay(event.on);
        if (types.includes(event.type) && (from === undefined || from <= on) && on <= last) add(agreement, event, on);
      }
    });
    entries.sort((a, b) => compareText(a.on, b.on));
  }
  return Object.freeze(entries) as readonly TimelineEntry<Ids>[];
}
