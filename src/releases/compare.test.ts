/** What two releases have of difference, each expectation written by hand. */
import { describe, expect, it } from "vitest";
import { agreement, finland, movedTo, source } from "../../tests/releases.js";
import { diffReleases } from "./compare.js";
import type { PublishedRelease } from "./release.js";

const ministries = agreement("de-ru-1993-ministries", { signed: { on: "1993-04-13", place: "Moscow" } });

/** What changed in one agreement. */
function fieldsOf(old: Parameters<typeof agreement>[1], now: Parameters<typeof agreement>[1]) {
  const { changed } = diffReleases({ agreements: [agreement("a", old)] }, { agreements: [agreement("a", now)] });
  return changed[0]?.fields.map(({ sources: _sources, ...field }) => field) ?? [];
}

describe("records", () => {
  it("that are new demand a minor release", () => {
    const diff = diffReleases({ agreements: [] }, { agreements: [ministries] });
    expect(diff.added).toEqual([
      { type: "agreement", id: "de-ru-1993-ministries", name: "Agreement de-ru-1993-ministries" },
    ]);
    expect(diff.bump).toBe("minor");
  });

  it("that are gone demand a major one", () => {
    const diff = diffReleases({ countries: [finland()] }, { countries: [] });
    expect(diff.removed).toEqual([{ type: "country", id: "FI", name: "Finland" }]);
    expect(diff.bump).toBe("major");
  });

  it("that moved are one record with two ids, not one gone and one new", () => {
    const diff = diffReleases(
      { agreements: [agreement("old-id")] },
      {
        agreements: [agreement("new-id", { title: { en: "Agreement old-id" } })],
        retired: [movedTo("old-id", "new-id")],
      },
    );
    expect(diff).toEqual({
      bump: "minor",
      added: [],
      removed: [],
      moved: [
        {
          type: "agreement",
          id: "old-id",
          name: "Agreement old-id",
          to: "new-id",
          reason: "The same document under a better name.",
        },
      ],
      withdrawn: [],
      changed: [],
      redirects: { added: [], removed: [], changed: [] },
    });
  });

  it("that moved show their other changes, and nothing where others only name the new id", () => {
    const decree = (id: string) => ({
      id: "order",
      kind: "government-order" as const,
      issuer: "ru-government",
      action: "approves" as const,
      agreements: [id, "c"],
      summary: "An order.",
    });
    const diff = diffReleases(
      {
        agreements: [agreement("a")],
        decrees: [decree("a")],
        evidence: { a: { summary: { sources: ["s"], confidence: "low" } } },
      },
      {
        agreements: [agreement("b", { title: { en: "Agreement a" }, summary: "Another one." })],
        decrees: [decree("b")],
        evidence: { b: { summary: { sources: ["s", "t"], confidence: "low" } } },
        sources: [source("t", "The Times")],
        retired: [movedTo("a", "b")],
      },
    );
    expect(diff.changed).toEqual([
      {
        type: "agreement",
        id: "b",
        name: "Agreement a",
        fields: [
          {
            path: "summary",
            old: "An agreement.",
            new: "Another one.",
            sources: [{ id: "t", publisher: "The Times", url: "https://example.org/t" }],
            bump: "patch",
          },
        ],
        evidence: [],
      },
    ]);
  });

  it("that moved are followed in the paths of the evidence of others, where they name items", () => {
    const release = (official: string, other: PublishedRelease = {}): PublishedRelease => ({
      agreements: [
        agreement("a", {
          signed: { on: "1993-04-13", signatories: [{ name: "P. Grachev", country: "RU", official }] },
        }),
      ],
      evidence: { a: { [`signed.signatories.${official}`]: { sources: ["s"], confidence: "low" } } },
      officials: [{ id: official, name: "Pavel Grachev", aliases: [], country: "RU", offices: [] }],
      ...other,
    });
    const retired = { ...movedTo("p-grachev", "pavel-grachev"), type: "official" as const };
    const diff = diffReleases(release("p-grachev"), release("pavel-grachev", { retired: [retired] }));
    expect([diff.moved.map(({ to }) => to), diff.changed]).toEqual([["pavel-grachev"], []]);
  });

  it("that became one with another are moved, and the other one is not new", () => {
    const diff = diffReleases(
      { agreements: [agreement("a"), agreement("b")] },
      { agreements: [agreement("b")], retired: [movedTo("a", "b")] },
    );
    expect([diff.moved.map(({ id, to }) => [id, to]), diff.added, diff.changed, diff.bump]).toEqual([
      [["a", "b"]],
      [],
      [],
      "minor",
    ]);
  });

  it("that were withdrawn have a reason, and demand a major release", () => {
    const diff = diffReleases(
      { agreements: [agreement("a")] },
      { agreements: [], retired: [{ type: "agreement", id: "a", kind: "withdrawn", reason: "It never was." }] },
    );
    expect(diff.withdrawn).toEqual([{ type: "agreement", id: "a", name: "Agreement a", reason: "It never was." }]);
    expect([diff.removed, diff.bump]).toEqual([[], "major"]);
  });

  it("whose redirect leads nowhere are gone", () => {
    const diff = diffReleases({ agreements: [agreement("a")] }, { agreements: [], retired: [movedTo("a", "b")] });
    expect([diff.removed.map(({ id }) => id), diff.moved, diff.bump]).toEqual([["a"], [], "major"]);
  });

  it("of two types can have one id", () => {
    const agency = { id: "nato", name: "NATO staff", country: "RU" as const };
    const diff = diffReleases({ agencies: [agency], officials: [] }, { agencies: [agency], entities: [] });
    expect(diff.bump).toBe("none");
  });
});

