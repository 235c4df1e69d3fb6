import type { AgreementEvent, EventType } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { isMultilateral } from "../queries/parties.js";
import { isBefore } from "./days.js";
import { eventWords, wordsThat } from "./event-words.js";
import { eachOf, type Fault, type Report, type Rule } from "./rule.js";

type Event = AgreementEvent<AnyIds>;

const beforeSignature = wordsThat((word) => word.beforeSignature).filter((type) => type !== "signed");
const afterEnd = wordsThat((word) => word.afterEnd);

/** Whether a signature dated to a year or month leaves room for an earlier event in it. */
const mayPrecede = (event: Event, signature: Event) =>
  signature.on.length < event.on.length && !isBefore(event.on, signature.on);

function* aroundSignature(events: readonly Event[], report: Report): Iterable<Fault> {
  const last = events.findLastIndex(({ type }) => type === "signed");
  const signature = events[last];
  // Where no signature is known, nothing can be said about what came before it.
  if (!signature) return;
  for (const [index, event] of events.entries()) {
    const field = `events.${index}.type`;
    if (event.type === "signature-authorized" && index > last) {
      yield report(field, event.type, `comes after the signature of ${signature.on}; accepted: a day before it`);
    }
    if (eventWords[event.type].beforeSignature) continue;
    if (index < last && !mayPrecede(event, signature)) {
      const accepted = `accepted before it: ${beforeSignature.join(", ")}`;
      yield report(field, event.type, `comes before the signature of ${signature.on}; ${accepted}`);
    }
  }
}

function* pastTheEnd(events: readonly Event[], multilateral: boolean, report: Report): Iterable<Fault> {
  let end: Event | undefined;
  const left = new Map<string, Event>();
  for (const [index, event] of events.entries()) {
    const before = end ?? left.get(event.by ?? "");
    // Where an end took effect before the states approved it, what they did for it comes after.
    const approvesLate = before?.dateBasis === "effect" && eventWords[event.type].bringsEnd;
    if (before && !eventWords[event.type].afterEnd && !approvesLate) {
      // In a treaty of several, the last withdrawal may be the end for all on the same day.
      const who = end ? "" : ` by ${event.by}`;
      const what = `comes after the event ${before.type}${who} of ${before.on}`;
      yield report(`events.${index}.type`, event.type, `${what}; accepted after it: ${afterEnd.join(", ")}`);
    }
    if (eventWords[event.type].final) end = event;
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
  *check(records) {
    for (const [agreement, report] of eachOf(records, "agreements")) {
      const { events } = agreement;
      const multilateral = isMultilateral(agreement);
      yield* aroundSignature(events, report);
      yield* pastTheEnd(events, multilateral, report);
      const earlier = new Set<EventType>();
      for (const [index, { type, by }] of events.entries()) {
        const { undoes, oneSided } = eventWords[type];
        if (undoes.length > 0 && !undoes.some((word) => earlier.has(word))) {
          yield report(`events.${index}.type`, type, `accepted after an event ${undoes.join(" or ")} only`);
        }
        earlier.add(type);
        if (!multilateral) continue;
        if (oneSided && by === undefined) {
          yield report(`events.${index}.by`, undefined, `is missing; accepted: the party of the event ${type}`);
        }
        if (type === "terminated" && by !== undefined) {
          yield report(`events.${index}.type`, type, `accepted: withdrawn, since only ${by} left`);
        }
      }
    }
  },
};
