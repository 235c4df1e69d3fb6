import type { More } from "./form.js";
import { joined } from "./ids.js";

interface Item {
  readonly key: string;
}

/**
 * The key of an item that is added to a list, which it keeps for good: what it is; where another item has that, what
 * tells it apart too; and where that is not enough, a number.
 */
export function keyOf(items: readonly Item[], what: string, apart = ""): string {
  const isFree = (key: string) => items.every((item) => item.key !== key);
  const longer = joined(what, apart.toLowerCase());
  const named = [what, longer].find(isFree);
  for (let count = 2; ; count++) {
    const key = named ?? joined(longer, String(count));
    if (isFree(key)) return key;
  }
}

/** What a key is asked with: the one that the rule gives, and any other of its own that begins with what the item is. */
export const keyQuestion = (items: readonly Item[], what: string, apart?: string): More => ({
  proposal: keyOf(items, what, apart),
  check: (key) => {
    if (items.some((item) => item.key === key)) return "is used already; accepted: a key of its own";
    const begins = key === what || key.startsWith(`${what}-`);
    return begins ? undefined : `accepted: "${what}", or "${what}-" and what tells it apart`;
  },
});
