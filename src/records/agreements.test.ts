import { decree, findAgreements, getAgreement, statusOn } from "military-pacts";
import { describe, expect, it } from "vitest";

describe("order 3810-r", () => {
  it("is about eleven agreements, all partners in NATO, nine in the EU", () => {
    const eleven = findAgreements({ decree: decree.id });
    expect(eleven.map(({ id }) => id)).toEqual(decree.agreements);
    expect(eleven).toHaveLength(11);
    expect(findAgreements({ decree: decree.id, partyMemberOf: "nato" })).toHaveLength(11);
    expect(findAgreements({ decree: decree.id, partyMemberOf: "eu" })).toHaveLength(9);
  });

  it("permits termination and terminates nothing", () => {
    expect(decree.action).toBe("authorizes-termination");
    for (const id of decree.agreements) {
      expect(statusOn(id)).toMatchObject({ force: "presumed", ending: "authorized", party: "RU" });
    }
  });

  it("names no signatory of the eleven, for no source confirms one", () => {
    for (const id of decree.agreements) expect(getAgreement(id).signed?.signatories).toBeUndefined();
  });
});
