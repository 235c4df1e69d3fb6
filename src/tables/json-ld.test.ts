/** The linked data is read by a processor of JSON-LD, which drops what it does not understand. */
import jsonld from "jsonld";
import { agreements, decrees } from "military-pacts";
import { claims } from "military-pacts/claims";
import { describe, expect, it } from "vitest";
import { jsonLd, linkedTables } from "./json-ld.js";

const SCHEMA = "https://schema.org/";

/** No processor may have to fetch anything. */
const documentLoader = (url: string): never => {
  throw new Error(`${url} was asked for`);
};

type Node = Record<string, unknown>;
const expand = async (text: string) =>
  (await jsonld.expand(JSON.parse(text), { documentLoader })) as (Node & { "@id": string; "@type": string[] })[];

/** How many properties with a value there are below a node, and how many values. */
function sizeOf(value: unknown): { properties: number; values: number } {
  if (Array.isArray(value)) {
    return value.map(sizeOf).reduce(
      (sum, { properties, values }) => ({
        properties: sum.properties + properties,
        values: sum.values + values,
      }),
      { properties: 0, values: 0 },
    );
  }
  if (typeof value !== "object" || value === null) return { properties: 0, values: 1 };
  if ("@value" in value) return { properties: 0, values: 1 };
  if (Object.keys(value).join() === "@id") return { properties: 0, values: 1 };
  const below = Object.entries(value).filter(([key]) => !["id", "type", "@id", "@type"].includes(key));
  const inner = sizeOf(below.map(([, item]) => item));
  return { properties: inner.properties + below.length, values: inner.values };
}

describe.each(linkedTables)("%s as linked data", (name) => {
  it("expand without loss", async () => {
    const text = jsonLd(name);
    const graph = (JSON.parse(text) as { "@graph": unknown[] })["@graph"];
    const expanded = await expand(text);
    expect(sizeOf(expanded)).toEqual(sizeOf(graph));
    expect(sizeOf(graph).values).toBeGreaterThan(500);
  });

  it("name nothing but words of schema.org, and every node by an address", async () => {
    const text = JSON.stringify(await expand(jsonLd(name)));
    const keys = new Set([...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key as string));
    const others = [...keys].filter((key) => !key.startsWith(SCHEMA) && !key.startsWith("@"));
    // What stands in a text looks like a key where it quotes one.
    expect(others.filter((key) => key.includes("://") || /^\w+$/.test(key))).toEqual([]);
    const ids = [...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id as string);
    expect(ids.filter((id) => !/^(?:https?:\/\/|pkg:npm\/military-pacts#[a-z]+\/\S+$)/.test(id))).toEqual([]);
  });

  it("become triples", async () => {
    const quads = await jsonld.toRDF(JSON.parse(jsonLd(name)), { format: "application/n-quads" });
    expect(quads.split("\n").length).toBeGreaterThan(500);
  });
});

it("a processor that loses a word is found out", async () => {
  const lossy = JSON.parse(jsonLd("decrees")) as { "@context": Node; "@graph": unknown[] };
  lossy["@context"].identifier = null;
  expect(sizeOf(await expand(JSON.stringify(lossy)))).not.toEqual(sizeOf(lossy["@graph"]));
});

describe("the records", () => {
  const idOf = (type: string, id: string) => `pkg:npm/military-pacts#${type}/${id}`;
  const first = (node: Node | undefined, key: string) =>
    ((node?.[`${SCHEMA}${key}`] as Node[] | undefined) ?? [])[0] as Node | undefined;

  it("are all there, as Legislation and ClaimReview", async () => {
    const all = await Promise.all(linkedTables.map(async (name) => expand(jsonLd(name))));
    const expected: [number, string][] = [
      [agreements.length, "Legislation"],
      [decrees.length, "Legislation"],
      [claims.length, "ClaimReview"],
    ];
    expect(all.map((nodes) => [nodes.length, ...new Set(nodes.flatMap((node) => node["@type"]))])).toEqual(
      expected.map(([count, type]) => [count, `${SCHEMA}${type}`]),
    );
  });

  it("say of order 3810-r what it is, by whom, when and about what", async () => {
    const order = (await expand(jsonLd("decrees"))).find(
      (node) => node["@id"] === idOf("decree", "ru-gov-2025-3810-r"),
    );
    const numbers = order?.[`${SCHEMA}legislationIdentifier`] as Node[] | undefined;
    expect(numbers?.map((one) => one["@value"])).toEqual(["3810-r", "3810-р"]);
    expect(first(order, "datePublished")?.["@value"]).toMatch(/^2025-12-\d\d$/);
    expect(first(order, "legislationPassedBy")?.["@id"]).toBe(idOf("agency", "ru-government"));
    expect(order?.[`${SCHEMA}about`]).toHaveLength(11);
  });

  it("say of a claim what is claimed, where, and what we found", async () => {
    const [claim] = await expand(jsonLd("claims"));
    expect(first(claim, "claimReviewed")?.["@value"]).toBe(claims[0]?.gist);
    expect(first(claim, "about")?.["@id"]).toBe(idOf(claims[0]?.about.type ?? "", claims[0]?.about.id ?? ""));
    expect(first(first(claim, "reviewRating"), "alternateName")?.["@value"]).toBeTypeOf("string");
    expect(first(claim, "itemReviewed")?.["@type"]).toEqual([`${SCHEMA}Claim`]);
  });

  it("say of an agreement whether it binds on the day that is asked for", async () => {
    const force = async (on: string) => {
      const all = await expand(jsonLd("agreements", on));
      const one = all.find((node) => node["@id"] === idOf("agreement", "inf-1987"));
      return first(one, "legislationLegalForce")?.["@id"];
    };
    expect([await force("2000-01-01"), await force("2020-01-01")]).toEqual([`${SCHEMA}InForce`, `${SCHEMA}NotInForce`]);
  });
});
