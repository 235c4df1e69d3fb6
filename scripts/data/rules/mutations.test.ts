import { describe, expect, it } from "vitest";
import { findProblems } from "../check.js";
import { rules } from "./index.js";
import { type Change, change, copy, event, insert, jsonOf, real, remove, rewrite } from "./real-data.js";

const germany = "agreements/de-ru-1993-defence-ministries";
const relos = "agreements/in-ru-2025-relos";
const inf = "agreements/inf-1987";
const ships = "agreements/ca-su-1989-incidents-at-sea";
const order = "decrees/ru-gov-2025-3810-r";
const britain = "countries/GB";
const claim = "claims/ru-gov-2025-3810-r-legal-effect-1";
const lenta = "sources/lenta-20251219";
const belousov = "officials/andrei-belousov";
const mali = "retired/ml-ru-2023-military-technical";

const eventsOf = (name: string) => jsonOf(name).events as unknown[];
const membership = (organization: string, from: string, to?: string) => ({
  organization,
  from,
  ...(to && { to }),
  evidence: { sources: ["europa-eu-nd"], confidence: "low" },
});

/** A way to spoil good data, the rule that must see it, and the file that it must name. */
type Mutation = readonly [what: string, rule: string, file: string, change: Change];

const mutations: readonly Mutation[] = [
  // The form of a file.
  ["broken JSON", "schema", lenta, rewrite(lenta, (text) => text.slice(5), "the file is no JSON: broken")],
  ["an unknown property", "schema", germany, change(germany, { status: "in-force" })],
  ["an unknown property of an event", "schema", germany, change(germany, { "events.0.place": "Moscow" })],
  ["a null", "schema", germany, change(germany, { "signed.place": null })],
  ["a missing summary", "schema", germany, change(germany, { summary: undefined })],
  ["an empty summary", "schema", germany, change(germany, { summary: "" })],
  ["a text for a truth value", "schema", germany, change(germany, { partiesComplete: "true" })],
  ["an impossible day", "schema", germany, change(germany, { "signed.on": "1993-02-29" })],
  ["an impossible month", "schema", germany, change(germany, { "events.1.on": "2014-13" })],
  ["a day in another notation", "schema", germany, change(germany, { "signed.on": "13.04.1993" })],
  ["a time stamp", "schema", germany, change(germany, { "signed.on": "1993-04-13T00:00:00Z" })],
  ["a wrong word for an instrument", "schema", germany, change(germany, { instrument: "Agreement" })],
  ["a wrong word for an event", "schema", germany, change(germany, { "events.2.type": "cancelled" })],
  ["a wrong word for a confidence", "schema", germany, change(germany, { "evidence.parties.confidence": "certain" })],
  ["a wrong word for a verdict", "schema", claim, change(claim, { verdict: "true" })],
  ["an unknown country", "schema", germany, change(germany, { "parties.1.country": "UK" })],
  ["a country in lower case", "schema", germany, change(germany, { "parties.1.country": "de" })],
  ["an id in upper case", "schema", order, change(order, { id: "RU-GOV-2025-3810-R" })],
  ["empty evidence", "schema", germany, change(germany, { "evidence.parties.sources": [] })],
  ["no parties", "schema", germany, change(germany, { parties: [] })],
  ["an address without a protocol", "schema", lenta, change(lenta, { url: "lenta.ru/news" })],
  ["a last day that is a month", "schema", "release", change("release", { asOf: "2026-02" })],

  // Names and white space.
  ["an id that is not the file's name", "file-name", order, change(order, { id: "ru-gov-2025-3811-r" })],
  [
    "an id that is used twice",
    "unique-id",
    "agencies/nato",
    copy("agencies/gb-defence-ministry", "agencies/nato", { id: "nato" }),
  ],
  ["tabs for an indent", "key-order", germany, rewrite(germany, (text) => text.replaceAll("  ", "\t"))],
  ["no line end at the end", "key-order", germany, rewrite(germany, (text) => text.trimEnd())],

  // References.
  ["a source that is missing", "reference", order, remove(lenta)],
  [
    "a source that was never there",
    "reference",
    germany,
    change(germany, { "evidence.parties.sources.0": "lenta-1993" }),
  ],
  ["an unknown agency", "reference", germany, change(germany, { "parties.1.agency": "de-war-ministry" })],
  ["an unknown act", "reference", germany, change(germany, { "events.2.act": "ru-gov-2025-3810" })],
  ["an unknown agreement", "reference", order, change(order, { "agreements.0": "bg-ru-1992-defence" })],
  ["a claim about nothing", "reference", claim, change(claim, { "about.id": "ru-gov-2025-3811-r" })],
  ["a source for an official", "reference", order, change(order, { signedBy: "lenta-20251219" })],

  // Retired ids.
  ["a retired id without a reason", "schema", mali, change(mali, { reason: undefined })],
  ["a retired id of no type", "schema", mali, change(mali, { type: "treaty" })],
  ["a retired id with another fate", "schema", mali, change(mali, { kind: "deleted" })],
  ["a moved id without its new one", "schema", mali, change(mali, { to: undefined })],
  ["a withdrawn id with a new one", "schema", mali, change(mali, { kind: "withdrawn" })],
  ["a retired id that is not the file's name", "file-name", mali, change(mali, { id: "ml-ru-2023-arms" })],
  ["a reason without a period", "plain-text", mali, change(mali, { reason: "The year was wrong" })],
  ["an id that moved to nothing", "reference", mali, change(mali, { to: "ml-ru-2003-arms" })],
  ["an id that moved to itself", "reference", mali, change(mali, { to: "ml-ru-2023-military-technical" })],
  [
    "an id that moved to one that moved",
    "reference",
    "retired/ml-ru-2022-arms",
    copy(mali, "retired/ml-ru-2022-arms", { id: "ml-ru-2022-arms", to: "ml-ru-2023-military-technical" }),
  ],
  [
    "a reference to a retired id",
    "reference",
    order,
    change(order, { "agreements.0": "ml-ru-2023-military-technical" }),
  ],
  [
    "a retired id that is in use",
    "retired",
    "retired/lenta-20251219",
    copy(mali, "retired/lenta-20251219", { id: "lenta-20251219" }),
  ],

  // Days.
  [
    "a reversed membership",
    "interval",
    britain,
    change(britain, { "memberships.1.from": "2020-02-01", "memberships.1.to": "1973-01-01" }),
  ],
  ["overlapping memberships", "interval", britain, insert(britain, "memberships", 2, membership("eu", "2020-01-31"))],
  ["a reversed office", "interval", belousov, change(belousov, { "offices.0.to": "2024-05-13" })],
  ["events in another order", "event-order", germany, change(germany, { events: eventsOf(germany).toReversed() })],
  ["swapped days", "event-order", germany, change(germany, { "events.0.on": "2014-03", "events.1.on": "1993-04-13" })],

  // Evidence.
  ["a fact without evidence", "evidence-complete", germany, change(germany, { evidence: {} })],
  ["evidence for a field that is gone", "evidence-complete", germany, change(germany, { "signed.place": undefined })],
  [
    "evidence for a field that never was",
    "evidence-complete",
    order,
    change(order, { "evidence.adopted": { sources: ["lenta-20251219"], confidence: "low" } }),
  ],

  // The signature.
  ["no event for the signature", "signing-event", germany, change(germany, { "events.0": undefined })],
  ["a signature on another day", "signing-event", germany, change(germany, { "signed.on": "1993-04-14" })],
  ["a signatory of a third country", "signing-event", relos, change(relos, { "signed.signatories.1.country": "PK" })],

  // The life of an agreement.
  [
    "a vote before the signature",
    "event-sequence",
    relos,
    insert(relos, "events", 0, event("chamber-approved", "2024-01-10", { by: "RU" })),
  ],
  ["a ratification before the signature", "event-sequence", relos, change(relos, { "events.0.type": "ratified" })],
  ["a permit after the signature", "event-sequence", relos, change(relos, { "events.2.type": "signature-authorized" })],
  ["a resumption of what went on", "event-sequence", germany, change(germany, { "events.1.type": "resumed" })],
  ["a suspension after the end", "event-sequence", inf, change(inf, { "events.10.type": "suspended" })],
  ["a withdrawal by nobody", "event-sequence", inf, change(inf, { "events.8.by": undefined })],
  [
    "a second withdrawal of one party",
    "event-sequence",
    "agreements/open-skies-1992",
    change("agreements/open-skies-1992", { "events.9.by": "US" }),
  ],
  ["one party that ends a treaty of many", "event-sequence", inf, change(inf, { "events.9.by": "US" })],

  // Who acts.
  ["an event by a third country", "event-actor", germany, change(germany, { "events.1.by": "FR" })],
  ["a party named twice", "event-actor", germany, change(germany, { "parties.1": { country: "RU" } })],
  [
    "a ministry of another country",
    "event-actor",
    germany,
    change(germany, { "parties.1.agency": "pl-defence-ministry" }),
  ],

  // Acts.
  ["an act that does not list the agreement", "act-event", germany, change(order, { "agreements.1": undefined })],
  ["an agreement that does not know its act", "act-event", order, change(germany, { "events.2.act": undefined })],
  ["an order that ends an agreement itself", "act-event", germany, change(germany, { "events.2.type": "terminated" })],
  ["an effect before the act", "act-event", germany, change(germany, { "events.2.on": "2025-12-18" })],
  ["an act of another body", "act-event", germany, change(germany, { "events.2.agency": "ru-state-duma" })],

  // Parties and their time.
  ["the USSR after its end", "party-in-time", germany, change(germany, { "parties.0.signedAs": "SU" })],
  ["Russia in the time of the USSR", "party-in-time", ships, change(ships, { "parties.0.signedAs": undefined })],
  ["the USSR for Canada", "party-in-time", ships, change(ships, { "parties.1.signedAs": "SU" })],
  ["an id with a country that is no party", "party-in-time", ships, change(ships, { "parties.1.country": "US" })],
  [
    "a signature in another year than the id says",
    "party-in-time",
    ships,
    change(ships, { "signed.on": "1988-11-20", "events.0.on": "1988-11-20" }),
  ],

  // Officials.
  [
    "an office before the state",
    "office-in-time",
    "officials/jaroslav-tvrdik",
    change("officials/jaroslav-tvrdik", { "offices.0.from": "1992-05-04" }),
  ],
  [
    "an office after the last day",
    "office-in-time",
    belousov,
    change(belousov, { "offices.0.from": "2026-03-01", "offices.0.attested": undefined }),
  ],
  ["an order signed before the office", "office-in-time", order, change(order, { published: "2019-12-19" })],
  [
    "a signatory out of office",
    "office-in-time",
    relos,
    change(relos, { "signed.signatories.0.official": "andre-flahaut" }),
  ],

  // Memberships.
  [
    "an exit a day early",
    "membership-range",
    "organizations/eu",
    change(britain, { "memberships.1.to": "2020-01-31" }),
  ],
  ["a missing founder", "membership-range", "organizations/nato", change("countries/US", { memberships: [] })],
  [
    "an accession of another day",
    "membership-range",
    "organizations/nato",
    change("countries/SE", { "memberships.1.from": "2024-03-08" }),
  ],
  [
    "an exit that never was",
    "membership-range",
    "organizations/nato",
    change("countries/US", { "memberships.0.to": "2025-01-01" }),
  ],
  [
    "a member before the founding",
    "membership-range",
    "countries/US",
    change("countries/US", { "memberships.0.from": "1945-08-24" }),
  ],

  // Claims and sources.
  [
    "two officials with one spelling",
    "official-name-unique",
    "officials/vladimir-putin",
    change("officials/vladimir-putin", { aliases: ["Andrey Belousov"] }),
  ],
  ["a verdict without a source", "claims", claim, change(claim, { evidence: [] })],
  ["a claim about an unknown field", "claims", claim, change(claim, { field: "effect" })],
  [
    "a claim about an item that is not there",
    "claims",
    "claims/andre-flahaut-from-date-1",
    change("claims/andre-flahaut-from-date-1", { field: "offices.7.from" }),
  ],
  [
    "a claim with two speakers",
    "claims",
    claim,
    change(claim, { speaker: "vladimir-putin", unnamedSpeaker: "A diplomat" }),
  ],
  [
    "a source that nothing uses",
    "source-used",
    "sources/lenta-1999",
    copy(lenta, "sources/lenta-1999", { id: "lenta-1999", url: "https://lenta.ru/1999", published: undefined }),
  ],
  [
    "two sources of one address",
    "source-address",
    "sources/rbc-20251219",
    change("sources/rbc-20251219", {
      url: "http://www.lenta.ru/news/2025/12/19/rossiya-rastorgnet-voennye-soglasheniya-s-ryadom-stran-zapada",
    }),
  ],
  ["a source of another day than its id", "source-date", lenta, change(lenta, { published: "2024-12-19" })],
  [
    "an event after all its sources",
    "source-date",
    germany,
    change(germany, {
      "events.2.on": "2026-01-15",
      "events.2.dateBasis": undefined,
      "events.2.evidence.sources": ["lenta-20251219"],
    }),
  ],

  // Texts.
  ["two spaces", "plain-text", germany, change(germany, { summary: "Agreement of the  two ministries." })],
  ["a hidden mark", "plain-text", germany, change(germany, { "title.en": "Agree\u00ADment" })],
  [
    "a sentence without a period",
    "plain-text",
    germany,
    change(germany, { summary: "Agreement of the two ministries" }),
  ],
  ["a sentence in lower case", "prose", claim, change(claim, { gist: "the order ends the agreements." })],
  ["a quotation", "prose", claim, change(claim, { gist: 'He said: "We have no plans to end any of them."' })],
];

describe("spoiled data", () => {
  it("is told from the real data, in which nothing is wrong", () => {
    expect(findProblems(real)).toEqual([]);
  });

  it.each(mutations)("%s: %s", (_what, rule, file, spoil) => {
    // As in the check itself, a rule sees only data that has the right form.
    const used = rules.filter(({ name }) => name === "schema" || name === rule);
    const found = findProblems(spoil(real), used).filter(({ problem }) => problem.file === `data/${file}.json`);
    expect(found.map((each) => each.rule.name)).toContain(rule);
    // A message says what would be right.
    const messages = found.filter((each) => each.rule.name === rule).map(({ problem }) => problem.message);
    expect(
      messages.every((message) => /accepted|unknown propert|is no JSON/.test(message)),
      messages.join(),
    ).toBe(true);
  });

  it("comes in many kinds, and has names of its own", () => {
    expect(new Set(mutations.map(([what]) => what)).size).toBe(mutations.length);
    expect(mutations.length).toBeGreaterThanOrEqual(40);
  });
});
