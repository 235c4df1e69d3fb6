import { inspect } from "node:util";
import { agreements, countries } from "military-pacts";
import { evidence } from "military-pacts/evidence";
import { describe, expect, it } from "vitest";
import { lazyList, once } from "./lazy.js";

describe("the console", () => {
  it("shows a collection as what is in it", () => {
    expect(inspect(countries)).toBe(inspect([...countries]));
    expect(inspect(agreements, { depth: 4 })).toBe(inspect([...agreements], { depth: 4 }));
    expect(inspect(evidence)).toBe(inspect({ ...evidence }));
  });
});

describe("what is made late", () => {
  it("is made once, and not before it is asked for", () => {
    for (const value of [undefined, null, 0, {}]) {
      let made = 0;
      const get = once(() => {
        made++;
        return value;
      });
      expect(made).toBe(0);
      expect(get()).toBe(value);
      expect(get()).toBe(value);
      expect(made).toBe(1);
    }
  });

  it("does not make a list read before its first record is", () => {
    let read = 0;
    const records = ["a", "b"] as const;
    const made = lazyList<string>(2, () => {
      read++;
      return records;
    });
    expect(made).toHaveLength(2);
    expect(read).toBe(0);
    expect([...made]).toEqual(records);
    expect(read).toBe(2);
    expect(lazyList(0, () => [])).toEqual([]);
  });
});
