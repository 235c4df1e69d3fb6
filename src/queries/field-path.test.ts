import { agreements, countries, officials } from "military-pacts";
import { describe, expect, it } from "vitest";
import { itemNamed, itemNames } from "./field-path.js";

describe("the names of the items of a list", () => {
  it("stay what they are when an item is put in, wherever that is", () => {
    for (const { events } of agreements) {
      const before = itemNames(events);
      for (const place of [0, Math.floor(events.length / 2), events.length]) {
        const after = itemNames(events.toSpliced(place, 0, { key: "new", type: "announced", on: "2020" }));
        expect(after.toSpliced(place, 1)).toEqual(before);
      }
    }
  });

  it("are the keys of events, memberships and offices, each once in its list", () => {
    const lists = [
      ...agreements.map(({ events }) => events),
      // Where it is its only one there, the organization is the key of a membership.
      ...countries.map(({ memberships }) =>
        memberships.map((each) => ({ ...each, key: each.key ?? each.organization })),
      ),
      ...officials.map(({ offices }) => offices),
    ];
    for (const list of lists) {
      const keys = list.map(({ key }) => key);
      expect(itemNames(list)).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it("are else who or what an item is about, with the year where that was named before", () => {
    expect(
      itemNames([{ country: "UZ", from: "1994-04-20" }, { country: "RU" }, { country: "UZ", from: "2006-08-16" }]),
    ).toEqual([...["UZ", "RU", "UZ-2006"]]);
    expect(itemNames([{ organization: "eu", kind: "associate", from: "1995" }])).toEqual(["eu"]);
    expect(itemNames([{ official: "jose-manuel", name: "Jos\u00e9 Manuel" }, { name: "Jos\u00e9 Manuel" }])).toEqual([
      ...["jose-manuel", "Jose-Manuel"],
    ]);
    expect(itemNames([{ name: "(A. B.)" }, { name: "A B" }])).toEqual(["A-B", "A-B-1"]);
    expect(itemNames([{ from: "2001-01-01", to: "2001-03-01" }])).toEqual(["2001-01-01"]);
    expect(itemNames(["basing", "logistics"])).toEqual(["0", "1"]);
    expect(itemNames([{}, null, 5])).toEqual(["0", "1", "2"]);
  });

  it("find the item that they name", () => {
    const list = [
      { country: "UZ", from: "1994" },
      { country: "UZ", from: "2006" },
    ];
    expect(itemNamed(list, "UZ-2006")).toBe(list[1]);
    expect(itemNamed(list, "UZ")).toBe(list[0]);
    expect(itemNamed(list, "RU")).toBeUndefined();
  });
});
