import { describe, expect, it } from "vitest";
import { germany, order } from "../rules/harness.js";
import { type Change, change, event, insert, jsonOf, real, remove } from "../rules/real-data.js";
import { buildRelease, type Release, releaseOf } from "./build.js";
import type { Json } from "./load.js";

const idOf = (name: string) => name.slice(name.indexOf("/") + 1);
const agreementIn = (release: Release, name: string) => release.agreements.find(({ id }) => id === idOf(name));
const evidenceOf = (json: unknown) => (json as Json).evidence;

/** The signing of the German agreement with other events, and what stands behind its day. */
function signing(...events: readonly Json[]) {
  const release = buildRelease(change(germany, { events })(real));
  return { ...agreementIn(release, germany)?.signed, evidence: release.evidence[idOf(germany)]?.["signed.on"] };
}

const from = (source: string) => ({ sources: [source], confidence: "low" });
const signed = (on: string, more: Json = {}): Json => ({ ...event("signed", on, more), evidence: from(`s-${on}`) });

describe("the day of a signing", () => {
  it("is that of the signature for all, and what stands behind the event stands behind it", () => {
    expect(signing(signed("1993-04-13"))).toEqual({
      on: "1993-04-13",
      place: "Moscow",
      evidence: from("s-1993-04-13"),
    });
  });

  it("is that of the last signature for all, whatever one side did later", () => {
    const events = [signed("1993-04-13"), signed("1993-05"), signed("1994", { by: "DE" })];
    expect(signing(...events)).toMatchObject({ on: "1993-05", evidence: from("s-1993-05") });
  });

  it("is the later of two by sides", () => {
    const events = [signed("1993-04-13", { by: "DE" }), signed("1993-04-20", { by: "RU" })];
    expect(signing(...events)).toMatchObject({ on: "1993-04-20", evidence: from("s-1993-04-20") });
  });

  it("is known of all that are signed, as the first property, and of no other", () => {
    for (const { id, signed, events } of releaseOf(real).agreements) {
      const days = events.flatMap(({ type, on }) => (type === "signed" ? [on] : []));
      expect(signed === undefined ? [] : [Object.keys(signed)[0], signed.on], id).toEqual(
        days.length === 0 ? [] : ["on", days.findLast((day) => day === signed?.on)],
      );
    }
  });

  it("makes a signing where the file says no more of it", () => {
    const release = buildRelease(change(germany, { signed: undefined })(real));
    expect(agreementIn(release, germany)?.signed).toEqual({ on: "1993-04-13" });
    expect(Object.keys(agreementIn(release, germany) ?? {})).toEqual(
      Object.keys(agreementIn(releaseOf(real), germany) ?? {}),
    );
  });
});

describe("the evidence of the day of a signing", () => {
  it("is that of the event, which keeps its own", () => {
    const evidence = releaseOf(real).evidence[idOf(germany)];
    const [first] = jsonOf(germany).events as Json[];
    expect(evidence?.["signed.on"]).toEqual(evidenceOf(first));
    expect(evidence?.["events.signed"]).toEqual(evidenceOf(first));
  });
});

describe("an event that is put in", () => {
  it("moves no path: what stands behind the others is found under the names that it had", () => {
    const { evidence, claims } = releaseOf(real);
    for (const place of [0, 1, 2]) {
      const more = buildRelease(
        insert(germany, "events", place, event("announced", "2000", { key: "announced" }))(real),
      );
      const { "events.announced": own, ...others } = more.evidence[idOf(germany)] ?? {};
      expect(own).toBeDefined();
      expect(others).toEqual(evidence[idOf(germany)]);
      expect(more.claims).toEqual(claims);
    }
  });
});

describe("the agreements of a decree", () => {
  const agreementsOf = (name: string, ...changes: readonly Change[]) => {
    const release = buildRelease(changes.reduce((data, spoil) => spoil(data), real));
    return release.decrees.find(({ id }) => id === idOf(name))?.agreements;
  };

  it("are those whose events name it, in the order of the agreements", () => {
    const about = releaseOf(real).agreements.filter(({ events }) => events.some(({ act }) => act === idOf(order)));
    expect(agreementsOf(order)).toEqual(about.map(({ id }) => id));
    expect(about.length).toBeGreaterThan(10);
    const days = about.map(({ signed }) => signed?.on ?? "");
    expect(days).toEqual(days.toSorted());
    expect(jsonOf(order)).not.toHaveProperty("agreements");
  });

  it("change with the events", () => {
    const without = change(germany, { "events.termination-authorized.act": undefined });
    expect(agreementsOf(order, without)).not.toContain(idOf(germany));
    const more = insert("agreements/inf-1987", "events", 10, event("announced", "2026", { act: idOf(order) }));
    expect(agreementsOf(order, more)?.[0]).toBe("inf-1987");
  });

  it("have those of its file among them, at the place of their day, and each of them once", () => {
    const listed = (...agreements: string[]) => agreementsOf(order, change(order, { agreements }));
    expect(listed("inf-1987")).toEqual(["inf-1987", ...(agreementsOf(order) ?? [])]);
    expect(listed(idOf(germany))).toEqual(agreementsOf(order));
  });

  it("have those of its file that nobody knows first, for a rule to find", () => {
    const found = agreementsOf(order, change(order, { agreements: [idOf(germany)] }), remove(germany));
    expect(found?.indexOf(idOf(germany))).toBe(0);
  });

  it("are none where no event names it", () => {
    const spoil = releaseOf(real)
      .agreements.filter(({ events }) => events.some(({ act }) => act === idOf(order)))
      .map(({ id }) => remove(`agreements/${id}`));
    expect(agreementsOf(order, ...spoil)).toEqual([]);
  });
});
