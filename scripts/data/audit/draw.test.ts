import { describe, expect, it } from "vitest";
import { releaseOf } from "../files/build.js";
import { real } from "../rules/real-data.js";
import { draw, random } from "./draw.js";

const release = releaseOf(real);
const isNew = (id: string) => id.includes("-su-");
const drawn = (seed: number, count = 100) => draw(release, { seed, count, isNew });

describe("draw", () => {
  it("gives the same facts for the same seed, and others for another", () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(8)).not.toEqual(drawn(7));
  });

  it.each([100, 41, 8])(
    "takes half of %i from what is new, and a quarter of each half as a status on a day",
    (count) => {
      const facts = drawn(7, count);
      expect(facts).toHaveLength(count);
      const fresh = facts.filter(({ id }) => isNew(id));
      const others = facts.filter(({ id }) => !isNew(id));
      expect(fresh).toHaveLength(Math.floor(count / 2));
      for (const half of [fresh, others]) {
        const statuses = half.filter(({ field }) => field.startsWith("status on "));
        expect(statuses).toHaveLength(Math.round(half.length / 4));
      }
    },
  );

  it("draws no fact twice, and none without a source", () => {
    const facts = drawn(7, 400);
    const keys = facts.map(({ id, field }) => `${id} ${field.replace(/ on .*/, "")}`);
    expect(new Set(keys).size).toBe(keys.length);
    const bare = facts.filter(({ field, sources }) => sources.length === 0 && !field.startsWith("status on "));
    expect(bare).toEqual([]);
  });

  it("asks for days from the first event on up to the last day covered", () => {
    for (const { id, field } of drawn(7, 400)) {
      const day = /^status on (.*)$/.exec(field)?.[1];
      if (day === undefined) continue;
      const first = release.agreements.find((agreement) => agreement.id === id)?.events[0]?.on ?? "";
      expect(day >= first).toBe(true);
      expect(day <= release.asOf).toBe(true);
    }
  });

  it("takes all there is where more is wanted", () => {
    const one = { ...release, agreements: release.agreements.slice(0, 1), decrees: [], countries: [], officials: [] };
    const facts = draw(one, { seed: 1, count: 100, isNew: () => false });
    expect(facts.length).toBeLessThan(100);
    expect(new Set(facts.map(({ id }) => id))).toEqual(new Set([one.agreements[0]?.id]));
  });
});

describe("random", () => {
  it("gives numbers from 0 to 1 that are spread evenly", () => {
    const next = random(42);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let turn = 0; turn < 10_000; turn++) {
      const number = next();
      expect(number >= 0 && number < 1).toBe(true);
      tenths[Math.floor(number * 10)] = (tenths[Math.floor(number * 10)] ?? 0) + 1;
    }
    expect(tenths.every((count) => count > 900 && count < 1100)).toBe(true);
  });

  it("depends on the seed alone", () => {
    const [a, b] = [random(1), random(1)];
    expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
    expect(random(2)()).not.toBe(random(1)());
  });
});