describe("a redirect", () => {
  it("that is taken back makes an id end nowhere", () => {
    const diff = diffReleases({ retired: [movedTo("a", "b")] }, { retired: [] });
    expect([diff.redirects.removed.map(({ id }) => id), diff.bump]).toEqual([["a"], "major"]);
  });

  it("that is taken back because the record is there again is none the less no loss", () => {
    const diff = diffReleases({ retired: [movedTo("a", "b")] }, { retired: [], agreements: [agreement("a")] });
    expect([diff.redirects.removed, diff.bump]).toEqual([[], "minor"]);
  });

  it("for an id that the older release did not have is new", () => {
    const diff = diffReleases({}, { retired: [movedTo("a", "b")] });
    expect([diff.redirects.added.map(({ id }) => id), diff.bump]).toEqual([["a"], "minor"]);
  });
});

describe("the fields of a record", () => {
  it("are shown with their old and new value", () => {
    expect(fieldsOf({ signed: { on: "1993" } }, { signed: { on: "1993-04-13", place: "Moscow" } })).toEqual([
      { path: "signed.on", old: "1993", new: "1993-04-13", bump: "patch" },
      { path: "signed.place", new: "Moscow", bump: "patch" },
    ]);
  });

  it("have no new value where it is not known any more", () => {
    expect(fieldsOf({ level: "interagency" }, {})).toEqual([{ path: "level", old: "interagency", bump: "patch" }]);
  });

  it("of words that were added and removed are shown word by word", () => {
    expect(fieldsOf({ subjects: ["basing", "logistics"] }, { subjects: ["logistics", "secrets"] })).toEqual([
      { path: "subjects.basing", old: "basing", item: true, bump: "patch" },
      { path: "subjects.secrets", new: "secrets", item: true, bump: "patch" },
    ]);
  });

  it("of words in another order are one change", () => {
    expect(fieldsOf({ subjects: ["basing", "logistics"] }, { subjects: ["logistics", "basing"] })).toEqual([
      { path: "subjects", old: ["basing", "logistics"], new: ["logistics", "basing"], bump: "patch" },
    ]);
  });
});

