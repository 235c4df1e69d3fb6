/** Records that nobody made, for what the real ones do not happen to show. */
import {
  type Agreement,
  type AnyIds,
  countries,
  type EventType,
  type RecordType,
  type RetiredId,
} from "military-pacts";
import { createDataset } from "military-pacts/dataset";

export type Event = Agreement<AnyIds>["events"][number];

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
    events,
    summary: "Invented.",
    ...more,
  };
}

/** Agreements to ask. */
export const ask = (...invented: Agreement<AnyIds>[]) =>
  createDataset({ asOf: "2020-01-01", agreements: invented, countries });

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
