import { recordById } from "./ids.js";
import { eachOf, type Rule } from "./rule.js";

export const signatoryParty: Rule = {
  name: "signatory-party",
  description: "Signatories sign for parties, and for the country that they serve.",
  *check(records) {
    const officials = recordById(records, "officials");
    for (const [{ signed, parties }, report] of eachOf(records, "agreements")) {
      const codes = parties.map(({ country }) => country);
      for (const [index, { country, official }] of (signed?.signatories ?? []).entries()) {
        const field = `signed.signatories.${index}.country`;
        if (country !== undefined && !codes.includes(country)) {
          yield report(field, country, `is no party; accepted: ${codes.join(", ")}`);
        }
        const served = official === undefined ? undefined : officials.get(official)?.country;
        if (served !== undefined && served !== country) {
          yield report(field, country, `accepted: ${JSON.stringify(served)}, whom ${official} serves`);
        }
      }
    }
  },
};
