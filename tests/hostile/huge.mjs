/**
 * Gives `parseDataset` of the built package some hundred megabytes of each kind, in a process of its own with little
 * memory. Prints a line of JSON for each: what came of it.
 */
import { parseDataset } from "military-pacts/schemas";

const empty = { asOf: "2026-01-01", agreements: [] };
const agreement = (id) => ({
  id,
  title: { en: "Agreement" },
  titleBasis: "translation",
  instrument: "agreement",
  subjects: ["military-cooperation"],
  scope: "military",
  parties: [{ country: "DE" }, { country: "RU" }],
  partiesComplete: true,
  signed: { on: "2000-01-01" },
  events: [{ key: "signed", type: "signed", on: "2000-01-01" }],
  summary: "They exercise.",
});
const long = "x".repeat(100_000_000);
const list = (length, make) => Array.from({ length }, (_, index) => make(index));
const object = (length, make) => Object.fromEntries(list(length, make));
/** A text that is read anew from JSON, so that no part of it is shared. */
const parsed = (text) => JSON.parse(text);

const inputs = {
  "a million bad records": () => {
    const bad = `{"id":"A B","title":[],"subjects":[1,2],"events":[{}],"x":"${"y".repeat(40)}"}`;
    return { ...empty, agreements: parsed(`[${`${bad},`.repeat(999_999)}${bad}]`) };
  },
  "good records that share an id": () => ({
    ...empty,
    agreements: Array(150_000).fill(agreement("a")),
  }),
  "a text of 100 MB for a list": () => ({ ...empty, agreements: long }),
  "a text of 100 MB for a day": () => ({ ...empty, asOf: long }),
  "a text of 100 MB for an id": () => ({ ...empty, agreements: [agreement("a-".repeat(50_000_000))] }),
  "a text of 100 MB for a summary": () => ({ ...empty, agreements: [{ ...agreement("a"), summary: long }] }),
  "a name of 100 MB": () => ({ ...empty, [long]: 1 }),
  "a name of 100 MB in a record": () => ({ ...empty, agreements: [{ ...agreement("a"), [long]: 1 }] }),
  "evidence for an id of 100 MB": () => ({ ...empty, evidence: { [long]: object(10_000, (at) => [`f${at}`, {}]) } }),
  "a list of ten million numbers": () => ({ ...empty, agreements: parsed(`[${"1,".repeat(9_999_999)}1]`) }),
  "a list of ten million numbers in a record": () => ({
    ...empty,
    agreements: [{ ...agreement("a"), events: parsed(`[${"1,".repeat(9_999_999)}1]`) }],
  }),
  "a hundred thousand properties": () => ({ ...empty, ...object(100_000, (at) => [`k${at}`, at]) }),
  "a hundred thousand properties in a record": () => ({
    ...empty,
    agreements: [object(100_000, (at) => [`k${at}`, at])],
  }),
  "the same list again and again": () => {
    const events = Array(10_000).fill({ key: "signed", type: "signed", on: "2000-01-01" });
    return { ...empty, agreements: list(100_000, (at) => ({ ...agreement(`a-${at}`), events })) };
  },
  "evidence on everything": () => ({
    ...empty,
    evidence: object(100_000, (at) => [`e-${at}`, { f: { sources: ["s"] } }]),
  }),
  "a hundred thousand good records": () => ({ ...empty, agreements: list(100_000, (at) => agreement(`a-${at}`)) }),
};

for (const [name, make] of Object.entries(inputs)) {
  let outcome;
  try {
    outcome = { records: parseDataset(make()).agreements.length };
  } catch (error) {
    const { issues = [], message } = error;
    const paths = issues.map(({ path }) => path.length);
    outcome = {
      error: error.name,
      issues: issues.length,
      length: message.length,
      message: message.slice(0, 300),
      longestPath: Math.max(0, ...paths),
    };
  }
  console.log(JSON.stringify({ name, ...outcome }));
}
