/** What contradicts itself in somebody's own records: refused, with the rule, in one list with all else that is wrong. */
import { countries, organizations } from "military-pacts";
import { createDataset } from "military-pacts/dataset";
import {
  agreementSchema,
  DatasetError,
  datasetSchema,
  type Issue,
  type ParseOptions,
  parseDataset,
} from "military-pacts/schemas";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const signed = { key: "signed", type: "signed", on: "2001-01-01" };
const record = (more: object = {}) => ({
  id: "fi-se-2001-x",
  title: { en: "X" },
  titleBasis: "official",
  instrument: "agreement",
  subjects: ["basing"],
  scope: "military",
  parties: [{ country: "FI" }, { country: "SE" }],
  partiesComplete: true,
  signed: { on: "2001-01-01" },
  events: [signed],
  summary: "s",
  ...more,
});
const data = (agreements: unknown, more: object = {}) => ({ asOf: "2026-01-01", agreements, ...more });

function problems(value: unknown, options?: ParseOptions): readonly Issue[] {
  try {
    parseDataset(value, options);
  } catch (error) {
    if (error instanceof DatasetError) return error.issues;
    throw error;
  }
  return [];
}
const found = (value: unknown, options?: ParseOptions) =>
  problems(value, options).map(({ path, rule }) => `${path} [${rule}]`);

describe("what contradicts itself is refused", () => {
  const terminated = (more: object) => ({ key: "terminated", type: "terminated", on: "2003-01-01", ...more });
  it.each([
    ["a signing a day after its event", { signed: { on: "2001-01-02" } }, "signed.on [signing-event]"],
    ["a signing without an event", { events: [] }, "signed.on [signing-event]"],
    ["an event without a signing", { signed: undefined }, "signed [form]"],
    [
      "an end before the signature",
      { events: [terminated({ on: "1999-01-01" }), signed] },
      "events.0.type [event-sequence]",
    ],
    ["a party twice", { parties: [{ country: "FI" }, { country: "FI" }] }, "parties.1.country [event-actor]"],
    ["an act of a stranger", { events: [signed, terminated({ by: "NO" })] }, "events.1.by [event-actor]"],
    ["an event twice", { events: [signed, signed] }, "events.1.key [item-key]"],
    [
      "an event again under another key",
      { events: [signed, { ...signed, key: "signed-again" }] },
      "events.1 [same-event]",
    ],
  ])("%s", (_name, more, place) => {
    expect(found(data([record(more)]))[0]).toBe(`agreements.0.${place}`);
  });

  const nato = (...memberships: object[]) =>
    data([], {
      countries: [{ ...countries.find(({ code }) => code === "FI"), eu: false, memberships }],
      organizations: organizations.filter(({ id }) => id === "nato"),
    });
  const membership = (from: string, to?: string) => ({ organization: "nato", from, ...(to && { to }) });
  it.each([
    ["that ends before it begins", nato(membership("2023-04-04", "2020-01-01")), "memberships.0.to [interval]"],
    ["that ends on its first day", nato(membership("2023-04-04", "2023-04-04")), "memberships.0.to [interval]"],
    [
      "that overlaps another",
      nato(membership("2000-01-01", "2025-01-01"), { ...membership("2010-01-01"), key: "nato-2010" }),
      "memberships.1 [interval]",
    ],
    ["that a flag denies", nato(membership("2000-01-01", "2025-01-01")), "nato [flags]"],
  ])("a membership %s", (_name, value, place) => {
    expect(found(value)).toContain(`countries.0.${place}`);
  });

  it("as much as is asked for", () => {
    const value = data([record({ signed: { on: "2001-01-02" }, events: [signed, terminated({ act: "no-such" })] })]);
    expect(found(value, { checks: "form" })).toEqual([]);
    expect(found(value, { checks: "references" })).toEqual(["agreements.0.events.1.act [reference]"]);
    expect(found(value)).toEqual(["agreements.0.events.1.act [reference]", "agreements.0.signed.on [signing-event]"]);
    expect(() => parseDataset(value, { checks: "all" as never })).toThrow(
      'checks: "all" is not accepted; give one of "form", "references", "meaning".',
    );
  });
});

