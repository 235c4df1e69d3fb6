import { eachOf, type Rule } from "./rule.js";

export const signingEvent: Rule = {
  name: "signing-event",
  description: "A signing has its event: `signed.on` is the day of the last signature.",
  *check(records) {
    for (const [{ signed, events }, report] of eachOf(records, "agreements")) {
      const days = events.flatMap(({ type, on }) => (type === "signed" ? [on] : []));
      if (signed === undefined ? days.length === 0 : days.includes(signed.on)) continue;
      const missing = signed?.on === undefined ? "is missing; " : "";
      const accepted = days.map((day) => JSON.stringify(day)).join(" or ") || "a day that such an event has";
      yield report("signed.on", signed?.on, `${missing}accepted: ${accepted}, as the events \`signed\` say`);
    }
  },
};
