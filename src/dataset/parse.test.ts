import { agreements } from "military-pacts";
import { DatasetError, parseDataset } from "military-pacts/schemas";
import { describe, expect, it } from "vitest";
import { everything } from "../../tests/everything.js";
import { moved, withdrawn } from "../../tests/invented.js";

/** The whole package as plain JSON, as another program would have it. */
const text = JSON.stringify(everything);
const copy = () => JSON.parse(text);

/** The message of the error that a function throws. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
}

const OLD = "ml-ru-2023-military-technical";
const NEW = "ml-ru-2003-military-technical";
const GERMANY = "de-ru-1993-defence-ministries";

describe("parseDataset", () => {
  it("accepts the package itself, and gives it back", () => {
    expect(parseDataset(copy())).toEqual(JSON.parse(text));
  });

  it("accepts agreements alone, with countries of ISO 3166-1", () => {
    const [first] = copy().agreements;
    const parties = first.parties.map(({ country }: { country: string }) => ({ country }));
    const own = { ...first, parties, signed: { on: "2001-01-01" } };
    own.events = [{ key: "signed", type: "signed", on: "2001-01-01" }];
    expect(parseDataset({ asOf: "2026-01-01", agreements: [own] }).agreements).toHaveLength(1);
  });

  it.each([
    [{}, "asOf: is missing; accepted: a calendar day as YYYY-MM-DD\nagreements: is missing; accepted: array"],
    [null, "the dataset: null: accepted: object"],
    ["[]", 'the dataset: "[]": accepted: object'],
    [{ asOf: "2025-02-30", agreements: [] }, 'asOf: "2025-02-30": accepted: a calendar day as YYYY-MM-DD'],
    [{ asOf: "2025-02-28", agreements: [], treaties: [] }, 'the dataset: unknown property "treaties"'],
  ])("refuses %j in a sentence", (value, message) => {
    expect(refusal(() => parseDataset(value))).toBe(`This is no dataset. ${message}`);
  });

  it("names the place, the value and what is accepted", () => {
    const data = copy();
    data.agreements[3].instrument = "pact";
    data.agreements[4].signed.on = "1991-02-30";
    data.countries[0].codes.cow = "232";
    const message = refusal(() => parseDataset(data));
    expect(message).toContain('agreements.3.instrument: "pact": accepted: "treaty", "agreement"');
    expect(message).toContain('agreements.4.signed.on: "1991-02-30": accepted: YYYY-MM-DD, YYYY-MM or YYYY');
    expect(message).toContain('countries.0.codes.cow: "232": accepted: number');
  });

  it("refuses what refers to nothing, and ids that are used twice", () => {
    const data = copy();
    data.agreements[0].parties[0].agency = "no-such-agency";
    data.decrees[0].agreements = ["no-such-agreement"];
    data.claims[0].about = { type: "agreement", id: "gone" };
    data.officials[1].id = data.officials[0].id;
    const message = refusal(() => parseDataset(data));
    expect(message).toContain(
      'agreements.0.parties.0.agency: "no-such-agency": names no record; accepted: an id from agencies',
    );
    expect(message).toContain('decrees.0.agreements.0: "no-such-agreement": names no record');
    expect(message).toContain('claims.0.about.id: "gone": names no record; accepted: an id from agreements');
    expect(message).toMatch(/officials\.1\.id: ".*": is used already/);
  });

  it("refuses events that are not in the order of their days", () => {
    const data = copy();
    data.agreements[0].events = [
      { key: "entered-into-force", type: "entered-into-force", on: "2020-01-01" },
      { key: "signed", type: "signed", on: "2019" },
    ];
    expect(refusal(() => parseDataset(data))).toContain(
      'agreements.0.events.1.on: "2019": comes after the event of 2020-01-01; accepted: events in the order of their days',
    );
  });

  it("lists at most twenty problems in its message and all of them in its issues", () => {
    const data = copy();
    for (const agreement of data.agreements) agreement.scope = "naval";
    try {
      parseDataset(data);
      expect.unreachable();
    } catch (error) {
      expect((error as DatasetError).issues).toHaveLength(agreements.length);
      expect((error as DatasetError).message).toContain(`and ${agreements.length - 20} more`);
    }
  });

  it("is not fooled by the names of prototypes", () => {
    const hostile = '{"asOf": "2026-01-01", "agreements": [], "__proto__": {"polluted": true}}';
    refusal(() => parseDataset(JSON.parse(hostile)));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    for (const name of ["constructor", "toString", "hasOwnProperty"]) {
      for (const value of ["{}", "[]", "[{}]", '{"a": {}}']) {
        const message = refusal(() =>
          parseDataset(JSON.parse(`{"asOf": "2026-01-01", "agreements": [], "${name}": ${value}}`)),
        );
        expect(message).toBe(`This is no dataset. the dataset: unknown property "${name}"`);
      }
    }
  });
});

describe("parseDataset with retired ids", () => {
  const refusal = (...retired: unknown[]): string => {
    try {
      parseDataset({ ...JSON.parse(JSON.stringify(everything)), retired });
    } catch (error) {
      return (error as Error).message.replace("This is no dataset. ", "");
    }
    return "nothing was refused";
  };

  it("takes retired ids whose new ids are in use", () => {
    expect(refusal(moved("country", "UK", "GB"), withdrawn("claim", "gone"))).toBe("nothing was refused");
    const retired = [moved("country", "UK", "GB")];
    // Without countries of its own, those of ISO 3166-1 are meant.
    expect(parseDataset({ asOf: "2026-01-01", agreements: [], retired }).retired).toEqual(retired);
  });

  it.each([
    [
      "a chain",
      [moved("agreement", "a", "b"), moved("agreement", "b", GERMANY)],
      `retired.0.to: "b": was retired, moved to "${GERMANY}"; accepted: an id from agreements`,
    ],
    [
      "a chain that ends",
      [moved("agreement", "a", "b"), withdrawn("agreement", "b")],
      'retired.0.to: "b": was retired, withdrawn; accepted: an id from agreements',
    ],
    [
      "a new id of no record",
      [moved("agreement", "a", "b")],
      'retired.0.to: "b": names no record; accepted: an id from agreements',
    ],
    [
      "a new id of a record of another type",
      [moved("claim", "a", GERMANY)],
      `retired.0.to: "${GERMANY}": names no record; accepted: an id from claims`,
    ],
    [
      "an id in use",
      [withdrawn("decree", GERMANY)],
      `retired.0.id: "${GERMANY}": is in use in agreements; accepted: an id that no record has`,
    ],
    [
      "an id that is retired twice",
      [withdrawn("decree", "a"), withdrawn("claim", "a")],
      'retired.1.id: "a": is used already; accepted: an id of its own',
    ],
    [
      "another fate",
      [{ ...withdrawn("decree", "a"), kind: "deleted" }],
      'retired.0.kind: "deleted": accepted: "moved", "withdrawn"',
    ],
    [
      "no fate",
      [{ type: "decree", id: "a", reason: "Gone." }],
      'retired.0.kind: is missing; accepted: "moved", "withdrawn"',
    ],
    ["no reason", [{ type: "decree", id: "a", kind: "withdrawn" }], "retired.0.reason: is missing; accepted: string"],
  ])("refuses %s", (_what, retired, message) => {
    expect(refusal(...retired)).toBe(message);
  });

  it("refuses records that name a retired id, and tells the one in use", () => {
    const data = JSON.parse(JSON.stringify(everything));
    data.decrees[0].agreements = [OLD];
    expect(() => parseDataset(data)).toThrow(
      `decrees.0.agreements.0: "${OLD}": was retired, moved to "${NEW}"; accepted: an id from agreements`,
    );
  });
});
