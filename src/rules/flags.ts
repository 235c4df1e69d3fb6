import { covers } from "../queries/dates.js";
import { eachOf, type Rule } from "./rule.js";

export const flags: Rule = {
  name: "flags",
  description: "The flags of a country are those of its memberships on the last day covered.",
  *check(records) {
    // Where the day itself has no right form, nothing can be said of it.
    if (records.asOf === undefined) return;
    for (const [{ nato, eu, memberships }, report] of eachOf(records, "countries")) {
      for (const [organization, flag] of Object.entries({ nato, eu })) {
        const member = memberships.some((entry) => entry.organization === organization && covers(entry, records.asOf));
        if (flag !== member) {
          yield report(organization, flag, `accepted: ${member}, as its memberships say for ${records.asOf}`);
        }
      }
    }
  },
};
