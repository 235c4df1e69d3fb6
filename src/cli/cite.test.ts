/** Citations are read back by parsers that are not ours. */
import { readFileSync } from "node:fs";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { asOf } from "military-pacts";
import { describe, expect, it } from "vitest";
import { dataSet } from "./citation/facts.js";
import { bibtex, type CitedAgreement, cff, cslJson, ris, text } from "./citation/formats.js";
import { type CitationFormat, citationFormats, cite } from "./cite.js";

interface CslItem {
  readonly title: string;
  readonly author: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[];
  readonly issued?: { readonly "date-parts": readonly (readonly (number | string)[])[] };
  readonly version?: string;
  readonly note?: string;
  readonly [key: string]: unknown;
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
/** A version that is not released yet is dated by its data. */
const year = (dataSet().released ?? asOf).slice(0, 4);
const germany = "de-ru-1993-defence-ministries";

/** Reads a citation with citation.js; one entry comes back. */
function readBack(format: "bibtex" | "ris" | "csl-json", citation: string): CslItem {
  const types = { bibtex: "@bibtex/text", ris: "@ris/file", "csl-json": "@csl/list+object" };
  const input = format === "csl-json" ? JSON.parse(citation) : citation;
  const items = plugins.input.chain(input, { forceType: types[format], generateGraph: false }) as CslItem[];
  expect(items).toHaveLength(1);
  return items[0] as CslItem;
}

const names = ({ author }: CslItem) =>
  author.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "));
const date = ({ issued }: CslItem) => issued?.["date-parts"][0]?.map(Number);
const machineFormats = ["bibtex", "ris", "csl-json"] as const;

describe("a citation of the data set", () => {
  it.each(machineFormats)("says who, what, when and which version in %s", (format) => {
    const item = readBack(format, cite(format));
    expect(item.title).toBe("military-pacts: Russia's military agreements as typed, dated and sourced data");
    expect(names(item)).toEqual(["The military-pacts contributors"]);
    expect(date(item)?.[0]).toBe(Number(year));
    expect(cite(format)).toContain(version);
    expect(cite(format)).toContain(`data up to ${asOf}`);
  });

  it("is one line of text", () => {
    expect(cite("text")).toBe(
      `The military-pacts contributors (${year}). military-pacts: Russia's military agreements as typed, dated and sourced data (version ${version}, data up to ${asOf}) [Data set]. npm package military-pacts.\n`,
    );
  });

  it("has the day of the release and the address of the repository where they are known", () => {
    const facts = { title: "A title", author: "Us", license: "CC0-1.0", released: "2027-03-04" };
    const repository = { url: "git+https://example.org/us/pacts.git" };
    const manifest = { name: "pacts", version: "1.2.3", description: "About.", keywords: ["a"], repository };
    const set = dataSet({ facts, manifest });
    expect(text(set)).toBe("Us (2027). A title (version 1.2.3) [Data set]. https://example.org/us/pacts.\n");
    for (const [format, write] of [
      ["bibtex", bibtex] as const,
      ["ris", ris] as const,
      ["csl-json", cslJson] as const,
    ]) {
      expect(date(readBack(format, write(set)))?.slice(0, 2), format).toEqual([2027, 3]);
      expect(write(set), format).toContain("https://example.org/us/pacts");
    }
    expect(cff(set)).toContain('date-released: "2027-03-04"\n');
  });
});

describe("a citation of an agreement", () => {
  it.each(machineFormats)("says parties, title, day and place of signing in %s", (format) => {
    const item = readBack(format, cite(format, germany));
    expect(names(item)).toEqual(["Russia", "Germany"]);
    expect(item.title).toContain("Ministry of Defence of the Federal Republic of Germany");
    expect(date(item)?.slice(0, 2)).toEqual([1993, 4]);
    expect(cite(format, germany)).toContain("Moscow");
    expect(cite(format, germany)).toContain(`Record ${germany} of military-pacts ${version}`);
  });

  it("says it in text, with the data set", () => {
    expect(cite("text", germany)).toMatch(
      /^Russia, Germany \(1993\)\. Agreement between .*\. Signed in Moscow on 1993-04-13\. Record de-ru-1993-defence-ministries in: The military-pacts contributors/,
    );
  });

  it("names the states that signed, a predecessor once, and says where there are others", () => {
    expect(cite("text", "de-su-1988-incidents-at-sea")).toMatch(
      /^Soviet Union, Germany \(1988\)\. .* Signed in 1988\./,
    );
    expect(cite("text", "inf-1987")).toMatch(/^Soviet Union, .*, others \(1987\)/);
    expect(cite("bibtex", "inf-1987")).toMatch(/author = \{\{Soviet Union\} and .* and others\}/);
    // A list of parties that is complete has no others, and a party that came later is one.
    const parties = cite("text", "open-skies-1992").split(" (1992)")[0]?.split(", ");
    expect(parties).toEqual(expect.arrayContaining(["Russia", "Canada", "Finland"]));
    expect(parties).not.toContain("others");
    expect(cite("text", "nato-ru-1997-founding-act")).toContain("North Atlantic Treaty Organization");
  });

  it("leaves out what is not known", () => {
    const cited: CitedAgreement = { key: "k", title: "A plan", authors: ["A"], dataSet: dataSet() };
    expect(text(cited)).toMatch(/^A \(n\.d\.\)\. A plan\. Record k in: /);
    expect(date(readBack("csl-json", cslJson(cited)))).toBeUndefined();
    expect(bibtex(cited)).not.toContain("year");
    expect(ris(cited)).not.toMatch(/^(?:PY|DA|CY)/m);
  });

  it("survives what TeX would take for commands", () => {
    const title = "A {b} $c & d #1 100 % e_f ~g ^h \\i";
    const item = readBack("bibtex", bibtex({ key: "k", title, authors: ["A & B"], dataSet: dataSet() }));
    expect(item.title).toBe(title);
    expect(names(item)).toEqual(["A & B"]);
  });

  it("says what is accepted where it cannot be given", () => {
    expect(() => cite("text", "de-ru-1993")).toThrow(/no agreement has the id "de-ru-1993"; give an id such as/);
    expect(() => cite("text", "__proto__")).toThrow(RangeError);
    expect(() => cite("cff", germany)).toThrow(/give text, bibtex, ris or csl-json/);
  });
});

it("ends every format with a line end, and gives the same twice", () => {
  for (const format of citationFormats as readonly CitationFormat[]) {
    expect(cite(format), format).toMatch(/[^\n]\n$/);
    expect(cite(format)).toBe(cite(format));
  }
});
