/** Ids that are no longer in use: what has moved is followed, and what was withdrawn is told with its reason. */
import * as root from "military-pacts";
import { ml_ru_2003_military_technical, ml_ru_2023_military_technical } from "military-pacts/agreements";
import { claimsAbout, conflicts } from "military-pacts/claims";
import { evidenceFor, notesAbout } from "military-pacts/evidence";
import { retiredIdSchema } from "military-pacts/schemas";
import { searchAgreements } from "military-pacts/search";
import { sourcesFor } from "military-pacts/sources";
import { describe, expect, it } from "vitest";
import { everything } from "../../tests/everything.js";

const OLD = "ml-ru-2023-military-technical";
const NEW = "ml-ru-2003-military-technical";

describe("an id that has moved", () => {
  it("is listed with the id in use, and the reason", () => {
    expect(root.retired).toContainEqual({
      type: "agreement",
      id: OLD,
      kind: "moved",
      to: NEW,
      reason: "The agreement was signed in 2003, not in 2023.",
    });
    expect(Object.isFrozen(root.retired) && root.retired.every(Object.isFrozen)).toBe(true);
    for (const entry of root.retired) expect(retiredIdSchema.parse(entry)).toEqual(entry);
  });

  it("is still an id for the guard, the lookup and every query", () => {
    expect(root.isAgreementId(OLD)).toBe(true);
    expect(root.getAgreement(OLD)).toBe(root.getAgreement(NEW));
    expect(root.statusOn(OLD, "2010-01-01")).toBe(root.statusOn(NEW, "2010-01-01"));
    expect(root.partnersOf(OLD)).toEqual(root.partnersOf(NEW));
    expect(root.endsOn(OLD, { noticeOn: "2010-01-01" })).toEqual(root.endsOn(NEW, { noticeOn: "2010-01-01" }));
    expect(root.statusHistory(OLD)).toEqual(root.statusHistory(NEW));
    expect(root.lifespan(OLD)).toEqual(root.lifespan(NEW));
    expect(evidenceFor(OLD)).toBe(evidenceFor(NEW));
    expect(evidenceFor(OLD, "signed.on")).toBe(evidenceFor(NEW, "signed.on"));
    expect(sourcesFor(OLD, "signed.on")).toEqual(sourcesFor(NEW, "signed.on"));
    expect(notesAbout(OLD)).toBe(notesAbout(NEW));
    expect(claimsAbout(OLD)).toEqual(claimsAbout(NEW));
    expect(claimsAbout(OLD).length).toBeGreaterThan(0);
    expect(conflicts({ about: OLD })).toEqual(conflicts({ about: NEW }));
    expect(conflicts({ about: OLD }).length).toBeGreaterThan(0);
  });

  it("has an export, which is that of the id in use", () => {
    expect(ml_ru_2023_military_technical).toBe(ml_ru_2003_military_technical);
  });

  it("finds its record in a search box", () => {
    expect(searchAgreements(NEW)[0]?.agreement.id).toBe(NEW);
    for (const text of [OLD, ` ${OLD}\n`]) expect(searchAgreements(text)).toEqual(searchAgreements(NEW));
  });

  it("is not in the collections, nor a name in the evidence", () => {
    expect(root.agreements.some(({ id }) => (id as string) === OLD)).toBe(false);
    expect(Object.keys(everything.evidence)).not.toContain(OLD);
  });
});

describe("resolveId", () => {
  it("leaves every id in use as it is", () => {
    const {
      countries,
      sources: _s,
      claims: _c,
      retired: _r,
      asOf: _a,
      evidence: _e,
      notes: _n,
      ...others
    } = everything;
    const ids = [
      ...countries.map(({ code }) => code),
      ...Object.values(others).flatMap((of) => of.map(({ id }) => id)),
    ];
    expect(ids.length).toBeGreaterThan(500);
    for (const id of ids) expect(root.resolveId(id)).toBe(id);
  });

  it("gives an id in use or nothing, so that its answer can be stored", () => {
    for (const { id } of root.retired) {
      const current = root.resolveId(id);
      if (current !== undefined) expect(root.resolveId(current)).toBe(current);
    }
  });

  it.each(["__proto__", "constructor", "", "gb", ` ${OLD}`, OLD.toUpperCase(), "x".repeat(10_000_000)])(
    "gives nothing for %.20j",
    (id) => expect(root.resolveId(id)).toBeUndefined(),
  );

  it("takes anything that is no text for an unknown id", () => {
    for (const value of [undefined, null, 0, {}, [OLD], Symbol(OLD)]) {
      expect(root.resolveId(value as string)).toBeUndefined();
    }
  });
});
