/** The ids of a caller's records, as the compiler knows them. */
import * as ours from "military-pacts";
import { createDataset, type Dataset, merge } from "military-pacts/dataset";
import { parseDataset } from "military-pacts/schemas";
import { describe, expectTypeOf, it } from "vitest";

const agreement = {
  id: "x-1",
  title: { en: "X" },
  titleBasis: "official",
  instrument: "agreement",
  subjects: ["basing"],
  scope: "military",
  parties: [{ country: "FI", agency: "fi-ministry" }, { country: "SE" }],
  partiesComplete: true,
  signed: { on: "2001-01-01" },
  events: [{ key: "signed", type: "signed", on: "2001-01-01" }],
  summary: "An example.",
} as const;
const agencies = [{ id: "fi-ministry", name: "Ministry", country: "FI" }] as const;
const records = { asOf: "2026-01-01", agreements: [agreement, { ...agreement, id: "x-2" }], agencies } as const;

describe("ids of records that are literals", () => {
  const mine = createDataset(records);

  it("are the only ones that compile", () => {
    mine.statusOn("x-1", "2020-01-01", "FI");
    // @ts-expect-error there is no y-1
    expectTypeOf(() => mine.statusOn("y-1")).toBeFunction();
    // @ts-expect-error there is no y-1
    expectTypeOf(() => mine.getAgreement("y-1")).toBeFunction();
    // @ts-expect-error no agency
    expectTypeOf(() => mine.getAgency("se-ministry")).toBeFunction();
    // @ts-expect-error no code
    expectTypeOf(() => mine.getCountry("UK")).toBeFunction();
    expectTypeOf<Parameters<typeof mine.endsOn>[0]>().toEqualTypeOf<"x-1" | "x-2">();
    expectTypeOf(mine.getAgreement("x-1")?.id).toEqualTypeOf<"x-1" | "x-2" | undefined>();
  });

  it("come back out of every answer", () => {
    for (const { id } of mine.findAgreements()) mine.statusOn(id);
    expectTypeOf(mine.agreements[0]?.parties[0]?.agency).toEqualTypeOf<"fi-ministry" | undefined>();
  });

  it("are text where nothing of their type is given", () => {
    expectTypeOf<Parameters<typeof mine.agreementsSignedBy>[0]>().toEqualTypeOf<string>();
    expectTypeOf(createDataset({ asOf: "2026-01-01", agreements: [] })).toEqualTypeOf<Dataset>();
  });

  it("need no `as const` in a call", () => {
    const other = createDataset({ asOf: "2026-01-01", agreements: [agreement] });
    // @ts-expect-error there is no y-1
    expectTypeOf(() => other.lifespan("y-1")).toBeFunction();
  });

  it("may have moved", () => {
    const retired = [{ type: "agreement", id: "old-1", kind: "moved", to: "x-1", reason: "Misspelt." }] as const;
    const other = createDataset({ ...records, retired });
    expectTypeOf<Parameters<typeof other.lifespan>[0]>().toEqualTypeOf<"x-1" | "x-2" | "old-1">();
  });

  it("let a lookup take any text that comes from elsewhere", () => {
    mine.getAgreement("x-1" as string);
    // @ts-expect-error a question needs an id
    expectTypeOf(() => mine.statusOn("x-1" as string)).toBeFunction();
  });

  it("are a dataset like any other", () => {
    expectTypeOf(mine).toExtend<Dataset>();
  });
});

describe("ids of records that are read", () => {
  it("are plain text", () => {
    const read = createDataset(parseDataset(records));
    expectTypeOf(read).toEqualTypeOf<Dataset>();
    read.statusOn("x-1" as string);
    read.getAgreement("x-1");
  });
});

describe("merge", () => {
  it("knows the ids of both", () => {
    const both = createDataset(merge(ours, records));
    both.statusOn("x-1");
    both.statusOn("new-start-2010");
    // @ts-expect-error in neither
    expectTypeOf(() => both.statusOn("y-1")).toBeFunction();
    // @ts-expect-error in neither
    expectTypeOf(() => both.getOrganization("brics")).toBeFunction();
    expectTypeOf(createDataset(merge(ours, parseDataset(records)))).toExtend<Dataset>();
  });
});
