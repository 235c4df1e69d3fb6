/** Records that nobody made, for what the real ones do not happen to show. */
import {
  type Agreement,
  type AnyIds,
  countries,
  type EventType,
  type RecordType,
  type RetiredId,
} from "military-pacts";
import { createDataset, type DatasetOptions } from "military-pacts/dataset";

type KeyedEvent = Agreement<AnyIds>["events"][number];

/** An event, which needs no key of its own here. */
export type Event = Omit<KeyedEvent, "key"> & { readonly key?: string };

/** Events with the keys that they have, or else made of their words and places. */
export const keyed = (events: readonly Event[]): KeyedEvent[] =>
  events.map((event, place) => ({ key: `${event.type}-${place}`, ...event }));

/** An agreement of Germany and France. */
export function invent(events: readonly Event[], more: Partial<Agreement<AnyIds>> = {}): Agreement<AnyIds> {
  return {
    id: "invented",
    title: { en: "Invented" },
    titleBasis: "descriptive",
    instrument: "treaty",
    subjects: ["logistics"],
    scope: "military",
    parties: [{ country: "DE" }, { country: "FR" }],
    partiesComplete: true,
    events: keyed(events),
    summary: "Invented.",
    ...more,
  };
}

/** Agreements to ask. */
export const ask = (...invented: Agreement<AnyIds>[]) => askFor({}, ...invented);

/** Agreements to ask, which are those of a country. */
export const askFor = (options: DatasetOptions, ...invented: Agreement<AnyIds>[]) =>
  createDataset({ asOf: "2020-01-01", agreements: invented, countries }, options);

/** Events on successive days of January 2001. */
export const inTurn = (types: readonly EventType[]): Event[] =>
  types.map((type, i) => ({ type, on: `2001-01-${String(i + 1).padStart(2, "0")}` }));

/** An id that moved. */
export const moved = (type: RecordType, id: string, to: string): RetiredId => {
  return { type, id, kind: "moved", to, reason: "It was misspelt." };
};

/** Why the ids below were withdrawn. */
export const REASON = "It was no agreement of its own.";

/** An id that was withdrawn. */
export const withdrawn = (type: RecordType, id: string): RetiredId => {
  return { type, id, kind: "withdrawn", reason: REASON };
};