describe("the events of an agreement", () => {
  const signed = { key: "signed", type: "signed", on: "1993-04-13" } as const;
  const ratified = { key: "ratified-de", type: "ratified", on: "1994-03-01", by: "DE" } as const;
  const inForce = {
    key: "entered-into-force",
    type: "entered-into-force",
    on: "1995-01-01",
    detail: "By exchange of notes.",
  } as const;
  const ended = { key: "terminated", type: "terminated", on: "2026-01-10" } as const;

  it("show one that was put in as one change, wherever it stands", () => {
    expect(fieldsOf({ events: [signed, inForce, ended] }, { events: [signed, ratified, inForce, ended] })).toEqual([
      { path: "events.ratified-de", new: ratified, item: true, bump: "patch" },
    ]);
  });

  it("show one that was taken out as one change", () => {
    expect(fieldsOf({ events: [signed, ratified, inForce, ended] }, { events: [signed, inForce, ended] })).toEqual([
      { path: "events.ratified-de", old: ratified, item: true, bump: "patch" },
    ]);
  });

  it("show a day that was corrected as such, with another event put in before it", () => {
    const moved = { ...inForce, on: "1995-02-01" };
    expect(fieldsOf({ events: [signed, inForce] }, { events: [signed, ratified, moved] })).toEqual([
      { path: "events.entered-into-force.on", old: "1995-01-01", new: "1995-02-01", bump: "patch" },
      { path: "events.ratified-de", new: ratified, item: true, bump: "patch" },
    ]);
  });

  it("know an event again whose year became a day, even with new details", () => {
    const vague = { key: "ratified-de", type: "ratified", on: "1994" } as const;
    const exact = { key: "ratified-de", type: "ratified", on: "1994-03-01", detail: "Law No. 5." } as const;
    expect(fieldsOf({ events: [signed, vague] }, { events: [signed, exact] })).toEqual([
      { path: "events.ratified-de.on", old: "1994", new: "1994-03-01", bump: "patch" },
      { path: "events.ratified-de.detail", new: "Law No. 5.", bump: "patch" },
    ]);
  });

  it("take two events with keys of their own for two, however alike they are", () => {
    const one = { key: "announced-2001", type: "announced", on: "2001-01-01", detail: "A plan." } as const;
    const other = { key: "announced-2020", type: "announced", on: "2020-05-05", detail: "A plan." } as const;
    expect(fieldsOf({ events: [signed, one] }, { events: [signed, other] }).map(({ path }) => path)).toEqual([
      "events.announced-2001",
      "events.announced-2020",
    ]);
  });

  it("have no order of their own, which follows from their days", () => {
    expect(fieldsOf({ events: [signed, ratified, inForce] }, { events: [inForce, signed, ratified] })).toEqual([]);
  });

  it("move no path when one is put in: the evidence of the others is what it was", () => {
    const before = [signed, inForce, ended];
    const after = [signed, ratified, inForce, ended];
    const release = (events: readonly (typeof after)[number][]): PublishedRelease => ({
      agreements: [agreement("a", { events })],
      evidence: {
        a: Object.fromEntries(events.map(({ key }) => [`events.${key}`, { sources: [key], confidence: "high" }])),
      },
    });
    expect(diffReleases(release(before), release(after)).changed).toEqual([
      {
        type: "agreement",
        id: "a",
        name: "Agreement a",
        fields: [
          { path: "events.ratified-de", new: ratified, item: true, sources: [{ id: "ratified-de" }], bump: "patch" },
        ],
        evidence: [],
      },
    ]);
  });
});

