import type { Issue } from "./issues.js";
import { eachOf, type Report, type Rule } from "./rule.js";

function* repeated(items: readonly { readonly key?: string }[], field: string, report: Report): Iterable<Issue> {
  const keys = items.map(({ key }) => key);
  for (const [index, key] of keys.entries()) {
    if (key !== undefined && keys.indexOf(key) < index)
      yield report(`${field}.${index}.key`, key, "is used already; accepted: a key of its own");
  }
}

/** Reports the items whose key does not begin with what they are. */
function* misnamed<T extends { readonly key?: string }>(
  items: readonly T[],
  field: string,
  nameOf: (item: T) => string,
  report: Report,
): Iterable<Issue> {
  for (const [index, item] of items.entries()) {
    const name = nameOf(item);
    if (item.key !== undefined && item.key !== name && !item.key.startsWith(`${name}-`)) {
      yield report(`${field}.${index}.key`, item.key, `accepted: "${name}", or "${name}-" and what tells it apart`);
    }
  }
}

export const itemKey: Rule = {
  name: "item-key",
  description: "Events, memberships and offices have keys of their own, which begin with what they are.",
  *check(records) {
    for (const [{ events }, report] of eachOf(records, "agreements")) {
      yield* repeated(events, "events", report);
      yield* misnamed(events, "events", ({ type }) => type, report);
    }
    for (const [{ memberships }, report] of eachOf(records, "countries")) {
      yield* repeated(memberships, "memberships", report);
      yield* misnamed(memberships, "memberships", ({ organization }) => organization, report);
      for (const [index, { events = [] }] of memberships.entries()) {
        yield* repeated(events, `memberships.${index}.events`, report);
        yield* misnamed(events, `memberships.${index}.events`, ({ type }) => type, report);
      }
    }
    for (const [{ offices }, report] of eachOf(records, "officials")) {
      yield* repeated(offices, "offices", report);
      yield* misnamed(offices, "offices", ({ organization }) => organization, report);
    }
  },
};
