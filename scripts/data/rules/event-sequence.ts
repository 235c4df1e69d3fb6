import type { EventType } from "../../../src/model/event.js";
import { isMultilateral } from "../../../src/queries/status.js";
import type { RecordFile } from "../files/load.js";
import { isBefore } from "./days.js";
import { type Content, contents } from "./records.js";
import { type Problem, problem, type Rule } from "./rule.js";

type Event = Content<"agreements">["events"][number];

/** What can happen before a signature. */
const BEFORE_SIGNATURE: readonly EventType[] = ["signature-authorized", "announced"];

/** What can only undo something that came before it. */
const UNDOES: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  resumed: ["suspended", "cooperation-suspended"],
  "ratification-withdrawn": ["ratified"],
};

/** What one party of several does, which says nothing unless it says who. */
const ONE_SIDED: readonly EventType[] = ["withdrawn", "termination-notified", "termination-authorized", "suspended"];

/** Whether a signature dated to a year or month leaves room for an earlier event in it. */
const mayPrecede = (event: Event, signature: Event) =>
  signature.on.length < event.on.length && !isBefore(event.on, signature.on);

function* aroundSignature(file: RecordFile, events: readonly Event[]): Iterable<Problem> {
  const last = events.findLastIndex(({ type }) => type === "signed");
  const signature = events[last];
  // Where no signature is known, nothing can be said about what came before it.
  if (!signature) return;
  for (const [index, event] of events.entries()) {
    const field = `events.${index}.type`;
    if (event.type === "signature-authorized" && index > last) {
      yield problem(file, field, event.type, `comes after the signature of ${signature.on}; accepted: a day before it`);
    }
    if (event.type === "signed" || BEFORE_SIGNATURE.includes(event.type)) continue;
    if (index < last && !mayPrecede(event, signature)) {
      const accepted = `accepted before it: ${BEFORE_SIGNATURE.join(", ")}`;
      yield problem(file, field, event.type, `comes before the signature of ${signature.on}; ${accepted}`);
    }
  }
}

function* afterEnd(file: RecordFile, events: readonly Event[], multilateral: boolean): Iterable<Problem> {
  let end: Event | undefined;
  const left = new Map<string, Event>();
  for (const [index, event] of events.entries()) {
    const before = end ?? left.get(event.by ?? "");
    if (before && event.type !== "announced") {
      // In a treaty of several, the last withdrawal may be the end for all on the same day.
      const who = end ? "" : ` by ${event.by}`;
      yield problem(
        file,
        `events.${index}.type`,
        event.type,
        `comes after the event ${before.type}${who} of ${before.on}; accepted after it: announced`,
      );
    }
    if (event.type === "terminated" || event.type === "expired") end = event;
    if (event.type === "withdrawn") {
      if (!multilateral) end = event;
      else if (event.by) left.set(event.by, event);
    }
  }
}

export const eventSequence: Rule = {
  name: "event-sequence",
  description:
    "Events follow the life of an agreement: signature, what undoes after what it undoes, nothing after an end.",
  *check(data) {
    for (const { file, record } of contents(data, "agreements")) {
      const multilateral = isMultilateral(record);
      yield* aroundSignature(file, record.events);
      yield* afterEnd(file, record.events, multilateral);
      for (const [index, { type, by }] of record.events.entries()) {
        const undone = UNDOES[type];
        if (undone && !record.events.slice(0, index).some((earlier) => undone.includes(earlier.type))) {
          yield problem(file, `events.${index}.type`, type, `accepted after an event ${undone.join(" or ")} only`);
        }
        if (!multilateral) continue;
        if (ONE_SIDED.includes(type) && by === undefined) {
          yield problem(file, `events.${index}.by`, undefined, `is missing; accepted: the party of the event ${type}`);
        }
        if (type === "terminated" && by !== undefined) {
          yield problem(file, `events.${index}.type`, type, `accepted: withdrawn, since only ${by} left`);
        }
      }
    }
  },
};
