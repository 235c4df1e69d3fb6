import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type JsonSchema, publicJsonSchemas } from "../schema/json-schema.js";
import { fieldsOf, readModel } from "../schema/model.js";
import { DICTIONARY, dictionary } from "./dictionary.js";

const model = readModel();

describe(DICTIONARY, () => {
  const text = dictionary(model);

  it("is up to date (npm run docs:dictionary writes it)", () => {
    expect(readFileSync(resolve(import.meta.dirname, "../..", DICTIONARY), "utf8")).toBe(text);
  });

  it("says of a field what it holds, whether it is required, and what it is", () => {
    const row = (field: string) =>
      text
        .split("\n")
        .find((line) => line.startsWith(`| \`${field}\``))
        ?.split("|")
        .map((cell) => cell.trim());
    expect(row("events.*.on")).toEqual(["", "`events.*.on`", "day, month or year", "yes", "When.", ""]);
    expect(row("events.*.key")?.slice(2, 4)).toEqual(["text", "yes"]);
    expect(row("term.renewal")?.[2]).toBe("object or `indefinite`");
    expect(row("otherParties")?.slice(2, 4)).toEqual(["list of entity ids or organization ids", ""]);
    expect(row("about.type")?.[2]).toBe("`agreement` or `country` or `decree` or `official` or `organization`");
    expect(row("memberships.*.events.*.type")?.[2]).toBe("[MembershipEventType](#membershipeventtype)");
  });

  it("gives the meaning of every word, unless a list is one of names", () => {
    const lists = [...model.words.values()].map((list) => list.map(({ meaning }) => meaning !== undefined));
    expect(lists.length).toBeGreaterThan(15);
    for (const [name, list] of model.words) {
      expect(new Set(list.map(({ meaning }) => meaning !== undefined)).size, name).toBe(1);
    }
    expect(model.words.get("Force")?.find(({ word }) => word === "not-known")?.meaning).toMatch(/^Signed, /);
  });

  it("is not written where the model and the schemas differ", () => {
    const types = new Map(model.types);
    const agency = types.get("Agency");
    const source = types.get("Source");
    if (!agency || !source) throw new Error("no such type");
    types.set("Agency", source);
    expect(() => dictionary({ ...model, types })).toThrow(/^Agency: the model and the schema differ in .*country/);
  });
});

describe("the JSON Schemas", () => {
  function* properties(schema: JsonSchema, path = ""): Iterable<[string, JsonSchema]> {
    for (const [key, part] of Object.entries(schema.properties ?? {})) {
      yield [`${path}${key}`, part];
      yield* properties(part, `${path}${key}.`);
    }
    for (const part of [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      if (part) yield* properties(part, path);
    }
  }

  it.each(publicJsonSchemas())("%s says what each field is, in the words of the model", (_, text) => {
    const schema = JSON.parse(text) as JsonSchema;
    expect(schema.description).toMatch(/\.$/);
    const fields = [...properties(schema)];
    expect(fields.length).toBeGreaterThan(2);
    for (const [path, { description }] of fields) expect(description, path).toMatch(/\S/);
  });

  it("says what the comment in the model says", () => {
    const [, text = ""] = publicJsonSchemas().find(([name]) => name === "agreement.json") ?? [];
    const place = fieldsOf(model, "Agreement").find(({ path }) => path === "signed.place");
    expect(place?.doc).toBe("City or place.");
    expect(JSON.parse(text).properties.signed.properties.place.description).toBe("City or place.");
  });
});
