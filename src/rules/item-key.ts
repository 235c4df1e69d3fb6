import { eachOf, type Fault, type Report, type Rule } from "./rule.js";

/**
 * Reports the items whose key, or what stands in for it, is that of another one, or does not begin with what they are,
 * or were called: a key stays when the id of its body moves.
 */
function* faults<T extends { readonly key?: string }>(
  field: string,
  items: readonly T[],
  whatOf: (item: T) => string,
  report: Report,
  formerOf: (what: string) => readonly string[] = () => [],
): Iterable<Fault> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const [{ key }, what] = [item, whatOf(item)];
    const name = key ?? what;
    if (seen.has(name)) {
      const wrong = key === undefined ? "is missing" : "is used already";
      yield report(`${field}.${index}.key`, key, `${wrong}; accepted: a key of its own`);
    } else if (![what, ...formerOf(what)].some((word) => name === word || name.startsWith(`${word}-`))) {
      yield report(`${field}.${index}.key`, key, `accepted: "${what}", or "${what}-" and what tells it apart`);
    }
    seen.add(name);
  }
}

export const itemKey: Rule = {
  name: "item-key",
  description: "Events, memberships and offices have keys of their own, which begin with what they are.",
  *check(records) {
    const retired = Array.from(eachOf(records, "retired"), ([entry]) => entry);
    const moved = retired.filter((entry) => entry.kind === "moved");
    const formerOf = (body: string) => moved.filter(({ to }) => to === body).map(({ id }) => id);
    for (const [{ events }, report] of eachOf(records, "agreements")) {
      yield* faults("events", events, ({ type }) => type, report);
    }
    for (const [{ memberships }, report] of eachOf(records, "countries")) {
      yield* faults("memberships", memberships, ({ organization }) => organization, report, formerOf);
      for (const [index, { events = [] }] of memberships.entries()) {
        yield* faults(`memberships.${index}.events`, events, ({ type }) => type, report);
      }
    }
    for (const [{ offices }, report] of eachOf(records, "officials")) {
      yield* faults("offices", offices, ({ organization }) => organization, report, formerOf);
    }
  },
};