describe("the list of problems", () => {
  it("holds form, references, duplicates and meaning together, each at its place", () => {
    const bad = record({ id: "bad", signed: { on: "2001-02-30" } });
    const replaced = { key: "replaced", type: "replaced", on: "2020-01-01" };
    const value = data([
      bad,
      record(),
      record(),
      record({ id: "z", events: [signed, { ...replaced, successor: "bad" }] }),
      record({ id: "y", signed: { on: "2002" }, events: [signed, { ...replaced, successor: "gone" }] }),
    ]);
    // The record without the right form is there all the same, for whoever names it.
    expect(found(value)).toEqual([
      "agreements.0.signed.on [form]",
      "agreements.2.id [unique-id]",
      "agreements.4.events.1.successor [reference]",
      "agreements.4.signed.on [signing-event]",
    ]);
    expect(problems(value)[1]).toEqual({
      path: "agreements.2.id",
      value: "fi-se-2001-x",
      message: "is used already; accepted: an id of its own",
      accepted: "an id of its own",
      rule: "unique-id",
    });
  });

  it("tells a property that is undefined from one that is missing", () => {
    const { level: _, summary: _s, ...rest } = record() as ReturnType<typeof record> & { level?: string };
    const messages = problems(data([{ ...rest, level: undefined, titleBasis: undefined }], { countries: undefined }));
    expect(messages.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "countries: is undefined; leave it out; accepted: array",
      'agreements.0.titleBasis: is undefined; accepted: "official", "translation", "descriptive"',
      'agreements.0.level: is undefined; leave it out; accepted: "interstate", "intergovernmental", "interagency"',
      "agreements.0.summary: is missing; accepted: string",
    ]);
    const [nan] = problems(data([record({ term: { years: Number.NaN } })]));
    expect(nan).toMatchObject({ path: "agreements.0.term.years", value: Number.NaN, accepted: "number" });
  });
});

describe("fields of one's own", () => {
  const value = data([{ $schema: "../agreement.json", ...record(), ourNumber: "7", title: { en: "X", fr: "Y" } }], {
    $schema: "./dataset.json",
    ours: { deep: ["x"] },
  });

  it("are refused by their names, kept, or dropped", () => {
    expect(problems(value).map(({ path, message }) => `${path}: ${message}`)).toEqual([
      ': unknown property "ours"',
      'agreements.0.title: unknown property "fr"',
      'agreements.0: unknown property "ourNumber"',
    ]);
    const kept = parseDataset(value, { unknown: "keep" });
    expect(kept).toEqual(
      data([{ ...record(), ourNumber: "7", title: { en: "X", fr: "Y" } }], { ours: { deep: ["x"] } }),
    );
    expect(Object.isFrozen((kept as unknown as { ours: { deep: [] } }).ours.deep)).toBe(true);
    expect(parseDataset(value, { unknown: "drop" })).toEqual(data([record()]));
    // What is wrong is wrong all the same.
    expect(found(data([{ ...record({ scope: "naval" }), ours: 1 }]), { unknown: "drop" })).toEqual([
      "agreements.0.scope [form]",
    ]);
  });

  it("have a place in a schema that extends ours", () => {
    const ours = agreementSchema.extend({
      ourNumber: z.string().transform(Number),
      tags: z.array(z.string()).default([]),
    });
    const own = { ...record(), ourNumber: "7" };
    const parsed = parseDataset(data([own]), { schemas: { agreements: ours } });
    expect(parsed.agreements[0]?.ourNumber).toBe(7);
    expect(parsed.agreements[0]?.tags).toEqual([]);
    expect(createDataset(parsed).findAgreements({ party: "FI" })[0]?.id).toBe("fi-se-2001-x");
    expect(found(data([record()]), { schemas: { agreements: ours } })).toEqual(["agreements.0.ourNumber [form]"]);
    // The value is read as it was given, and not as it became.
    expect(found(data([{ ...own, scope: "naval" }]), { schemas: { agreements: ours } })).toEqual([
      "agreements.0.scope [form]",
    ]);
    expect(() => parseDataset(data([]), { schemas: { agreements: 7 as never } })).toThrow(
      "schemas.agreements: 7 is not accepted; give a zod schema.",
    );
  });

  it("are looked for in the objects of a schema, and a pointer for editors is none", () => {
    expect(agreementSchema.safeParse({ $schema: "./agreement.json", ...record() }).success).toBe(true);
    expect(agreementSchema.safeParse({ ...record(), ours: 1 }).success).toBe(false);
  });
});

it("is a Standard Schema, and a part of others", () => {
  const standard = datasetSchema["~standard"];
  expect(standard.validate(data([record()]))).toEqual({ value: data([record()]) });
  expect(standard.validate(data([record({ events: [] })]))).toMatchObject({
    issues: [{ path: ["agreements", 0, "signed", "on"] }],
  });
  expect(z.object({ upload: datasetSchema }).safeParse({ upload: 7 }).error?.issues[0]?.path).toEqual(["upload"]);
});
