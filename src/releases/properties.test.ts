/** What holds for any two releases, made at random from few values, so that they have much in common. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement, source } from "../../tests/releases.js";
import { allows, bumps, largest } from "./bump.js";
import { diffReleases, isEmpty } from "./compare.js";
import { demandsOf } from "./demands.js";
import type { ReleaseDiff } from "./difference.js";
import { same } from "./lists.js";
import { changeList } from "./markdown.js";
import type { PublishedRelease } from "./release.js";

const id = fc.constantFrom("a", "b", "c", "__proto__");
const text = fc.constantFrom("One.", "Two.", "A *text* with `marks`.");
const on = fc.constantFrom("1993", "1993-04", "1993-04-13", "2001-01-01");
const evidence = fc.record({
  sources: fc.subarray(["s", "t", "u"], { minLength: 1 }),
  confidence: fc.constantFrom("high" as const, "low" as const),
});
const event = fc.record(
  {
    key: fc.constantFrom("signed", "announced", "announced-2", "announced-3"),
    type: fc.constantFrom("signed" as const, "announced" as const),
    on,
    detail: text,
  },
  { requiredKeys: ["key", "type", "on"] },
);
const anAgreement = fc
  .record({
    id,
    summary: text,
    subjects: fc.shuffledSubarray(["basing" as const, "logistics" as const, "secrets" as const]),
    events: fc.uniqueArray(event, { selector: ({ key }) => key }),
    parties: fc
      .shuffledSubarray(["RU" as const, "DE" as const, "FR" as const])
      .map((countries) => countries.map((country) => ({ country }))),
  })
  .map(({ id, ...other }) => agreement(id, other));

const release: fc.Arbitrary<PublishedRelease> = fc
  .record({
    asOf: fc.constantFrom("2026-02-28", "2026-03-31"),
    agreements: fc.uniqueArray(anAgreement, { selector: ({ id }) => id, maxLength: 4 }),
    evidence: fc.record({
      a: fc.record(
        { summary: evidence, "events.signed": evidence, "events.announced": evidence },
        { requiredKeys: [] },
      ),
    }),
    notes: fc.record(
      { a: fc.array(fc.record({ text, evidence }), { minLength: 1, maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  })
  .map((parts) => ({ ...parts, sources: [source("s"), source("t"), source("u")] }));

/** A release without the evidence for what it does not have, which no check would let through. */
function checked(made: PublishedRelease): PublishedRelease {
  const record = made.agreements?.find(({ id }) => id === "a");
  const has = (path: string) => path === "summary" || record?.events.some(({ key }) => path === `events.${key}`);
  const fields = Object.entries(made.evidence?.a ?? {}).filter(([path]) => has(path));
  return {
    ...made,
    evidence: { a: record ? Object.fromEntries(fields) : {} },
    notes: record ? (made.notes ?? {}) : {},
  };
}

const releases = release.map(checked);

/** A release without the orders that mean nothing: of records, of items with names, and of notes. */
function inOrder(made: PublishedRelease) {
  const sorted = <T>(items: readonly T[], nameOf: (item: T) => string) =>
    items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const agreements = sorted(made.agreements ?? [], ({ id }) => id).map(({ events, parties, ...other }) => ({
    ...other,
    events: sorted(events, ({ key }) => key),
    parties: sorted(parties, ({ country }) => country),
  }));
  const notes = made.notes?.a && { a: sorted(made.notes.a, ({ text }) => text) };
  return { ...made, agreements, notes };
}

const every = (diff: ReleaseDiff) =>
  [...diff.added, ...diff.removed, ...diff.changed].map(({ type, id }) => `${type} ${id}`);

describe("two releases", () => {
  it("that are equal have no difference", () => {
    fc.assert(
      fc.property(releases, (made) => {
        const diff = diffReleases(made, structuredClone(made));
        expect(isEmpty(diff)).toBe(true);
        expect(changeList(diff)).toBe("");
      }),
    );
  });

  it("that differ in anything have one, and every record that does is named once", () => {
    fc.assert(
      fc.property(releases, releases, (old, now) => {
        const alike = same(inOrder(old), inOrder(now));
        const diff = diffReleases(old, now);
        expect(isEmpty(diff)).toBe(alike);
        expect(new Set(every(diff)).size).toBe(every(diff).length);
      }),
      { numRuns: 300 },
    );
  });

  it("swapped, have the same records, those that were added removed", () => {
    fc.assert(
      fc.property(releases, releases, (old, now) => {
        const [there, back] = [diffReleases(old, now), diffReleases(now, old)];
        expect(back.removed.map(({ id }) => id).sort()).toEqual(there.added.map(({ id }) => id).sort());
        expect(back.changed.map(({ id }) => id).sort()).toEqual(there.changed.map(({ id }) => id).sort());
      }),
    );
  });

  it("demand the largest of what their changes demand, and never less for one change more", () => {
    fc.assert(
      fc.property(releases, releases, (old, now) => {
        const diff = diffReleases(old, now);
        expect(diff.bump).toBe(largest(demandsOf(diff).map(({ bump }) => bump)));
        const fewer = { ...now, agreements: now.agreements?.slice(1) ?? [] };
        const more = diffReleases(old, fewer);
        if ((old.agreements ?? []).some(({ id }) => id === now.agreements?.[0]?.id)) expect(more.bump).toBe("major");
      }),
    );
  });

  it("change nothing in themselves by being compared", () => {
    fc.assert(
      fc.property(releases, releases, (old, now) => {
        const before = JSON.stringify([old, now]);
        diffReleases(old, now);
        expect(JSON.stringify([old, now])).toBe(before);
      }),
    );
  });
});

describe("an item that is put into a list", () => {
  const named = fc.uniqueArray(event, { selector: ({ key }) => key, minLength: 1 });

  it("is the only change, wherever it stands", () => {
    fc.assert(
      fc.property(named, fc.nat(), (events, number) => {
        const place = number % events.length;
        const release = (of: typeof events): PublishedRelease => ({
          agreements: [agreement("a", { events: of })],
          evidence: {
            a: Object.fromEntries(
              of.map(({ key }) => [`events.${key}`, { sources: ["s"], confidence: "low" as const }]),
            ),
          },
        });
        const { changed } = diffReleases(release(events.toSpliced(place, 1)), release(events));
        expect(changed).toHaveLength(1);
        expect(changed[0]?.fields.map(({ path }) => path)).toEqual([`events.${events[place]?.key}`]);
        expect(changed[0]?.evidence).toEqual([]);
      }),
    );
  });
});

describe("bumps", () => {
  it("are in an order, and the largest covers all", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bumps)), (of) => {
        expect(of.every((bump) => allows(largest(of), bump))).toBe(true);
        expect(largest(of)).toBe(largest(of.toReversed()));
      }),
    );
    expect(allows("patch", "minor")).toBe(false);
    expect(largest([])).toBe("none");
  });
});
