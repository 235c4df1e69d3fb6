import { isBefore } from "./days.js";
import { eventWords, wordsThat } from "./event-words.js";
import { recordById } from "./ids.js";
import { eachOf, type Rule } from "./rule.js";

export const actEvent: Rule = {
  name: "act-event",
  description: "An act and the events by it agree: on the agreements, the body, the day and the effect.",
  *check(records) {
    const decrees = recordById(records, "decrees");
    const agencies = recordById(records, "agencies");
    const listed = new Map(Array.from(decrees.values(), ({ id, agreements }) => [id, new Set(agreements)]));
    for (const [{ id, events }, report] of eachOf(records, "agreements")) {
      for (const [index, { type, on, by, agency, act }] of events.entries()) {
        const decree = act === undefined ? undefined : decrees.get(act);
        if (!decree) continue;
        const field = `events.${index}`;
        if (!listed.get(decree.id)?.has(id)) {
          yield report(`${field}.act`, act, `does not list ${id}; accepted: an act whose agreements do`);
        }
        const day = decree.adopted ?? decree.published;
        if (day !== undefined && isBefore(on, day)) {
          yield report(`${field}.on`, on, `is before the act ${act}; accepted: ${day} or later`);
        }
        const { action, issuer, kind } = decree;
        const { broughtBy } = eventWords[type];
        if (broughtBy !== "any" && !broughtBy.includes(action)) {
          const words = wordsThat((word) => word.broughtBy === "any" || word.broughtBy.includes(action));
          yield report(`${field}.type`, type, `accepted by an act that ${action}: ${words.join(", ")}`);
        }
        const home = agencies.get(issuer)?.country;
        if (by !== undefined && home !== undefined && by !== home) {
          yield report(`${field}.by`, by, `accepted: ${JSON.stringify(home)}, whose ${issuer} issued ${act}`);
        }
        // A law is made by a parliament and signed by a president; either may be the body of the event.
        const isLaw = kind === "law" || kind === "federal-law";
        const fits = isLaw ? agencies.get(agency ?? "")?.country === home : agency === issuer;
        if (agency !== undefined && !fits) {
          yield report(`${field}.agency`, agency, `accepted: ${issuer}, which issued ${act}`);
        }
      }
    }
    for (const [{ adopted, published }, report] of eachOf(records, "decrees")) {
      if (adopted !== undefined && published !== undefined && isBefore(published, adopted)) {
        yield report("published", published, `accepted: ${adopted}, its day of adoption, or later`);
      }
    }
  },
};
