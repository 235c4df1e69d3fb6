import { decree } from "military-pacts";
import { claims, claimsAbout, isClaimId } from "military-pacts/claims";
import { describe, expect, it } from "vitest";

const GERMANY = "de-ru-1993-defence-ministries";

describe("claims", () => {
  it("can be about a record of every type, and are none themselves", () => {
    for (const id of [GERMANY, "GB", decree.id, "andrei-belousov", "nato"] as const) {
      expect(() => claimsAbout(id)).not.toThrow();
    }
    expect(claims.every(({ id }) => isClaimId(id))).toBe(true);
    expect(isClaimId([claims[0]?.id])).toBe(false);
    // @ts-expect-error no record
    expect(() => claimsAbout(claims[0]?.id)).toThrow(RangeError);
  });
});
