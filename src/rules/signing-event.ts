import { eachOf, type Rule } from "./rule.js";

export const signingEvent: Rule = {
  name: "signing-event",
  description: "A signing has its event: `signed.on` is the day of the last signature.",
  *check(records) {
    for (const [{ signed, events }, report] of eachOf(records, "agreements")) {
      const days = events.flatMap(({ type, on }) => (type === "signed" ? [on] : []));
      if (signed === undefined ? days.length === 0 : days.includes(signed.on)) continue;
      const accepted = days.length > 0 ? days.map((day) => JSON.stringify(day)).join(" or ") : "an event of that day";
      yield report(
        "signed.on",
        signed?.on,
        `${signed ? "" : "is missing; "}accepted: ${accepted}, as in the events \`signed\``,
      );
    }
  },
};
