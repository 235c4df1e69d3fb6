import { certainDay } from "../queries/dates.js";
import { isBefore } from "./days.js";
import { faults } from "./interval.js";
import { eachOf, type Rule } from "./rule.js";

export const partyDays: Rule = {
  name: "party-days",
  description: "The days of a party follow the life of the treaty, and its withdrawal is their end.",
  *check(records) {
    for (const [{ parties, events }, report] of eachOf(records, "agreements")) {
      yield* faults("parties", parties, ({ country }) => country, report);
      const entry = events.find(({ type, by }) => type === "entered-into-force" && by === undefined);
      for (const [index, { country, from, to }] of parties.entries()) {
        if (from !== undefined && entry && isBefore(from, entry.on)) {
          const accepted = `accepted: ${entry.on}, the entry into force of the treaty, or later`;
          yield report(`parties.${index}.from`, from, accepted);
        }
        const left = events.findLast(({ type, by }) => type === "withdrawn" && by === country);
        const last = parties.findLastIndex((party) => party.country === country);
        if (from === undefined || !left || index !== last) continue;
        if (to === undefined || certainDay(to) !== certainDay(left.on)) {
          const accepted = `accepted: ${JSON.stringify(left.on)}, the day of its withdrawal`;
          yield report(`parties.${index}.to`, to, `${to === undefined ? "is missing; " : ""}${accepted}`);
        }
      }
    }
  },
};
