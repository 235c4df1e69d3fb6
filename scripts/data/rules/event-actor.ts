import { contentById, contents } from "./records.js";
import { problem, type Rule } from "./rule.js";

export const eventActor: Rule = {
  name: "event-actor",
  description: "A party is named once, only parties act, and every body belongs to the state for which it acts.",
  *check(data) {
    const agencies = contentById(data, "agencies");
    for (const { file, record } of contents(data, "agreements")) {
      const codes = record.parties.map(({ country }) => country);
      for (const [index, { country, agency }] of record.parties.entries()) {
        const field = `parties.${index}`;
        if (codes.indexOf(country) !== index) {
          yield problem(file, `${field}.country`, country, "is a party already; accepted: each party once");
        }
        const home = agency === undefined ? undefined : agencies.get(agency)?.country;
        if (home !== undefined && home !== country) {
          yield problem(file, `${field}.agency`, agency, `is a body of ${home}; accepted: a body of ${country}`);
        }
      }
      const actors: readonly string[] = [...codes, ...(record.otherParties ?? [])];
      for (const [index, { type, by, agency }] of record.events.entries()) {
        const field = `events.${index}`;
        // Others may comment on an agreement, and may be a party that is not listed.
        const open = type === "announced" || !record.partiesComplete;
        if (by !== undefined && !open && !actors.includes(by)) {
          yield problem(file, `${field}.by`, by, `is no party; accepted: ${actors.join(", ")}`);
        }
        const home = agency === undefined ? undefined : agencies.get(agency)?.country;
        if (home !== undefined && by !== undefined && home !== by) {
          yield problem(file, `${field}.agency`, agency, `is a body of ${home}; accepted: a body of ${by}`);
        }
      }
    }
  },
};
