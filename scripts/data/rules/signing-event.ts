import { contentById, contents } from "./records.js";
import { problem, type Rule } from "./rule.js";

export const signingEvent: Rule = {
  name: "signing-event",
  description: "The signing is that of the last `signed` event, and its signatories sign for parties.",
  *check(data) {
    const officials = contentById(data, "officials");
    for (const { file, record } of contents(data, "agreements")) {
      const { signed, events, parties } = record;
      const last = events.findLast(({ type }) => type === "signed");
      if (signed?.on !== last?.on) {
        const accepted = last
          ? `accepted: ${JSON.stringify(last.on)}, the day of the last event \`signed\``
          : "has no event; accepted: an event `signed` on that day";
        yield problem(file, "signed.on", signed?.on, signed ? accepted : `is missing; ${accepted}`);
      }
      const codes = parties.map(({ country }) => country);
      for (const [index, { country, official }] of (signed?.signatories ?? []).entries()) {
        const field = `signed.signatories.${index}`;
        if (country !== undefined && !codes.includes(country)) {
          yield problem(file, `${field}.country`, country, `is no party; accepted: ${codes.join(", ")}`);
        }
        const served = official === undefined ? undefined : officials.get(official)?.country;
        if (served !== undefined && served !== country) {
          yield problem(
            file,
            `${field}.country`,
            country,
            `accepted: ${JSON.stringify(served)}, whom ${official} serves`,
          );
        }
      }
    }
  },
};
