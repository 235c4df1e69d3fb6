import type { DecreeAction } from "../../../src/model/decree.js";
import type { EventType } from "../../../src/model/event.js";
import { isBefore } from "./days.js";
import { contentById, contents } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** What an act can bring about in the life of an agreement, besides the votes on it and later effects. */
export const BRINGS: Readonly<Record<DecreeAction, readonly EventType[]>> = {
  "authorizes-signature": ["signature-authorized"],
  approves: ["termination-proposed", "ratified"],
  ratifies: ["ratified", "extended"],
  "withdraws-ratification": ["ratification-withdrawn"],
  suspends: ["suspended"],
  // None of these is the end itself, which needs its international effect.
  "authorizes-termination": ["termination-authorized"],
  denounces: ["termination-authorized"],
  terminates: ["termination-authorized"],
};
const ALWAYS: readonly EventType[] = ["chamber-approved", "announced"];

export const actEvent: Rule = {
  name: "act-event",
  description: "An act and the events by it agree: on the agreements, the body, the day and the effect.",
  *check(data) {
    const decrees = contentById(data, "decrees");
    const agencies = contentById(data, "agencies");
    const agreements = contentById(data, "agreements");
    for (const { file, record } of contents(data, "agreements")) {
      for (const [index, { type, on, by, agency, act }] of record.events.entries()) {
        const decree = act === undefined ? undefined : decrees.get(act);
        if (!decree) continue;
        const field = `events.${index}`;
        if (!decree.agreements.includes(record.id)) {
          yield problem(file, `${field}.act`, act, `does not list ${record.id}; accepted: an act whose agreements do`);
        }
        const day = decree.adopted ?? decree.published;
        if (day !== undefined && isBefore(on, day)) {
          yield problem(file, `${field}.on`, on, `is before the act ${act}; accepted: ${day} or later`);
        }
        const types = [...BRINGS[decree.action], ...ALWAYS];
        if (!types.includes(type)) {
          yield problem(file, `${field}.type`, type, `accepted by an act that ${decree.action}: ${types.join(", ")}`);
        }
        const home = agencies.get(decree.issuer)?.country;
        if (by !== undefined && home !== undefined && by !== home) {
          yield problem(
            file,
            `${field}.by`,
            by,
            `accepted: ${JSON.stringify(home)}, whose ${decree.issuer} issued ${act}`,
          );
        }
        // A law is made by a parliament and signed by a president; either may be the body of the event.
        const isLaw = decree.kind === "law" || decree.kind === "federal-law";
        const fits = isLaw ? agencies.get(agency ?? "")?.country === home : agency === decree.issuer;
        if (agency !== undefined && !fits) {
          yield problem(file, `${field}.agency`, agency, `accepted: ${decree.issuer}, which issued ${act}`);
        }
      }
    }
    for (const { file, record } of contents(data, "decrees")) {
      for (const [index, id] of record.agreements.entries()) {
        const agreement = agreements.get(id);
        // An act that permits a signature already given contradicts its day; no event can say that.
        const signed = agreement?.signed?.on;
        const day = record.adopted ?? record.published;
        if (record.action === "authorizes-signature" && signed && day && isBefore(signed, day)) continue;
        // Where a decree and the law that confirms it are one event, its detail names the other act.
        if (
          agreement &&
          !agreement.events.some(({ act, detail }) => act === record.id || detail?.includes(record.id))
        ) {
          const accepted = "accepted: an agreement with an event whose `act` is this one, or whose `detail` names it";
          yield problem(file, `agreements.${index}`, id, `has no event by ${record.id}; ${accepted}`);
        }
      }
      if (
        record.adopted !== undefined &&
        record.published !== undefined &&
        isBefore(record.published, record.adopted)
      ) {
        yield problem(
          file,
          "published",
          record.published,
          `accepted: ${record.adopted}, its day of adoption, or later`,
        );
      }
    }
  },
};
