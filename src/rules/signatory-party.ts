import { recordById } from "./ids.js";
import { eachOf, listed, type Rule } from "./rule.js";

export const signatoryParty: Rule = {
  name: "signatory-party",
  description: "Signatories sign for parties, and for the country that they serve.",
  *check(records) {
    const officials = recordById(records, "officials");
    for (const [{ signed, parties }, report] of eachOf(records, "agreements")) {
      const codes = new Set(parties.map(({ country }) => country));
      for (const [index, { country, official }] of (signed?.signatories ?? []).entries()) {
        const field = `signed.signatories.${index}.country`;
        if (country !== undefined && !codes.has(country)) {
          yield report(field, country, `is no party; accepted: ${listed(codes)}`);
        }
        const served = official === undefined ? undefined : officials.get(official)?.country;
        if (served !== undefined && served !== country) {
          yield report(field, country, `accepted: ${JSON.stringify(served)}, whom ${official} serves`);
        }
      }
    }
  },
};
