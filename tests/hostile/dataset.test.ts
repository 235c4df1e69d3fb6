/** What somebody may give to `parseDataset` to break it: it answers with a DatasetError, soon, and nothing else happens. */
import fc from "fast-check";
import { createDataset } from "military-pacts/dataset";
import { DatasetError, parseDataset } from "military-pacts/schemas";
import { afterEach, describe, expect, it } from "vitest";
import { sample } from "./sample.js";

const empty = { asOf: "2026-01-01", agreements: [] };

/** The error for a value, which must be a DatasetError with a message of a few kilobytes at most. */
function refusal(value: unknown): DatasetError {
  try {
    parseDataset(value);
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    expect((error as DatasetError).message.length).toBeLessThan(20_000);
    expect((error as DatasetError).issues.length).toBeLessThanOrEqual(1000);
    return error as DatasetError;
  }
  throw new Error("nothing was refused");
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const ownNames = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length);
const before = ownNames();

afterEach(() => {
  expect(ownNames()).toEqual(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

/** Every object in a value, with a path to it. */
function* objectsOf(value: unknown, path = ""): Iterable<readonly [string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, item] of Object.entries(value)) yield* objectsOf(item, path === "" ? key : `${path}.${key}`);
}

const places = [...objectsOf(sample())].map(([path]) => path);

describe("names of prototypes", () => {
  it("are tried in a dataset that is one, and of which everything can be frozen", () => {
    const parsed = parseDataset(sample());
    expect(parsed).toEqual(sample());
    for (const [path, object] of objectsOf(parsed)) expect(Object.isFrozen(object), path).toBe(true);
    expect(places.length).toBeGreaterThan(30);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
    "%s is refused as a property",
    (name) => {
      for (const place of places) {
        const data = sample();
        const [, object] = [...objectsOf(data)].find(([path]) => path === place) ?? [];
        const value = JSON.parse('{ "polluted": true, "sources": ["x"], "confidence": "high" }');
        Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
        // Through JSON, as it would come.
        const { message, issues } = refusal(JSON.parse(JSON.stringify(data)));
        expect(message, place).toContain(name);
        expect(
          issues.every(({ path }) => path.startsWith(place)),
          message,
        ).toBe(true);
      }
    },
  );

  it("are refused as ids of nothing", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const data = sample();
      data.agreements[0].parties[0].agency = name;
      data.claims[0].about.id = name;
      const { message } = refusal(data);
      expect(message).toContain(`agreements.0.parties.0.agency: "${name}": `);
      expect(message).toContain(`claims.0.about.id: "${name}": `);
      data.claims[0].about.type = name;
      expect(refusal(data).message).toMatch(/claims\.0\.about\.type: ".*": accepted: "agreement", /);
      data.countries[0].code = name;
      expect(refusal(data).message).toContain(`countries.0.code: "${name}": accepted: an ISO 3166-1 alpha-2 code`);
    }
  });

  it("that are ids by their form are ids like any other", () => {
    const data = sample();
    data.sources.push({ ...data.sources[0], id: "constructor" });
    const own = createDataset(parseDataset(data));
    expect(own.getSource("constructor")?.id).toBe("constructor");
    expect(own.getAgreement("constructor")).toBeUndefined();
    expect(own.evidenceFor("constructor")).toEqual({});
  });

  it("of evidence and notes name no record", () => {
    const evidence = { constructor: { "signed.on": { sources: ["x"], confidence: "high" } }, toString: {} };
    expect(refusal({ ...empty, evidence, notes: { valueOf: [] } }).message).toBe(
      `This is no dataset. ${[
        "evidence.constructor: names no record; accepted: the id of a record here",
        'evidence.constructor.signed.on.sources.0: "x": names no record; accepted: an id from sources',
        "evidence.toString: names no record; accepted: the id of a record here",
        "notes.valueOf: names no record; accepted: the id of a record here",
      ].join("\n")}`,
    );
  });

  it("are no properties of a record, even where somebody else has added to all objects", () => {
    const data = sample();
    delete data.agreements[0].level;
    try {
      Object.assign(Object.prototype, { level: "interstate" });
      expect(Object.hasOwn(parseDataset(data).agreements[0] ?? {}, "level")).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.prototype, "level");
    }
  });
});

