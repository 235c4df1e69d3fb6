/** What types cannot stop: every query refuses it by name, at once, and answers nothing. */
import * as root from "military-pacts";
import { claimsAbout, conflicts } from "military-pacts/claims";
import { createDataset } from "military-pacts/dataset";
import { evidenceFor, notesAbout } from "military-pacts/evidence";
import { searchAgreements } from "military-pacts/search";
import { sourcesFor } from "military-pacts/sources";
import { describe, expect, it } from "vitest";

const GERMANY = "de-ru-1993-defence-ministries";
const own = createDataset({
  asOf: root.asOf,
  agreements: root.agreements,
  countries: root.countries,
  decrees: root.decrees,
  organizations: root.organizations,
  officials: root.officials,
});

type Ask = (value: never) => unknown;

/** Where a value must be one of those that are known. */
const known: readonly [string, Ask][] = [
  ["isMember country", (value) => root.isMember(value, "eu")],
  ["isMember organization", (value) => root.isMember("GB", value)],
  ["isNatoMember", (value) => root.isNatoMember(value)],
  ["isEuMember", (value) => root.isEuMember(value)],
  ["membersOf", (value) => root.membersOf(value)],
  ["membershipsOf", (value) => root.membershipsOf(value)],
  ["statusOn", (value) => root.statusOn(value)],
  ["statusHistory", (value) => root.statusHistory(value)],
  ["statusOn party", (value) => root.statusOn(GERMANY, root.asOf, value)],
  ["statusOf party", (value) => root.statusOf(root.getAgreement(GERMANY), root.asOf, value)],
  ["lifespan", (value) => root.lifespan(value)],
  ["endsOn", (value) => root.endsOn(value, { noticeOn: "2020-01-01" })],
  ["partnersOf", (value) => root.partnersOf(value)],
  ["memberCodesOf", (value) => root.memberCodesOf(value)],
  ["officeHolders", (value) => root.officeHolders(value)],
  ["agreementsSignedBy", (value) => root.agreementsSignedBy(value)],
  ["countryName", (value) => root.countryName(value, "de")],
  ["filter party", (value) => root.findAgreements({ party: value })],
  ["filter partyMemberOf", (value) => root.findAgreements({ partyMemberOf: value })],
  ["filter decree", (value) => root.findAgreements({ decree: value })],
  ["filter instrument", (value) => root.findAgreements({ instrument: value })],
  ["filter level", (value) => root.findAgreements({ level: value })],
  ["filter subject", (value) => root.findAgreements({ subject: value })],
  ["filter scope", (value) => root.findAgreements({ scope: value })],
  ["filter region", (value) => root.findAgreements({ region: value })],
  ["filter force", (value) => root.findAgreements({ force: value })],
  ["filter ending", (value) => root.findAgreements({ ending: value })],
  ["filter signatory", (value) => root.findAgreements({ signatory: value })],
  ["timeline event", (value) => root.timeline({ event: value })],
  ["evidenceFor", (value) => evidenceFor(value)],
  ["evidenceFor field", (value) => evidenceFor("GB", value)],
  ["notesAbout", (value) => notesAbout(value)],
  ["sourcesFor", (value) => sourcesFor(value)],
  ["claimsAbout", (value) => claimsAbout(value)],
  ["conflicts about", (value) => conflicts({ about: value })],
  ["dataset isMember", (value) => own.isMember("GB", value)],
  ["dataset statusOn", (value) => own.statusOn(value)],
  ["dataset party", (value) => own.findAgreements({ party: value })],
];

/** Where a value must be a calendar day. */
const days: readonly [string, Ask][] = [
  ["isMember", (value) => root.isMember("GB", "eu", value)],
  ["isNatoMember", (value) => root.isNatoMember("GB", value)],
  ["membersOf", (value) => root.membersOf("nato", value)],
  ["membershipsOf", (value) => root.membershipsOf("GB", value)],
  ["statusOn", (value) => root.statusOn(GERMANY, value)],
  ["statusHistory", (value) => root.statusHistory(GERMANY, value)],
  ["statusOf", (value) => root.statusOf(root.getAgreement(GERMANY), value)],
  ["lifespan", (value) => root.lifespan(GERMANY, value)],
  ["endsOn", (value) => root.endsOn(GERMANY, { noticeOn: value })],
  ["memberCodesOf", (value) => root.memberCodesOf("nato", value)],
  ["isCovered", (value) => root.isCovered(value)],
  ["officeHolders", (value) => root.officeHolders("ru-government", value)],
  ["filter on", (value) => root.findAgreements({ on: value })],
  ["filter signed from", (value) => root.findAgreements({ signed: { from: value } })],
  ["filter signed to", (value) => root.findAgreements({ signed: { to: value } })],
  ["filter member on", (value) => root.findAgreements({ partyMemberOf: { organization: "eu", on: value } })],
  ["timeline from", (value) => root.timeline({ from: value })],
  ["timeline to", (value) => root.timeline({ to: value })],
  ["dataset isMember", (value) => own.isMember("GB", "eu", value)],
  ["dataset asOf", (value) => createDataset({ asOf: value, agreements: [] })],
];

