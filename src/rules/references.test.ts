import { describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { invent } from "../../tests/invented.js";
import { collectionNames } from "../model/collections.js";
import { agreementObject } from "../schemas/agreement.js";
import { forms } from "../schemas/forms.js";
import { refersTo, unwrap } from "../schemas/marks.js";
import { evidenceObject, noteObject } from "../schemas/source.js";
import { actorValue, countryCodeValue, idByType, idOf, idValue, listOf } from "../schemas/values.js";
import { reference } from "./reference.js";
import { referencesOf } from "./references.js";

// What somebody does who adds a field with an id to a form, and nothing else.
vi.mock("../schemas/forms.js", async (importActual) => {
  const { forms } = await importActual<typeof import("../schemas/forms.js")>();
  const { idOf } = await import("../schemas/values.js");
  const agreements = forms.agreements.extend({ depositary: z.exactOptional(idOf("agencies")) });
  return { forms: { ...forms, agreements } };
});

describe("a new field with an id", () => {
  const records = (depositary: string) => ({
    asOf: "2020-01-01",
    agreements: [{ ...invent([]), depositary }],
    agencies: [{ id: "us-state-department", name: "Department of State", country: "US" } as const],
  });

  it("is looked after by the rule, with no other edit than the form", () => {
    expect([...reference.check(records("no-such-agency"))]).toEqual([
      {
        path: "agreements.0.depositary",
        value: "no-such-agency",
        message: "names no record; accepted: an id from agencies",
      },
    ]);
    expect([...reference.check(records("us-state-department"))]).toEqual([]);
  });

  it("cannot hide as a bare id: those are what names a record or an item of it, and the topic of a claim", () => {
    const bare = new Set<z.ZodType>([idValue, actorValue, countryCodeValue]);
    function* bareIds(schema: z.ZodType, path: string): Iterable<string> {
      const inner = unwrap(schema);
      if (bare.has(inner)) yield path;
      const inside: [key: string, schema: unknown][] =
        inner instanceof z.ZodObject
          ? Object.entries(inner.shape)
          : inner instanceof z.ZodArray
            ? [["*", inner.element]]
            : inner instanceof z.ZodRecord
              ? [["*", inner.valueType]]
              : inner instanceof z.ZodUnion
                ? inner.options.map((option) => ["", option])
                : [];
      for (const [key, value] of inside) {
        yield* bareIds(value as z.ZodType, [path, key].filter((part) => part !== "").join("."));
      }
    }
    const found = [...collectionNames.flatMap((name) => [...bareIds(forms[name], name)])];
    expect([...new Set(found)]).toEqual([
      "agreements.events.*.key",
      "countries.code",
      "countries.memberships.*.key",
      "countries.memberships.*.events.*.key",
      "officials.offices.*.key",
      "sources.id",
      "claims.id",
      "claims.topic",
      "retired.id",
    ]);
    expect([...bareIds(evidenceObject, ""), ...bareIds(noteObject, "")]).toEqual([]);
  });
});

describe("the references of a value", () => {
  const form = z.strictObject({
    type: z.string(),
    about: idByType(),
    agency: z.exactOptional(idOf("agencies", "organizations")),
    people: listOf(z.strictObject({ official: idOf("officials") }).readonly()),
    byName: z.record(z.string(), z.strictObject({ sources: z.array(idOf("sources")) })),
    either: z.union([z.strictObject({ act: idOf("decrees") }), z.strictObject({ claim: idOf("claims") })]),
    free: idValue,
  });
  const value = {
    type: "decree",
    about: "a",
    people: [{ official: "b" }, { official: "c" }],
    byName: { "signed.on": { sources: ["d", "e"] } },
    either: { claim: "f" },
    free: "g",
  };

  it("follow from where the form declares them: in lists, in unions, by key and by type", () => {
    expect([...referencesOf(form, value)]).toEqual([
      { path: "about", id: "a", targets: ["decrees"] },
      { path: "people.0.official", id: "b", targets: ["officials"] },
      { path: "people.1.official", id: "c", targets: ["officials"] },
      { path: "byName.signed.on.sources.0", id: "d", targets: ["sources"] },
      { path: "byName.signed.on.sources.1", id: "e", targets: ["sources"] },
      { path: "either.claim", id: "f", targets: ["claims"] },
    ]);
    expect([...referencesOf(form, { ...value, agency: "h" })]).toContainEqual({
      path: "agency",
      id: "h",
      targets: ["agencies", "organizations"],
    });
  });

  it("are none where the form has none, and none of what is absent", () => {
    expect([...referencesOf(z.strictObject({ free: idValue }), { free: "a" })]).toEqual([]);
    expect([...referencesOf(agreementObject, {})]).toEqual([]);
  });

  it("have the target of their own mark, where one form is used for several", () => {
    const [first, second] = [refersTo(idValue, ["agencies"]), refersTo(idValue, ["officials"])];
    const targets = [...referencesOf(z.strictObject({ first, second }), { first: "a", second: "b" })];
    expect(targets.map(({ targets }) => targets)).toEqual([["agencies"], ["officials"]]);
  });
});
