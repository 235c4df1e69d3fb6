import { recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

export const signatoryLink: Rule = {
  name: "signatory-link",
  description: "A signatory who has a record is linked to it.",
  *check(data) {
    const officials = new Map<string, string>(
      recordsOf(data, "officials").flatMap(({ record }) =>
        [record.name, ...record.aliases].map((name) => [`${record.country} ${name}`, record.id] as const),
      ),
    );
    for (const { file, record } of recordsOf(data, "agreements")) {
      for (const [index, { name, country, official }] of (record.signed?.signatories ?? []).entries()) {
        const id = officials.get(`${country} ${name}`);
        if (id !== undefined && official !== id) {
          const field = `signed.signatories.${index}.official`;
          yield problem(file, field, official, `${official ? "" : "is missing; "}accepted: ${JSON.stringify(id)}`);
        }
      }
    }
  },
};
