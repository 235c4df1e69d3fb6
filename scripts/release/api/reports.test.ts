/** Hand-made declarations through the reporter: each kind of change, its lines, and what it asks of the version number. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { apiReports, staleness } from "../api.js";
import { compareApi } from "./compare.js";
import { readDeclarations } from "./declarations.js";
import { keptReports } from "./reports.js";

const folder = mkdtempSync(join(tmpdir(), "military-pacts-api-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FROM_DATA = new Set(["AgreementId"]);

/** The reports of declarations, by the name of their entry. */
function reportsOf(entries: Readonly<Record<string, string>>) {
  const files = Object.entries(entries).map(([name, text]) => {
    const file = join(folder, `${name}.d.ts`);
    writeFileSync(file, text);
    return { name, file };
  });
  return readDeclarations(files, FROM_DATA);
}

const report = (text: string) => reportsOf({ index: text }).get("index") ?? [];

describe("the report", () => {
  it("tells one thing a line", () => {
    const text = `
      type AgreementId = "a" | "b";
      /** Words. */
      declare const statuses: readonly ["signed", "expired"];
      type Status = (typeof statuses)[number];
      interface Agreement<Ids = string> { readonly id: Ids; readonly title: { readonly en: string; readonly ru?: string }; count: number }
      type OneOrMore<T> = T | readonly T[];
      interface Filter { readonly status?: OneOrMore<Status> }
      declare function find(filter?: Filter, ...more: readonly Filter[]): readonly Agreement[];
      declare function get<Id extends AgreementId>(id: Id): Agreement<Id>;
      declare function get(id: string): Agreement | undefined;
      export { type AgreementId, statuses, type Status, type Agreement, type OneOrMore, type Filter, find, get };`;
    expect(report(text)).toEqual([
      "Agreement is a result",
      "Agreement is an object type",
      "Agreement.count: number (writable)",
      "Agreement.id: Ids",
      "Agreement.title.en: string",
      "Agreement.title.ru?: string",
      "Agreement.title: {…}",
      "Agreement<1> Ids = string",
      "AgreementId = (the ids of the data)",
      "Filter is an argument",
      "Filter is an object type",
      "Filter.status?: OneOrMore<Status>",
      "OneOrMore | T",
      "OneOrMore | readonly T[]",
      "OneOrMore<1> T",
      'Status | "expired"',
      'Status | "signed"',
      "find returns readonly Agreement[]",
      "find(1) filter?: Filter",
      "find(2) ...more: readonly Filter[]",
      "get returns Agreement<Id>",
      "get(1) id: Id",
      "get<1> Id extends AgreementId",
      "get@2 returns Agreement | undefined",
      "get@2(1) id: string",
      "statuses: (the words of Status)",
    ]);
  });

  it("tells a class by what can be reached, and methods as functions", () => {
    const text = `export declare class Failure extends TypeError { private secret; readonly name = "Failure"; constructor(issues: readonly string[]); list(limit?: number): string }`;
    expect(report(text)).toEqual(
      [
        "Failure extends TypeError",
        "Failure is a class",
        "Failure is a result",
        'Failure.name: "Failure"',
        "Failure.list returns string",
        "Failure.list(1) limit?: number",
        "Failure.new(1) issues: readonly string[]",
      ].sort(),
    );
  });

  it("tells an entry of constants of records in one line, and elsewhere each by its name", () => {
    const reports = reportsOf({
      first: "export interface Of<Id> { readonly id: Id }",
      second: 'import { Of } from "./first.js"; export declare const GB: Of<"GB">; export declare const old: Of<"GB">;',
      third:
        'import { Of } from "./first.js"; export declare const decree: Of<"a">; export declare const asOf: string;',
    });
    expect(reports.get("second")).toEqual(["(a constant for each record of the data): Of<its id>"]);
    expect(reports.get("third")).toEqual(["asOf: string", 'decree: Of<"a">']);
  });

  it("tells a type without an export too, with its name in brackets", () => {
    const text = "interface Hidden { readonly a: string } export declare function show(): Hidden; export {};";
    expect(report(text)).toContain("(Hidden).a: string");
  });

  it("tells what several entries export once, and names the place", () => {
    const reports = reportsOf({
      first: "export interface Shared { readonly a: string }",
      second: 'export { Shared } from "./first.js";',
    });
    expect(reports.get("first")).toContain("Shared.a: string");
    expect(reports.get("second")).toEqual(["Shared: (that of first)"]);
  });

  it("refuses a form that it does not know, so that nothing is left out", () => {
    expect(() => report("export declare enum Color { red }")).toThrow(
      "Color: the API report knows no EnumDeclaration.",
    );
    expect(() => report("export interface Map { [key: string]: number }")).toThrow("knows no IndexSignature in a type");
  });
});

