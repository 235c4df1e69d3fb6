import { recordById } from "./ids.js";
import { eachOf, listed, type Rule } from "./rule.js";

export const eventActor: Rule = {
  name: "event-actor",
  description: "A party is named once, only parties act, and every body belongs to the state for which it acts.",
  *check(records) {
    const agencies = recordById(records, "agencies");
    for (const [{ parties, otherParties = [], partiesComplete, events }, report] of eachOf(records, "agreements")) {
      const codes = new Set<string>();
      for (const [index, { country, agency, from }] of parties.entries()) {
        const field = `parties.${index}`;
        // One that left a treaty and came back stands once for each time: `party-days` looks at these.
        if (codes.has(country) && from === undefined) {
          yield report(`${field}.country`, country, "is a party already; accepted: each party once");
        }
        codes.add(country);
        const home = agency === undefined ? undefined : agencies.get(agency)?.country;
        if (home !== undefined && home !== country) {
          yield report(`${field}.agency`, agency, `is a body of ${home}; accepted: a body of ${country}`);
        }
      }
      let actors: Set<string> | undefined;
      for (const [index, { type, by, agency }] of events.entries()) {
        const field = `events.${index}`;
        // Others may comment on an agreement, and may be a party that is not listed.
        const open = type === "announced" || !partiesComplete;
        if (by !== undefined && !open) actors ??= new Set([...codes, ...otherParties]);
        if (by !== undefined && actors && !open && !actors.has(by)) {
          yield report(`${field}.by`, by, `is no party; accepted: ${listed(actors)}`);
        }
        const home = agency === undefined ? undefined : agencies.get(agency)?.country;
        if (home !== undefined && by !== undefined && home !== by) {
          yield report(`${field}.agency`, agency, `is a body of ${home}; accepted: a body of ${by}`);
        }
      }
    }
  },
};
