import { brokenBy, claim, germany, lenta, mali, order } from "./harness.js";
import { change, rewrite } from "./real-data.js";
import { schema } from "./schema.js";

brokenBy(schema, [
  [
    "a wrong word",
    germany,
    change(germany, { titleBasis: "guess" }),
    `data/${germany}.json: titleBasis: "guess" accepted: "official", "translation", "descriptive" [schema]`,
  ],
  [
    "an unknown property",
    germany,
    change(germany, { status: "in-force" }),
    `data/${germany}.json: unknown property "status" [schema]`,
  ],
  ["broken JSON", lenta, rewrite(lenta, (text) => text.slice(5), "the file is no JSON: broken")],
  ["an unknown property of an event", germany, change(germany, { "events.0.place": "Moscow" })],
  ["a null", germany, change(germany, { "signed.place": null })],
  ["a missing summary", germany, change(germany, { summary: undefined })],
  ["an empty summary", germany, change(germany, { summary: "" })],
  ["a text for a truth value", germany, change(germany, { partiesComplete: "true" })],
  ["an impossible day", germany, change(germany, { "signed.on": "1993-02-29" })],
  ["an impossible month", germany, change(germany, { "events.1.on": "2014-13" })],
  ["a day in another notation", germany, change(germany, { "signed.on": "13.04.1993" })],
  ["a time stamp", germany, change(germany, { "signed.on": "1993-04-13T00:00:00Z" })],
  ["a wrong word for an instrument", germany, change(germany, { instrument: "Agreement" })],
  ["a wrong word for an event", germany, change(germany, { "events.2.type": "cancelled" })],
  ["a wrong word for a confidence", germany, change(germany, { "evidence.parties.confidence": "certain" })],
  ["a wrong word for a verdict", claim, change(claim, { verdict: "true" })],
  ["an unknown country", germany, change(germany, { "parties.1.country": "UK" })],
  ["a country in lower case", germany, change(germany, { "parties.1.country": "de" })],
  ["an id in upper case", order, change(order, { id: "RU-GOV-2025-3810-R" })],
  ["empty evidence", germany, change(germany, { "evidence.parties.sources": [] })],
  ["no parties", germany, change(germany, { parties: [] })],
  ["an address without a protocol", lenta, change(lenta, { url: "lenta.ru/news" })],
  ["a last day that is a month", "release", change("release", { asOf: "2026-02" })],
  ["a retired id without a reason", mali, change(mali, { reason: undefined })],
  ["a retired id of no type", mali, change(mali, { type: "treaty" })],
  ["a retired id with another fate", mali, change(mali, { kind: "deleted" })],
  ["a moved id without its new one", mali, change(mali, { to: undefined })],
  ["a withdrawn id with a new one", mali, change(mali, { kind: "withdrawn" })],
]);
