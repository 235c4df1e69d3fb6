import { describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/model/agreement.js";
import type { AgreementEvent } from "../../../src/model/event.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { buildRelease } from "../../data/files/build.js";
import { change, event, insert, real } from "../../data/rules/real-data.js";
import { withoutFollowUp } from "./follow-ups.js";
import { followUpsSection } from "./sections.js";

type Event = Pick<AgreementEvent<AnyIds>, "type" | "on"> & Partial<AgreementEvent<AnyIds>>;

/** An agreement of two countries with these events, signed on the day of the first. */
const agreement = (events: readonly Event[], more: Partial<Agreement<AnyIds>> = {}) =>
  ({
    id: "de-ru-2001-invented",
    parties: [{ country: "RU" }, { country: "DE" }],
    partiesComplete: true,
    signed: { on: events[0]?.on ?? "2001" },
    events: events.map((each, index) => ({ key: `${each.type}-${index}`, ...each })),
    ...more,
  }) as unknown as Agreement<AnyIds>;

const found = (events: readonly Event[], more: Partial<Agreement<AnyIds>> = {}) =>
  withoutFollowUp({ agreements: [agreement(events, more)], asOf: "2026-02-28" }).map(
    ({ event, on, years }) => `${event} ${on} ${years}`,
  );

const SIGNED: Event = { type: "signed", on: "2001-05-01" };

describe("withoutFollowUp", () => {
  it.each<[string, Event, string]>([
    [
      "a notice",
      { type: "termination-notified", on: "2020-03-01", by: "DE" },
      "termination-notified (DE) 2020-03-01 5",
    ],
    ["a permission", { type: "termination-authorized", on: "2020-02-28" }, "termination-authorized 2020-02-28 6"],
    ["a proposal", { type: "termination-proposed", on: "2024-02-28" }, "termination-proposed 2024-02-28 2"],
    // It has certainly happened only when the month is over.
    ["a proposal of a month", { type: "termination-proposed", on: "2024-01" }, "termination-proposed 2024-01 2"],
  ])("finds %s of which nothing came", (_, step, line) => {
    expect(found([SIGNED, step])).toEqual([line]);
  });

  it("leaves out what is not two years old", () => {
    expect(found([SIGNED, { type: "termination-proposed", on: "2024-02-29" }])).toEqual([]);
    expect(found([SIGNED, { type: "termination-proposed", on: "2024-02" }])).toEqual([]);
    expect(found([SIGNED, { type: "termination-proposed", on: "2024-03" }])).toEqual([]);
  });

  it("leaves out what has been followed, and names only the last step", () => {
    const notice: Event = { type: "termination-notified", on: "2020-03-01", by: "DE" };
    expect(found([SIGNED, notice, { type: "terminated", on: "2020-09-01" }])).toEqual([]);
    expect(found([SIGNED, { type: "termination-authorized", on: "2020-01-01", by: "DE" }, notice])).toEqual([
      "termination-notified (DE) 2020-03-01 5",
    ]);
  });

  it("finds a permission to sign what was not signed", () => {
    const allowed: Event = { type: "signature-authorized", on: "2019-01-09", by: "RU" };
    expect(found([allowed])).toEqual(["signature-authorized (RU) 2019-01-09 7"]);
    expect(found([allowed, SIGNED])).toEqual([]);
    expect(found([allowed, { type: "entered-into-force", on: "2019-05-09" }])).toEqual([]);
  });

  it("finds the end of a term, from its entry or else its signature, unless it renews or something came of it", () => {
    const entered: Event = { type: "entered-into-force", on: "2002-07-01" };
    expect(found([SIGNED], { term: { years: 5 } })).toEqual(["term ran out 2006-05-01 19"]);
    expect(found([SIGNED, entered], { term: { years: 5 } })).toEqual(["term ran out 2007-07-01 18"]);
    expect(found([SIGNED], { term: { until: "2010" } })).toEqual(["term ran out 2011-01-01 15"]);
    expect(found([SIGNED], { term: { years: 5, renewal: { years: 5 } } })).toEqual([]);
    expect(found([SIGNED], { term: { years: 30 } })).toEqual([]);
    expect(found([SIGNED, { type: "extended", on: "2006-04-01" }], { term: { years: 5 } })).toEqual([]);
    expect(found([SIGNED, { type: "attested-in-force", on: "2008-01-01" }], { term: { years: 5 } })).toEqual([]);
    expect(found([SIGNED, { type: "attested-in-force", on: "2004-01-01" }], { term: { years: 5 } })).toHaveLength(1);
  });
});

describe("the table in the page", () => {
  const germany = "agreements/de-ru-1993-defence-ministries";
  const row = (section: string) => section.split("\n").find((line) => line.includes("`de-ru-1993-defence-ministries`"));

  it("names agreement, event, day and years, and not the permissions of 2025", () => {
    expect(row(followUpsSection(buildRelease(real)))).toBeUndefined();
    const older = insert(germany, "events", 2, event("termination-notified", "2015-02-01", { by: "DE" }))(real);
    expect(row(followUpsSection(buildRelease(older)))).toMatch(
      /^\| `de-ru-1993-defence-ministries` +\| termination-notified \(DE\) +\| 2015-02-01 \| +11 \|$/,
    );
    const earlier = change(germany, { "events.2.on": "2023-12-19" })(real);
    expect(row(followUpsSection(buildRelease(earlier)))).toContain("termination-authorized (RU)");
  });
});