describe("the sources that moved a value", () => {
  const release = (on: string, sources: readonly string[], field = "signed.on"): PublishedRelease => ({
    agreements: [agreement("a", { signed: { on } })],
    evidence: { a: { [field]: { sources, confidence: "medium" } } },
    sources: [source("s"), source("t", "The Times")],
  });
  const sourcesOf = (old: PublishedRelease, now: PublishedRelease) =>
    diffReleases(old, now).changed.map(({ fields }) => fields.map(({ sources }) => sources.map(({ id }) => id)));

  it("are those that newly support it", () => {
    expect(sourcesOf(release("1993", ["s"]), release("1994", ["s", "t"]))).toEqual([[["t"]]]);
  });

  it("are all of them where none is new", () => {
    expect(sourcesOf(release("1993", ["s", "t"]), release("1994", ["s", "t"]))).toEqual([[["s", "t"]]]);
  });

  it("may stand with what the value lies in", () => {
    expect(sourcesOf(release("1993", ["s"], "signed"), release("1994", ["t"], "signed"))).toEqual([[["t"]]]);
  });

  it("come with publisher and address", () => {
    const [changed] = diffReleases(release("1993", ["s"]), release("1994", ["t"])).changed;
    expect(changed?.fields[0]?.sources).toEqual([{ id: "t", publisher: "The Times", url: "https://example.org/t" }]);
  });

  it("are found by the name of the item, wherever it stands", () => {
    const first = { key: "signed", type: "signed", on: "1993-04-13" } as const;
    const second = { key: "ratified", type: "ratified", on: "1994-03-01" } as const;
    const diff = diffReleases(
      {
        agreements: [agreement("a", { events: [second] })],
        evidence: { a: { "events.ratified": { sources: ["s"], confidence: "low" } } },
      },
      {
        agreements: [agreement("a", { events: [first, second] })],
        evidence: {
          a: {
            "events.signed": { sources: ["t"], confidence: "low" },
            "events.ratified": { sources: ["s"], confidence: "low" },
          },
        },
      },
    );
    expect(diff.changed[0]?.fields.map(({ path, sources }) => [path, sources])).toEqual([
      ["events.signed", [{ id: "t" }]],
    ]);
    expect(diff.changed[0]?.evidence).toEqual([]);
  });
});

describe("evidence alone", () => {
  const release = (evidence: NonNullable<PublishedRelease["evidence"]>[string]): PublishedRelease => ({
    agreements: [agreement("a")],
    evidence: { a: evidence },
  });

  it("is a patch, told with what changed in it", () => {
    const diff = diffReleases(
      release({ "events.signed": { sources: ["s", "t"], confidence: "medium" } }),
      release({ "events.signed": { sources: ["s", "u"], confidence: "high", note: "By the text." } }),
    );
    expect(diff.bump).toBe("patch");
    expect(diff.changed).toEqual([
      {
        type: "agreement",
        id: "a",
        name: "Agreement a",
        fields: [],
        evidence: [
          {
            path: "events.signed",
            added: [{ id: "u" }],
            removed: [{ id: "t" }],
            confidence: { old: "medium", new: "high" },
            note: { new: "By the text." },
          },
        ],
      },
    ]);
  });

  it("is not told again where the value changed with it", () => {
    const old = release({ "signed.on": { sources: ["s"], confidence: "low" } });
    const now = {
      ...release({ "signed.on": { sources: ["t"], confidence: "high" } }),
      agreements: [agreement("a", { signed: { on: "1994" } })],
    };
    expect(diffReleases(old, now).changed[0]?.evidence).toEqual([]);
  });
});

describe("notes and claims", () => {
  it("a note that was reworded is one change, with its sources", () => {
    const notes = (text: string, sources: readonly string[]): PublishedRelease => ({
      agreements: [agreement("a")],
      notes: {
        a: [
          { text: "First.", evidence: { sources: ["s"], confidence: "low" } },
          { text, evidence: { sources, confidence: "low" } },
        ],
      },
    });
    const diff = diffReleases(notes("Second.", ["s"]), notes("Second, corrected.", ["s", "t"]));
    expect(diff.changed[0]?.fields).toEqual([
      { path: "notes.1.text", old: "Second.", new: "Second, corrected.", sources: [{ id: "t" }], bump: "patch" },
    ]);
  });

  it("a note that was put in is one change, wherever it stands", () => {
    const notes = (...texts: readonly string[]): PublishedRelease => ({
      agreements: [agreement("a")],
      notes: { a: texts.map((text) => ({ text, evidence: { sources: [text], confidence: "low" } })) },
    });
    const pathsOf = (old: PublishedRelease, now: PublishedRelease) =>
      diffReleases(old, now).changed.flatMap(({ fields, evidence }) =>
        [...fields, ...evidence].map(({ path }) => path),
      );
    expect(pathsOf(notes("One.", "Two."), notes("New.", "One.", "Two."))).toEqual(["notes.0"]);
    expect(pathsOf(notes("One.", "Two.", "Three."), notes("One.", "Three."))).toEqual(["notes.2"]);
    expect(pathsOf(notes(), notes("One."))).toEqual(["notes.0"]);
  });

  it("a verdict changes with the sources that it rests on", () => {
    const claim = (verdict: "confirmed" | "contradicted", evidence: readonly string[]): PublishedRelease => ({
      claims: [
        {
          id: "c",
          about: { type: "agreement", id: "a" },
          topic: "t",
          gist: "It ended.",
          sources: ["s"],
          verdict,
          evidence,
        },
      ],
    });
    const diff = diffReleases(claim("confirmed", ["s"]), claim("contradicted", ["s", "t"]));
    expect(diff.changed.map(({ name, fields }) => [name, fields.map(({ path, sources }) => [path, sources])])).toEqual([
      [
        "It ended.",
        [
          ["verdict", [{ id: "t" }]],
          ["evidence.t", [{ id: "t" }]],
        ],
      ],
    ]);
  });
});