describe("what is no plain data", () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const revokedList = Proxy.revocable([], {});
  revokedList.revoke();
  const cycle: Record<string, unknown> = {};
  cycle.title = cycle;
  const list: unknown[] = [];
  list.push(list);
  const throwing = () => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  const values: readonly (readonly [string, unknown])[] = [
    ["a symbol", Symbol("id")],
    ["a symbol with a long name", Symbol("x".repeat(1e6))],
    ["a bigint", 10n ** 10_000n],
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a function", () => "id"],
    ["a Date", new Date(0)],
    ["a Date that is none", new Date(Number.NaN)],
    ["a Map", new Map([["id", "x"]])],
    ["a regular expression", /x/],
    ["a promise", Promise.resolve()],
    ["an error", new Error("x")],
    ["a typed array", new Uint8Array(8)],
    ["a boxed text", new String("x")],
    ["an object of a class", new (class Agreement {})()],
    ["an object that inherits", Object.create(sample().agreements[0])],
    ["an object that contains itself", cycle],
    ["a list that contains itself", list],
    ["a list with holes", new Array(3)],
    ["the longest list with holes", new Array(2 ** 32 - 1)],
    ["a proxy that was revoked", revoked.proxy],
    ["a list that was revoked", revokedList.proxy],
    ["a proxy that throws", new Proxy({}, { ownKeys: throwing, getPrototypeOf: throwing, get: throwing })],
    ["a list that throws", new Proxy([], { get: throwing })],
    ["a list without end", new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 53 : {}) })],
    ["a proxy without a ground", new Proxy({}, bottomless())],
    ["a getter that throws", Object.defineProperty({}, "id", { get: throwing, enumerable: true })],
    ["a getter that throws nothing", Object.defineProperty({}, "id", { get: throwUndefined, enumerable: true })],
    ["undefined", undefined],
  ];

  /** Every property is one more of the same kind. */
  function bottomless(): ProxyHandler<object> {
    return {
      ownKeys: () => ["title"],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
      get: () => new Proxy({}, bottomless()),
    };
  }

  function throwUndefined() {
    throw undefined;
  }

  it.each(values)("is refused in every place: %s", (_name, value) => {
    const { message } = refusal(value);
    expect(message).toContain("accepted: ");
    for (const name of Object.keys(sample())) {
      if (value !== undefined) expect(refusal({ ...empty, [name]: value }).message).toContain(`${name}`);
      if (name !== "asOf") {
        const index = name === "evidence" || name === "notes";
        expect(refusal({ ...empty, [name]: index ? { GB: value } : [value] }).message).toContain(`${name}.`);
      }
    }
    const data = sample();
    data.agreements[0].title = value;
    const { issues } = refusal(data);
    expect(issues.every(({ path }) => path.startsWith("agreements.0"))).toBe(true);
  });

  it("is refused in a property that nobody knows", () => {
    expect(refusal({ ...empty, agreements: [{ unknown: cycle }] }).message).toContain("32 levels");
    expect(refusal({ ...empty, unknown: cycle }).message).toContain('unknown property "unknown"');
  });

  it("has its toJSON left alone", () => {
    const toJSON = () => expect.unreachable();
    expect(refusal({ ...empty, toJSON }).message).toContain('unknown property "toJSON"');
    expect(refusal({ ...empty, agreements: [{ toJSON }] }).message).toContain('unknown property "toJSON"');
  });

  it("is read once, so that a getter cannot pass a check with one value and leave another", () => {
    const data = sample();
    let reads = 0;
    const { id } = data.agreements[0];
    Object.defineProperty(data.agreements[0], "id", {
      get: () => (reads++ === 0 ? id : "__proto__"),
      enumerable: true,
    });
    expect(parseDataset(data).agreements[0]?.id).toBe(id);
    expect(reads).toBe(1);
  });

  it("is refused or accepted, and never anything else, whatever stands at any place", () => {
    const keys = fc.constantFrom("__proto__", "constructor", "id", "code", "events", "signed", "0", "length", "");
    const anything = fc.anything({
      key: keys,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    const place = fc.constantFrom(...places.filter((path) => path !== ""));
    fc.assert(
      fc.property(place, keys, anything, (path, key, value) => {
        const data = sample();
        const [, object] = [...objectsOf(data)].find(([at]) => at === path) ?? [];
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
        try {
          expect(Object.isFrozen(parseDataset(data))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("depth", () => {
  /** A list in a list in a list. */
  const nested = (levels: number, inner: unknown = []) => {
    let value = inner;
    for (let level = 1; level < levels; level++) value = [value];
    return value;
  };

  it.each([10_000, 1_000_000])("of %i levels is refused where a list is expected and where nothing is", (levels) => {
    const deep = nested(levels);
    expect(refusal(deep).message).toBe("This is no dataset. the dataset: an array: accepted: object");
    expect(refusal({ ...empty, agreements: deep }).message).toContain("accepted: at most 32 levels");
    expect(refusal({ ...empty, agreements: [{ events: deep }] }).message).toContain("accepted: at most 32 levels");
    expect(refusal({ ...empty, agreements: [{ unknown: deep }] }).message).toContain("accepted: at most 32 levels");
    expect(refusal({ ...empty, unknown: deep }).message).toContain('unknown property "unknown"');
    expect(refusal({ ...empty, notes: { GB: deep } }).message).toContain("accepted: at most 32 levels");
  });

  it("of 32 levels in a record is looked through", () => {
    expect(refusal({ ...empty, agreements: [nested(32)] }).message).toContain("agreements.0: an array");
    expect(refusal({ ...empty, agreements: [nested(33)] }).message).toContain("accepted: at most 32 levels");
  });
});

describe("an error", () => {
  it("holds the first thousand problems, and says that there are more", () => {
    const { issues, message } = refusal({ ...empty, agreements: Array(5000).fill(null) });
    expect(issues).toHaveLength(1000);
    expect(issues.at(-1)?.path).toBe("agreements.999");
    expect(message).toMatch(/\nand at least 980 more$/);
    expect(refusal({ ...empty, agreements: Array(999).fill(null) }).message).toMatch(/\nand 979 more$/);
  });

  it("holds the first thousand references to nothing", () => {
    const [agreement] = sample().agreements;
    const agreements = Array.from({ length: 1500 }, (_, index) => ({
      ...agreement,
      id: `x-${index}`,
      parties: [{ country: "RU", agency: "nobody" }],
      events: [],
    }));
    expect(refusal({ ...empty, agreements }).issues).toHaveLength(1000);
  });

  it("names ten of the properties that nobody knows", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key-${index}`, 1]));
    expect(refusal({ ...empty, ...many }).message).toContain('"key-9" and 4990 more');
  });

  it("is nothing that a terminal would obey", () => {
    const tricks = "\u001b[2J\u009b31m\u202e\u2028\r\n";
    const data = {
      ...empty,
      [tricks]: 1,
      agreements: [{ id: tricks }],
      notes: { [tricks]: [], [`${tricks}2`]: [tricks] },
    };
    for (const line of refusal(data).message.split("\n")) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});
