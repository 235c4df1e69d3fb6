import type { PartialDate } from "../model/dates.js";
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
      const lastOf = new Map(parties.map(({ country }, index) => [country, index]));
      const leaving = new Map<string | undefined, PartialDate>();
      for (const { type, by, on } of events) if (type === "withdrawn") leaving.set(by, on);
      for (const [index, { country, from, to }] of parties.entries()) {
        if (from !== undefined && entry && isBefore(from, entry.on)) {
          const accepted = `accepted: ${entry.on}, the entry into force of the treaty, or later`;
          yield report(`parties.${index}.from`, from, accepted);
        }
        const left = leaving.get(country);
        if (from === undefined || left === undefined || index !== lastOf.get(country)) continue;
        if (to === undefined || certainDay(to) !== certainDay(left)) {
          const accepted = `accepted: ${JSON.stringify(left)}, the day of its withdrawal`;
          yield report(`parties.${index}.to`, to, `${to === undefined ? "is missing; " : ""}${accepted}`);
        }
      }
    }
  },
};