describe("the release that a change demands", () => {
  const joined = finland({
    nato: true,
    memberships: [
      { key: "eu", organization: "eu", from: "1995-01-01" },
      { key: "nato", organization: "nato", from: "2023-04-04" },
    ],
  });
  const bumpOf = (old: PublishedRelease, now: PublishedRelease) => diffReleases(old, now).bump;

  it("is minor where a country joins, as a union of types grows, and the flag is told as what it is", () => {
    const diff = diffReleases({ countries: [finland()] }, { countries: [joined] });
    expect(diff.bump).toBe("minor");
    expect(diff.changed[0]?.fields.map(({ path, bump, derivedFrom }) => [path, bump, derivedFrom])).toEqual([
      ["nato", "minor", "memberships"],
      ["memberships.nato", "patch", undefined],
    ]);
  });

  it("is major where one leaves, as the union narrows", () => {
    expect(bumpOf({ countries: [joined] }, { countries: [finland()] })).toBe("major");
  });

  it("is a patch for a party more or fewer and for what is known of one, for no type is made of them", () => {
    const parties = (...countries: ("RU" | "DE" | "FR")[]): PublishedRelease => ({
      agreements: [agreement("a", { parties: countries.map((country) => ({ country })) })],
    });
    expect(bumpOf(parties("RU", "DE"), parties("RU", "DE", "FR"))).toBe("patch");
    expect(bumpOf(parties("RU", "DE", "FR"), parties("RU", "DE"))).toBe("patch");
    const withAgency = agreement("a", {
      parties: [{ country: "RU" }, { country: "DE", agency: "de-defence-ministry" }],
    });
    expect(bumpOf(parties("RU", "DE"), { agreements: [withAgency] })).toBe("patch");
  });

  it("is minor where the last day moves on, and major where it would go back", () => {
    expect(bumpOf({ asOf: "2026-02-28" }, { asOf: "2026-03-31" })).toBe("minor");
    expect(bumpOf({ asOf: "2026-03-31" }, { asOf: "2026-02-28" })).toBe("major");
    expect(diffReleases({ asOf: "2026-02-28" }, { asOf: "2026-03-31" }).asOf).toEqual({
      old: "2026-02-28",
      new: "2026-03-31",
    });
  });

  it("is the largest of all", () => {
    const old = { agreements: [agreement("a"), agreement("b")] };
    const now = { agreements: [agreement("a", { summary: "Another." }), agreement("c")] };
    expect(bumpOf(old, now)).toBe("major");
  });
});

describe("hostile records", () => {
  it("named like a property of every object are records like others", () => {
    const named = (id: string, summary: string): PublishedRelease => ({
      agreements: [agreement(id, { summary })],
      evidence: {},
      notes: {},
    });
    for (const id of ["__proto__", "constructor", "toString"]) {
      expect(diffReleases(named(id, "One."), named(id, "Two.")).changed.map((record) => record.id)).toEqual([id]);
      expect(diffReleases(named(id, "One."), {}).removed.map((record) => record.id)).toEqual([id]);
    }
  });
});
