import { recordsOf } from "./records.js";
import { problem, type Rule } from "./rule.js";

export const officialNameUnique: Rule = {
  name: "official-name-unique",
  description: "A name or other spelling leads to one official.",
  *check(data) {
    const owners = new Map<string, string>();
    for (const { file, record } of recordsOf(data, "officials")) {
      // A name that is written alike in two languages counts once.
      const others = [...new Set(Object.values(record.names ?? {}))];
      const spellings: [field: string, name: string][] = [
        ["name", record.name],
        ...record.aliases.map((alias, index): [string, string] => [`aliases.${index}`, alias]),
        ...others.map((name): [string, string] => ["names", name]),
      ];
      for (const [field, name] of spellings) {
        const owner = owners.get(name);
        if (owner !== undefined) {
          yield problem(
            file,
            field,
            name,
            `is a name of ${owner} already; accepted: a spelling of one official, given once`,
          );
        }
        owners.set(name, file.name);
      }
    }
  },
};