describe("a change", () => {
  const base = `
    declare const statuses: readonly ["signed", "in-force"];
    export type Status = (typeof statuses)[number];
    export interface Filter { readonly status?: Status; readonly on: string }
    export interface Both { readonly id: string }
    export interface Result { readonly agreement: Both; readonly years?: number }
    export declare function find(filter: Filter, limit?: number): readonly Result[];
    export declare function make(records: readonly Both[]): Status;
    export declare const asOf: string;
    export { statuses };`;

  it.each([
    ["nothing", "export declare const asOf", "export declare const asOf", "none"],
    ["another name of a parameter", "find(filter:", "find(where:", "none"],
    ["a comment", "export interface Both", "/** Both. */ export interface Both", "none"],
    ["another order of words", '"signed", "in-force"', '"in-force", "signed"', "none"],
    ["a new export", "export { statuses }", "export { statuses }; export declare const more: string", "minor"],
    [
      "a new function with a required parameter",
      "export { statuses }",
      "export { statuses }; export declare function more(id: string): void",
      "minor",
    ],
    ["a longer list of words", '"signed", "in-force"', '"signed", "in-force", "expired"', "minor"],
    ["a shorter list of words", '"signed", "in-force"', '"signed"', "major"],
    ["another optional parameter", "limit?: number)", "limit?: number, from?: number)", "minor"],
    ["another required parameter", "records: readonly Both[])", "records: readonly Both[], from: number)", "major"],
    ["a parameter that becomes optional", "find(filter: Filter", "find(filter?: Filter", "minor"],
    ["a parameter that becomes required", "limit?: number", "limit: number", "major"],
    ["a parameter of another type", "limit?: number", "limit?: string", "major"],
    ["a parameter that goes", ", limit?: number", "", "major"],
    [
      "an overload",
      "export { statuses }",
      "export { statuses }; export declare function make(records: string): Status",
      "minor",
    ],
    ["another type that is returned", "readonly Both[]): Status", "readonly Both[]): Status | undefined", "major"],
    [
      "another optional property that is handed in",
      "readonly on: string",
      "readonly on: string; readonly party?: string",
      "minor",
    ],
    [
      "another required property that is handed in",
      "readonly on: string",
      "readonly on: string; readonly party: string",
      "major",
    ],
    [
      "another required property that is handed out",
      "readonly agreement: Both;",
      "readonly agreement: Both; readonly on: string;",
      "minor",
    ],
    [
      "another required property that is handed in and out",
      "readonly id: string",
      "readonly id: string; readonly name: string",
      "major",
    ],
    ["a property that becomes optional, handed in", "readonly on: string", "readonly on?: string", "minor"],
    ["a property that becomes required, handed in", "readonly status?: Status", "readonly status: Status", "major"],
    ["a property that becomes optional, handed out", "readonly agreement: Both", "readonly agreement?: Both", "major"],
    ["a property that becomes required, handed out", "readonly years?: number", "readonly years: number", "minor"],
    ["a property that becomes optional, handed in and out", "readonly id: string", "readonly id?: string", "major"],
    ["a property of another name", "readonly years?: number", "readonly age?: number", "major"],
    ["a property that is no longer readonly", "readonly years?: number", "years?: number", "major"],
    ["a type parameter with a default", "export interface Both", "export interface Both<Id = string>", "minor"],
    ["a type parameter without one", "export interface Both", "export interface Both<Id>", "major"],
    ["an export that goes", "export declare const asOf: string;", "", "major"],
    ["an export of another name", "const asOf", "const lastDay", "major"],
  ])("%s", (_, from, to, bump) => {
    expect(base).toContain(from);
    const change = compareApi(report(base), report(base.replace(from, to)));
    expect(change).toMatchObject({ bump });
    expect(change.removed.length + change.demanding.length > 0).toBe(bump === "major");
    expect(change.removed.length + change.added.length > 0).toBe(bump !== "none");
  });

  it("of the data is none of the API", () => {
    const ids = (words: string) =>
      `export type AgreementId = ${words}; export declare function get(id: AgreementId): string;`;
    expect(compareApi(report(ids('"a" | "b"')), report(ids('"a"'))).bump).toBe("none");
  });

  it("tells the lines that went and came", () => {
    expect(compareApi(["a: string", "b: string"], ["b: string", "c: string"])).toEqual({
      bump: "major",
      removed: ["a: string"],
      added: ["c: string"],
      demanding: [],
    });
  });

  it("tells which of the lines that came ask for more, and takes a looser line for the one that went", () => {
    const now = ["f(1) id?: string", "f(2) on: string", "f(3) party?: string"];
    expect(compareApi(["f(1) id: string"], now)).toEqual({
      bump: "major",
      removed: [],
      added: now,
      demanding: ["f(2) on: string"],
    });
  });

  it("of what the package needs is told too", () => {
    expect(compareApi(["engines.node: >=20.19"], ["engines.node: >=22"]).bump).toBe("major");
    expect(
      compareApi(["peerDependencies.zod?: ^4"], ["peerDependencies.react: ^19", "peerDependencies.zod?: ^4"]).bump,
    ).toBe("major");
    expect(compareApi(["import military-pacts"], ["import military-pacts", "import military-pacts/retired"]).bump).toBe(
      "minor",
    );
  });
});

describe("docs/api", () => {
  const root = resolve(import.meta.dirname, "../../..");

  it("is up to date (npm run release:api writes it)", () => {
    expect(staleness(keptReports(root), apiReports(root))).toEqual([]);
  });

  it("is found stale with the lines that changed", () => {
    const kept = new Map([
      ["index", ["a: string"]],
      ["gone", ["b: string"]],
    ]);
    expect(staleness(kept, new Map([["index", ["a: string", "c: string"]]]))).toEqual([
      "docs/api/gone.api.txt (major)",
      "- b: string",
      "docs/api/index.api.txt (minor)",
      "+ c: string",
    ]);
  });
});
