import fc from "fast-check";
import type { Agreement, AnyIds } from "military-pacts";
import { describe, expect, it } from "vitest";
import { anyDayFrom, lastDay } from "../../tests/days.js";
import { ask, invent } from "../../tests/invented.js";

const anyDay = anyDayFrom("1985-01-01");

describe("the order of agreements", () => {
  it("is that of their signatures, or else of their first events, then of their ids; the undated are last", () => {
    const parts = fc.uniqueArray(
      fc.record(
        { id: fc.constantFrom("a", "b", "c", "d", "e"), signed: fc.constantFrom("2001", "2001-12-31"), event: anyDay },
        { requiredKeys: ["id"] },
      ),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(parts, (given) => {
        const invented = given.map(({ id, signed, event }) =>
          invent(event ? [{ type: "announced", on: event }] : [], { id, ...(signed && { signed: { on: signed } }) }),
        );
        const day = ({ signed, events: [first] }: Agreement<AnyIds>) =>
          lastDay(signed?.on ?? first?.on ?? "9999-99-99");
        const keys = invented.map((agreement) => `${day(agreement)} ${agreement.id}`);
        expect(ask(...invented).agreements.map((agreement) => `${day(agreement)} ${agreement.id}`)).toEqual(
          keys.sort(),
        );
      }),
    );
  });
});
