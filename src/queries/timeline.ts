import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import { type AgreementEvent, type EventType, eventTypes } from "../model/event.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { checkDay, show } from "./arguments.js";
import { certainDay } from "./dates.js";
import {
  type AgreementFilter,
  checkWords,
  compileFilter,
  type FilterGround,
  filterKeys,
  type OneOrMore,
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
  ground: FilterGround & { readonly agreements: () => readonly Agreement<Ids>[] },
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
  const entries = ground
    .agreements()
    .filter(compileFilter(conditions, ground))
    .flatMap((agreement) =>
      agreement.events
        .filter(({ type }) => types.includes(type))
        .map((event) =>
          Object.freeze({ key: `${agreement.id}/${event.key}`, on: certainDay(event.on), event, agreement }),
        ),
    );
  const inSpan = entries.filter(({ on }) => (from === undefined || from <= on) && on <= last);
  return Object.freeze(inSpan.sort((a, b) => compareText(a.on, b.on)));
}
