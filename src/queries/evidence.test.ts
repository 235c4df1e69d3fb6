import { asOf } from "military-pacts";
import { createDataset } from "military-pacts/dataset";
import { evidenceFor } from "military-pacts/evidence";
import { isSourceId } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { invent } from "../../tests/invented.js";

const GERMANY = "de-ru-1993-defence-ministries";

describe("evidenceFor", () => {
  it("gives the sources of a field, and how sure we are", () => {
    const found = evidenceFor("de-ru-1993-defence-ministries", "signed.on");
    expect(found?.confidence).toBe("high");
    expect(found?.sources.length).toBeGreaterThan(1);
    expect(found?.sources.every((id) => isSourceId(id))).toBe(true);
  });

  it("lets the evidence of an item stand for its fields", () => {
    expect(evidenceFor(GERMANY, "events.termination-authorized.on")).toBe(
      evidenceFor(GERMANY, "events.termination-authorized"),
    );
    for (const field of [
      "memberships.nato.from",
      "memberships.eu.to",
      "memberships.eu.events.transition-period-ended",
    ]) {
      expect(evidenceFor("GB", field)?.sources.length, field).toBeGreaterThan(0);
    }
    expect(evidenceFor("vladimir-putin", "offices.ru-presidency-2012.from")?.sources.length).toBeGreaterThan(0);
    expect(evidenceFor("open-skies-1992", "parties.DE.from")?.sources.length).toBeGreaterThan(0);
  });

  it("gives nothing for what the record does not have, and refuses what no record has", () => {
    expect(evidenceFor("gb-ru-1997-defence-ministries", "signed.place")).toBeUndefined();
    expect(evidenceFor("GB", "memberships.csto.from")).toBeUndefined();
    // A place in the list is no name: what stands there may be another item tomorrow.
    expect(evidenceFor(GERMANY, "events.2.on")).toBeUndefined();
    expect(() => evidenceFor("GB", "sigend.on")).toThrow(/^field: "sigend\.on" is not accepted/);
    expect(() => evidenceFor("GB", "memberships.*.from")).toThrow(/^field: "memberships\.\*\.from" is not accepted/);
    expect(() => evidenceFor("GB", `events.${"1".repeat(300)}.nonsense`)).toThrow(/^field: /);
    // @ts-expect-error no record
    expect(() => evidenceFor("__proto__", "signed.on")).toThrow(/^id: "__proto__" is not accepted/);
    // @ts-expect-error no record
    expect(() => evidenceFor(undefined)).toThrow(TypeError);
  });
});

describe("evidence", () => {
  it("is that of the field itself before that of the item in which it lies", () => {
    const own = { sources: ["own"], confidence: "high" } as const;
    const item = { sources: ["item"], confidence: "low" } as const;
    const invented = invent([], { id: "a" });
    const dataset = createDataset({
      asOf,
      agreements: [invented],
      evidence: { a: { signed: item, "signed.on": own, "parties.DE": own, "title.en": own } },
    });
    expect(dataset.evidenceFor("a", "signed.on")).toBe(own);
    expect(dataset.evidenceFor("a", "signed.place")).toBe(item);
    expect(dataset.evidenceFor("a", "signed.signatories.A-Person.name")).toBe(item);
    expect(dataset.evidenceFor("a", "signed")).toBe(item);
    expect(dataset.evidenceFor("a", "parties.DE.from")).toBe(own);
    expect(dataset.evidenceFor("a", "parties.D")).toBeUndefined();
    expect(dataset.evidenceFor("a", "title")).toBeUndefined();
  });

  it.each([
    "",
    "signed.",
    ".signed",
    "..",
    "signed..on",
    "signed.on.0",
    "events.signed.at",
    "events..on.x",
    "events2.on",
    "constructor",
  ])("of a field %j is refused, for no record has it", (field) => {
    expect(() => evidenceFor(GERMANY, field)).toThrow(/^field: /);
  });
});
