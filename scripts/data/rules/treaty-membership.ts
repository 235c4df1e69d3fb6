import { recordById, recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

/** The treaties whose parties are the members of an organization. */
const TREATIES: Readonly<Record<string, string>> = {
  cst: "cst-1992-collective-security",
  csto: "csto-2002-charter",
};

const text = (days: readonly string[]) => (days.length === 0 ? "none" : days.join(", "));

export const treatyMembership: Rule = {
  name: "treaty-membership",
  description: "The members of an organization are the parties of its treaty, on every day.",
  *check(data) {
    const agreements = recordById(data, "agreements");
    const retired = recordById(data, "retired");
    const inUse = (id: string) => {
      const entry = retired.get(id);
      return entry?.kind === "moved" ? entry.to : id;
    };
    for (const [organization, id] of Object.entries(TREATIES).map((names) => names.map(inUse) as [string, string])) {
      const parties = agreements.get(id)?.parties ?? [];
      for (const { file, record } of recordsOf(data, "countries")) {
        const member = record.memberships
          .filter((membership) => membership.organization === organization)
          .map(({ from, to }) => `${from}/${to ?? ""}`);
        const party = parties
          .filter(({ country }) => country === record.code)
          .map(({ from, to }) => `${from ?? ""}/${to ?? ""}`);
        if (text(member) === text(party)) continue;
        const accepted = `accepted: ${text(party)}, the days of its party in ${id}`;
        yield problem(file, "memberships", `${organization}: ${text(member)}`, accepted);
      }
    }
  },
};