const huge = "x".repeat(10_000_000);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const nobody: readonly unknown[] = [
  "__proto__",
  "constructor",
  "toString",
  "",
  " GB",
  "gb",
  huge,
  Number.NaN,
  0,
  -1,
  null,
  true,
  10n,
  10n ** 5_000n,
  Symbol("GB"),
  Symbol(huge),
  {},
  [[]],
  () => "GB",
  new Date(0),
  new Proxy({}, {}),
  new Proxy(() => "GB", {}),
  Object.freeze({ code: "GB" }),
];
const noDays: readonly unknown[] = [
  "2025-02-29",
  "2025-1-1",
  "2025",
  "2025-02",
  "2025-01-01T00:00:00Z",
  "20250101",
  "01.01.2025",
  "__proto__",
  "",
  huge,
  Number.NaN,
  1_735_689_600_000,
  null,
  new Date(0),
  {},
  ["2025-01-01"],
  10n ** 5_000n,
  Symbol("day"),
  revoked.proxy,
];

/** The error of an act: a RangeError or TypeError with a short message that says what to give. */
function refusal(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    expect(error instanceof RangeError || error instanceof TypeError).toBe(true);
    return error as Error;
  }
  throw new Error("it answered");
}

describe("an unknown value", () => {
  it.each(known)("is refused by %s", (_name, ask) => {
    for (const value of nobody) {
      const { message } = refusal(() => ask(value as never));
      expect(message).toMatch(/ not accepted; give /);
      expect(message.length).toBeLessThan(800);
    }
  });
});

describe("what is no calendar day", () => {
  it.each(days)("is refused by %s", (_name, ask) => {
    for (const value of noDays) {
      const { message } = refusal(() => ask(value as never));
      expect(message).toContain("give a calendar day as YYYY-MM-DD");
      expect(message.length).toBeLessThan(300);
    }
  });
});

describe("days at the ends", () => {
  it("before the first record nothing is in force and nobody is a member", () => {
    expect(root.membersOf("nato", "0001-01-01")).toEqual([]);
    for (const { id, signed, events } of root.agreements) {
      const isLatest = events.some(({ type, dateBasis }) => type === "signed" && dateBasis === "latest");
      const { party } = root.statusOn(id);
      const isEntry = ({ type, by }: root.AgreementEvent) =>
        type === "entered-into-force" && (by === undefined || by === party);
      const isKnown = !isLatest && (signed !== undefined || events.some(isEntry));
      expect(root.statusOn(id, "1948-12-31"), id).toEqual({
        ...{ ending: "none", party },
        ...{ force: isKnown ? "not-in-force" : "not-known", because: isKnown ? expect.any(Array) : [] },
      });
    }
    expect(root.timeline({ to: "1948-12-31" })).toEqual([]);
  });

  it("after asOf the answer is what was known then, with the events that are on record", () => {
    expect(root.membersOf("eu", "9999-12-31")).toEqual(root.membersOf("eu"));
    expect(root.membersOf("nato", "2040-01-01")).toEqual(root.membersOf("nato"));
    expect(root.statusOn("af-ru-2026-military-technical").force).toBe("not-in-force");
    expect(root.statusOn("af-ru-2026-military-technical", "2026-12-31").force).toBe("not-known");
    expect(root.statusOn(GERMANY, "2050-01-01")).toEqual(root.statusOn(GERMANY));
    expect(root.officeHolders("ru-defence-ministry", "2030-01-01")).toEqual(root.officeHolders("ru-defence-ministry"));
    expect([root.isCovered("2040-01-01"), root.isCovered(root.asOf)]).toEqual([false, true]);
  });
});

describe("arguments that can be frozen, or watched", () => {
  it("are read and never changed", () => {
    const filter = Object.freeze({ party: Object.freeze(["DE", "FR"] as const), on: "2020-01-01" });
    expect(root.findAgreements(filter)).toEqual(root.findAgreements({ party: ["FR", "DE"], on: "2020-01-01" }));
    const watched = new Proxy(filter, {
      set: () => expect.unreachable(),
      defineProperty: () => expect.unreachable(),
      deleteProperty: () => expect.unreachable(),
    });
    expect(root.findAgreements(watched)).toEqual(root.findAgreements(filter));
  });

  it("give frozen answers", () => {
    for (const answer of [
      root.findAgreements(),
      root.timeline(),
      root.membersOf("eu"),
      root.memberCodesOf("eu"),
      root.membershipsOf("GB"),
      root.partnersOf(GERMANY),
      root.statusOn(GERMANY),
      root.statusHistory(GERMANY),
      root.officeHolders("ru-government"),
      searchAgreements("bulgaria"),
      claimsAbout("GB"),
      conflicts(),
    ]) {
      expect(Object.isFrozen(answer)).toBe(true);
    }
    for (const entry of [...root.timeline(), ...root.statusHistory(GERMANY), ...conflicts()])
      expect(Object.isFrozen(entry)).toBe(true);
  });
});
