/** What a reader sees of a comparison, written by hand. */
import { describe, expect, it } from "vitest";
import { agreement, finland, movedTo, source } from "../../tests/releases.js";
import { diffReleases } from "./compare.js";
import { changeList, diffReport, summaryOf } from "./markdown.js";
import type { PublishedRelease } from "./release.js";

const list = (old: PublishedRelease, now: PublishedRelease) => changeList(diffReleases(old, now));

describe("the list of changes", () => {
  it("names the records, and what each field was and is", () => {
    const old: PublishedRelease = {
      asOf: "2026-02-28",
      agreements: [agreement("gone"), agreement("old-id"), agreement("a", { signed: { on: "1993" } })],
      evidence: { a: { "signed.on": { sources: ["s"], confidence: "low" } } },
      sources: [source("s")],
    };
    const now: PublishedRelease = {
      asOf: "2026-03-31",
      agreements: [
        agreement("new-id"),
        agreement("fresh"),
        agreement("a", {
          signed: { on: "1993-04-13" },
          events: [
            { key: "signed", type: "signed", on: "1993-04-13" },
            { key: "ratified-de", type: "ratified", on: "1994-03-01", by: "DE", detail: "Federal law." },
          ],
        }),
      ],
      evidence: {
        a: {
          "signed.on": { sources: ["s", "times"], confidence: "low" },
          "events.ratified-de": { sources: ["gazette"], confidence: "high" },
        },
      },
      sources: [source("s"), source("times", "The Times"), { ...source("gazette", "Gazette"), title: "Law No. 5" }],
      retired: [movedTo("old-id", "new-id")],
    };
    expect(diffReport(diffReleases(old, now), "1.2.0", "1.3.0")).toBe(`# From 1.2.0 to 1.3.0

The data covers the days to 2026-03-31; 1 agreement removed; 1 agreement moved; 1 agreement and 2 sources added; facts changed in 2 agreements. That demands a major release.

- The last day that the data covers: 2026-02-28 → 2026-03-31
- Removed: **Agreement gone** (agreement \`gone\`)
- Moved: **Agreement old-id** (agreement \`old-id\`) is \`new-id\` now: The same document under a better name.
- Added: **Agreement fresh** (agreement \`fresh\`)
- Added: 2 sources (\`times\`, \`gazette\`)
- **Agreement new-id** (agreement \`new-id\`)
  - \`title.en\`: Agreement old-id → Agreement new-id
- **Agreement a** (agreement \`a\`)
  - \`signed.on\`: 1993 → 1993-04-13 ([The Times](https://example.org/times))
  - \`events.ratified-de\`: added: on 1994-03-01; by DE; detail Federal law. ([Gazette, Law No. 5](https://example.org/gazette))
`);
  });

  it("says what is not known, what follows from what, and what is removed", () => {
    const joined = finland({ nato: true, memberships: [{ key: "nato", organization: "nato", from: "2023-04-04" }] });
    expect(list({ countries: [finland()] }, { countries: [joined] })).toBe(`- **Finland** (country \`FI\`)
  - \`nato\`: false → true (follows from \`memberships\`)
  - \`memberships.eu\`: removed
  - \`memberships.nato\`: added: from 2023-04-04
`);
    const placed = agreement("a", { signed: { on: "1993-04-13", place: "Moscow" } });
    expect(list({ agreements: [agreement("a")] }, { agreements: [placed] })).toContain(
      "`signed.place`: not known → Moscow\n",
    );
    expect(list({ agreements: [placed] }, { agreements: [agreement("a")] })).toContain(
      "`signed.place`: Moscow → not known\n",
    );
  });

  it("shows of a long text what changed in it", () => {
    const summary = (word: string) =>
      `An agreement that lets the two ministries exchange ${word} and observers, hold talks once a year, and train together.`;
    const change = (old: string, now: string) =>
      list({ agreements: [agreement("a", { summary: old })] }, { agreements: [agreement("a", { summary: now })] });
    expect(change(summary("officers"), summary("cadets"))).toContain(
      "`summary`: … two ministries exchange officers and observers, hold … → … two ministries exchange cadets and observers, hold …\n",
    );
    expect(change(summary("officers"), `${summary("officers")} It lasts.`)).toContain(
      "→ … and train together. It lasts.\n",
    );
  });

  it("tells the same evidence of one record in one line, and of many records once", () => {
    const release = (ids: readonly string[], sources: readonly string[]): PublishedRelease => ({
      agreements: ids.map((id) => agreement(id)),
      evidence: Object.fromEntries(
        ids.map((id) => [id, { summary: { sources, confidence: "low" }, subjects: { sources, confidence: "low" } }]),
      ),
      sources: [source("t", "The Times")],
    });
    expect(list(release(["a"], ["s"]), release(["a"], ["s", "t"]))).toBe(`- **Agreement a** (agreement \`a\`)
  - evidence for \`summary\`, \`subjects\`: 1 source more ([The Times](https://example.org/t))
`);
    const many = ["a", "b", "c", "d", "e"];
    expect(
      list(release(many, ["s"]), release(many, ["s", "t"])),
    ).toBe(`- Evidence for \`summary\` of 5 agreements: 1 source more ([The Times](https://example.org/t))
- Evidence for \`subjects\` of 5 agreements: 1 source more ([The Times](https://example.org/t))
`);
  });

  it("is empty, and says so, where nothing changed", () => {
    const release = { agreements: [agreement("a")] };
    expect(list(release, release)).toBe("");
    expect(summaryOf(diffReleases(release, release))).toBe("Nothing changed in the data.");
    expect(diffReport(diffReleases(release, release), "1.2.0", "1.2.1")).toBe(
      "# From 1.2.0 to 1.2.1\n\nNothing changed in the data.\n",
    );
  });
});

describe("hostile texts", () => {
  const named = (title: string, url: string): PublishedRelease => ({
    agreements: [agreement("a", { title: { en: title }, summary: "New." })],
    evidence: { a: { summary: { sources: ["s"], confidence: "low" } } },
    sources: [{ ...source("s", "P"), url }],
  });
  const shown = (title: string, url = "https://example.org/s") =>
    list({ agreements: [agreement("a", { title: { en: title } })] }, named(title, url));

  it("are no markup", () => {
    expect(shown("*A* [b](c) <img> `d`")).toContain("**\\*A\\* \\[b\\](c) \\<img\\> \\`d\\`** (agreement `a`)");
  });

  it("do not steer a terminal, nor turn the direction of a line", () => {
    const text = shown("A\u001b[2J\u202eB\nC");
    for (const character of ["\u001b", "\u202e"]) expect(text).not.toContain(character);
    expect(text.split("\n")).toContain("- **A \\[2J B C** (agreement `a`)");
  });

  it.each(["javascript:alert(1)", "https://example.org/ x", "file:///etc/passwd"])("are no links: %s", (url) => {
    expect(shown("A", url)).toContain("New. (P)\n");
  });

  it("are links where they are addresses, with brackets too", () => {
    expect(shown("A", "https://example.org/a_(b)")).toContain("[P](<https://example.org/a_(b)>)");
  });
});
