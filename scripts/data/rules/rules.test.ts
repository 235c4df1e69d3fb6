import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { mend, report } from "../check.js";
import { recordFiles } from "../files/load.js";
import { rules } from "./index.js";
import { hashRun, ownWordsBeside, wordRuns } from "./own-words.js";
import { type Change, change, copy, event, insert, jsonOf, linesOf, real, rewrite, ruleNamed } from "./real-data.js";

const germany = "agreements/de-ru-1993-defence-ministries";
const order = "decrees/ru-gov-2025-3810-r";
const claim = "claims/ru-gov-2025-3810-r-legal-effect-1";
const lenta = "sources/lenta-20251219";
const belousov = "officials/andrei-belousov";
const britain = "countries/GB";
const relos = "agreements/in-ru-2025-relos";
const mali = "retired/ml-ru-2023-military-technical";

const FIX = "(npm run data:check -- --fix mends it)";

/** One fault, and all that its rule says about it. */
const faults: readonly (readonly [rule: string, what: string, change: Change, ...lines: string[]])[] = [
  [
    "schema",
    "a wrong word",
    change(germany, { titleBasis: "guess" }),
    `data/${germany}.json: titleBasis: "guess" accepted: "official", "translation", "descriptive" [schema]`,
  ],
  [
    "schema",
    "an unknown property",
    change(germany, { status: "in-force" }),
    `data/${germany}.json: unknown property "status" [schema]`,
  ],
  [
    "file-name",
    "another id",
    change(order, { id: "ru-gov-2025-1" }),
    `data/${order}.json: id: "ru-gov-2025-1" accepted: "ru-gov-2025-3810-r", the name of the file [file-name]`,
  ],
  [
    "unique-id",
    "an agency with the id of an organization",
    copy("agencies/gb-defence-ministry", "agencies/nato", { id: "nato" }),
    'data/agencies/nato.json: id: "nato" is the id of data/organizations/nato.json already; accepted: an id of its own [unique-id]',
  ],
  [
    "key-order",
    "a missing line end",
    rewrite(germany, (text) => text.trimEnd()),
    `data/${germany}.json: accepted: keys in the order of the schema, two spaces of indent, a line end at the end ${FIX} [key-order]`,
  ],
  [
    "reference",
    "an unknown source",
    change(order, { "evidence.number.sources.0": "lenta-1725" }),
    `data/${order}.json: evidence.number.sources.0: "lenta-1725" names no record; accepted: the id of a file in data/sources [reference]`,
  ],
  [
    "reference",
    "an id that has moved",
    change(order, { "agreements.0": "ml-ru-2023-military-technical" }),
    `data/${order}.json: agreements.0: "ml-ru-2023-military-technical" was retired, moved to "ml-ru-2003-military-technical"; accepted: the id of a file in data/agreements [reference]`,
  ],
  [
    "reference",
    "an id that was withdrawn",
    (data) =>
      change(order, { "agreements.0": "ml-ru-2023-military-technical" })(
        change(mali, { kind: "withdrawn", to: undefined })(data),
      ),
    `data/${order}.json: agreements.0: "ml-ru-2023-military-technical" was retired, withdrawn; accepted: the id of a file in data/agreements [reference]`,
  ],
  [
    "reference",
    "a chain of ids that have moved",
    copy(mali, "retired/ml-ru-2022-arms", { id: "ml-ru-2022-arms", to: "ml-ru-2023-military-technical" }),
    'data/retired/ml-ru-2022-arms.json: to: "ml-ru-2023-military-technical" was retired, moved to "ml-ru-2003-military-technical"; accepted: the id of a file in data/agreements [reference]',
  ],
  [
    "reference",
    "an id that has moved to a record of another type",
    change(mali, { type: "official" }),
    `data/${mali}.json: to: "ml-ru-2003-military-technical" names no record; accepted: the id of a file in data/officials [reference]`,
  ],
  [
    "reference",
    "an id that has moved to a claim that is not there",
    change(mali, { type: "claim", to: "no-claim" }),
    `data/${mali}.json: to: "no-claim" names no record; accepted: the id of a file in data/claims [reference]`,
  ],
  [
    "retired",
    "a retired id that a record still has",
    copy(mali, "retired/de-ru-1993-defence-ministries", { id: "de-ru-1993-defence-ministries" }),
    `data/retired/de-ru-1993-defence-ministries.json: id: "de-ru-1993-defence-ministries" is in use in data/${germany}.json; accepted: an id that no record has [retired]`,
  ],
  [
    "source-used",
    "a source to which nothing but a retired id leads",
    (data) =>
      change(mali, { type: "source", to: "lenta-1999" })(
        copy(lenta, "sources/lenta-1999", { id: "lenta-1999", url: "https://lenta.ru/1999", published: undefined })(
          data,
        ),
      ),
    'data/sources/lenta-1999.json: id: "lenta-1999" is used nowhere; accepted: a source that some evidence or claim names [source-used]',
  ],
  [
    "interval",
    "an end before the beginning",
    change(britain, { "memberships.1.to": "1972-12-31" }),
    `data/${britain}.json: memberships.1.to: "1972-12-31" accepted: a day after 1973-01-01, since \`to\` is the first day after the interval [interval]`,
  ],
  [
    "event-order",
    "two events in the wrong order",
    change(germany, { "events.1.on": "2025-12-20" }),
    `data/${germany}.json: events.2.on: "2025-12-19" comes after the event of 2025-12-20; accepted: events in the order of their days ${FIX} [event-order]`,
  ],
  [
    "evidence-complete",
    "a fact without evidence",
    change(germany, { "evidence.instrument": undefined }),
    `data/${germany}.json: instrument: has no evidence; accepted: sources and confidence under evidence["instrument"] or at its list item [evidence-complete]`,
  ],
  [
    "evidence-complete",
    "dead evidence",
    change(germany, { level: undefined }),
    `data/${germany}.json: evidence.level: is evidence for a field that is not there; accepted: the path of a field of this record [evidence-complete]`,
  ],
  [
    "signing-event",
    "a signing that differs from its event",
    change(germany, { "signed.on": "1993-04-14" }),
    `data/${germany}.json: signed.on: "1993-04-14" accepted: "1993-04-13", the day of the last event \`signed\` [signing-event]`,
  ],
  [
    "signing-event",
    "a signing without an event",
    change(germany, { "events.0": undefined }),
    `data/${germany}.json: signed.on: "1993-04-13" has no event; accepted: an event \`signed\` on that day [signing-event]`,
  ],
  [
    "signing-event",
    "an event without a signing",
    change(germany, { signed: undefined }),
    `data/${germany}.json: signed.on: is missing; accepted: "1993-04-13", the day of the last event \`signed\` [signing-event]`,
  ],
  [
    "signing-event",
    "a signatory of a third country",
    change(germany, { "signed.signatories": [{ name: "A Minister", country: "FR" }] }),
    `data/${germany}.json: signed.signatories.0.country: "FR" is no party; accepted: RU, DE [signing-event]`,
  ],
  [
    "signing-event",
    "a signatory who serves another country",
    change(germany, { "signed.signatories": [{ name: "A Minister", country: "RU", official: "volker-ruehe" }] }),
    `data/${germany}.json: signed.signatories.0.country: "RU" accepted: "DE", whom volker-ruehe serves [signing-event]`,
  ],
  [
    "event-sequence",
    "a ratification before the signature",
    insert(germany, "events", 0, event("ratified", "1993-04-12", { by: "DE" })),
    `data/${germany}.json: events.0.type: "ratified" comes before the signature of 1993-04-13; accepted before it: signature-authorized, announced [event-sequence]`,
  ],
  [
    "event-sequence",
    "a permit after the signature",
    insert(germany, "events", 1, event("signature-authorized", "1993-04-14", { by: "RU" })),
    `data/${germany}.json: events.1.type: "signature-authorized" comes after the signature of 1993-04-13; accepted: a day before it [event-sequence]`,
  ],
  [
    "event-sequence",
    "a resumption of what was never suspended",
    insert(germany, "events", 1, event("resumed", "2000")),
    `data/${germany}.json: events.1.type: "resumed" accepted after an event suspended or cooperation-suspended only [event-sequence]`,
  ],
  [
    "event-sequence",
    "an event after the end",
    insert(germany, "events", 1, event("expired", "2003")),
    `data/${germany}.json: events.2.type: "cooperation-suspended" comes after the event expired of 2003; accepted after it: announced [event-sequence]`,
    `data/${germany}.json: events.3.type: "termination-authorized" comes after the event expired of 2003; accepted after it: announced [event-sequence]`,
  ],
  [
    "event-sequence",
    "a withdrawal by nobody from a treaty of many",
    change("agreements/inf-1987", { "events.8.by": undefined }),
    "data/agreements/inf-1987.json: events.8.by: is missing; accepted: the party of the event withdrawn [event-sequence]",
  ],
  [
    "event-actor",
    "an event by a third country",
    change(germany, { "events.1.by": "FR" }),
    `data/${germany}.json: events.1.by: "FR" is no party; accepted: RU, DE [event-actor]`,
  ],
  [
    "event-actor",
    "a ministry of another country",
    change(germany, { "parties.1.agency": "pl-defence-ministry" }),
    `data/${germany}.json: parties.1.agency: "pl-defence-ministry" is a body of PL; accepted: a body of DE [event-actor]`,
  ],
  [
    "act-event",
    "an act that does not list the agreement",
    change(order, { "agreements.1": undefined }),
    `data/${germany}.json: events.2.act: "ru-gov-2025-3810-r" does not list de-ru-1993-defence-ministries; accepted: an act whose agreements do [act-event]`,
  ],
  [
    "act-event",
    "an agreement without the event of its act",
    change(germany, { "events.2": undefined }),
    `data/${order}.json: agreements.1: "de-ru-1993-defence-ministries" has no event by ru-gov-2025-3810-r; accepted: an agreement with an event whose \`act\` is this one, or whose \`detail\` names it [act-event]`,
  ],
  [
    "act-event",
    "an effect before the act",
    change(germany, { "events.2.on": "2025-12-18" }),
    `data/${germany}.json: events.2.on: "2025-12-18" is before the act ru-gov-2025-3810-r; accepted: 2025-12-19 or later [act-event]`,
  ],
  [
    "act-event",
    "a permit told as the end itself",
    change(germany, { "events.2.type": "terminated" }),
    `data/${germany}.json: events.2.type: "terminated" accepted by an act that authorizes-termination: termination-authorized, chamber-approved, announced [act-event]`,
  ],
  [
    "party-in-time",
    "the USSR in 1993",
    change(germany, { "parties.0.signedAs": "SU" }),
    `data/${germany}.json: parties.0.signedAs: "SU" cannot sign for RU on 1993-04-13; accepted: SU for RU, AM, AZ, BY, GE, KG, KZ, MD, TJ, TM, UA, UZ, EE, LT, LV before 1991-12-26 [party-in-time]`,
  ],
  [
    "party-in-time",
    "Slovakia in 1990",
    change("agreements/cs-su-1990-troop-withdrawal", { "parties.2.signedAs": undefined }),
    "data/agreements/cs-su-1990-troop-withdrawal.json: parties.2.signedAs: accepted: CS, which signed for SK on 1990-02-26 [party-in-time]",
    'data/agreements/cs-su-1990-troop-withdrawal.json: parties.2.country: "SK" is not in the id; accepted: CS, SU [party-in-time]',
  ],
  [
    "party-in-time",
    "a year that is not that of the id",
    change(germany, { "signed.on": "1994-04-13" }),
    `data/${germany}.json: id: "de-ru-1993-defence-ministries" accepted: an id with the year of its signature, 1994 [party-in-time]`,
  ],
  [
    "office-in-time",
    "a minister before the state",
    change("officials/jaroslav-tvrdik", { "offices.0.from": "1992" }),
    'data/officials/jaroslav-tvrdik.json: offices.0.from: "1992" accepted: 1993-01-01, the beginning of the state, or later [office-in-time]',
  ],
  [
    "office-in-time",
    "an attestation outside of the office",
    change(belousov, { "offices.0.to": "2026", "offices.0.attested.until": "2027-01-16" }),
    `data/${belousov}.json: offices.0.attested.until: "2027-01-16" is outside of the office; accepted: a day from 2024-05-14 to 2026 [office-in-time]`,
  ],
  [
    "office-in-time",
    "an order signed by another body's minister",
    change(order, { signedBy: "andrei-belousov" }),
    `data/${order}.json: signedBy: "andrei-belousov" accepted: an official with an office in ru-government on 2025-12-19 [office-in-time]`,
  ],
  [
    "membership-range",
    "an exit a day early",
    change(britain, { "memberships.1.to": "2020-01-31" }),
    "data/organizations/eu.json: 27 members on 2020-01-31; accepted: 28 [membership-range]",
  ],
  [
    "official-name-unique",
    "one spelling of two officials",
    change("officials/vladimir-putin", { aliases: ["Andrei Belousov"] }),
    'data/officials/vladimir-putin.json: aliases.0: "Andrei Belousov" is a name of andrei-belousov already; accepted: a spelling of one official, given once [official-name-unique]',
  ],
  [
    "claims",
    "a verdict without a source",
    change(claim, { evidence: [] }),
    `data/${claim}.json: evidence: is empty; accepted for the verdict confirmed: at least one source [claims]`,
  ],
  [
    "claims",
    "two speakers",
    change(claim, { speaker: "vladimir-putin", unnamedSpeaker: "A diplomat" }),
    `data/${claim}.json: unnamedSpeaker: "A diplomat" accepted: \`speaker\` or \`unnamedSpeaker\`, not both [claims]`,
  ],
  [
    "claims",
    "a field of another type of record, and another than its topic",
    change(claim, { field: "signed.on" }),
    `data/${claim}.json: field: "signed.on" accepted: the path of a field of a record of the type decree [claims]`,
    `data/${claim}.json: field: "signed.on" accepted: action, as in bayoucitytoday-01 on the same topic [claims]`,
  ],
  [
    "source-used",
    "a source that nothing uses",
    copy(lenta, "sources/lenta-1999", { id: "lenta-1999" }),
    'data/sources/lenta-1999.json: id: "lenta-1999" is used nowhere; accepted: a source that some evidence or claim names [source-used]',
  ],
  [
    "source-address",
    "one page twice",
    copy(lenta, "sources/lenta-1999", {
      id: "lenta-1999",
      url: `http://www.${String(jsonOf(lenta).url).slice(8, -1)}`,
    }),
    'data/sources/lenta-1999.json: url: "http://www.lenta.ru/news/2025/12/19/rossiya-rastorgnet-voenn…" is the page of lenta-20251219 already; accepted: one source a page [source-address]',
  ],
  [
    "source-date",
    "a day that is not that of the id",
    change(lenta, { published: "2025-12-20" }),
    `data/${lenta}.json: published: "2025-12-20" accepted: 2025-12-19, as in the id [source-date]`,
  ],
  [
    "source-date",
    "an event later than its sources",
    insert(germany, "events", 3, event("announced", "2026-01-15")),
    `data/${germany}.json: events.3.on: "2026-01-15" is later than all of its sources; accepted: a later source, or a \`dateBasis\` that says how the day is known [source-date]`,
  ],
  [
    "plain-text",
    "two spaces",
    change(claim, { gist: "The order  permits it." }),
    `data/${claim}.json: gist: "The order  permits it." accepted: single spaces, no hidden marks, a period at the end ${FIX} [plain-text]`,
  ],
  [
    "plain-text",
    "no period",
    change(claim, { gist: "The order permits it" }),
    `data/${claim}.json: gist: "The order permits it" accepted: single spaces, no hidden marks, a period at the end ${FIX} [plain-text]`,
  ],
  [
    "prose",
    "no capital, and a question",
    change(claim, { gist: "does the order permit it?" }),
    `data/${claim}.json: gist: "does the order permit it?" accepted: a text that begins with a capital or a digit [prose]`,
    `data/${claim}.json: gist: "does the order permit it?" accepted: a text that ends with a period [prose]`,
  ],
  [
    "prose",
    "a quotation",
    change(claim, { gist: 'He said "one two three four five six seven" to them.' }),
    `data/${claim}.json: gist: "\\"one two three four five six seven\\"" is a quotation; accepted in quotation marks: up to 6 words [prose]`,
  ],
];

describe("every rule", () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))("%s is kept by the real data", (_name, rule) => {
    expect(linesOf(rule, real)).toEqual([]);
  });

  it("is named after its file, says what it is for, and is shown to fail", () => {
    for (const { name, description } of rules) {
      expect(existsSync(fileURLToPath(new URL(`./${name}.ts`, import.meta.url))), name).toBe(true);
      expect(description).toMatch(/^[A-Z].*\.$/);
    }
    // These two have tests of their own.
    const shown = [...faults.map(([rule]) => rule), "own-words", "signatory-link"];
    expect(rules.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });
});

describe("a broken rule is told with file, field, value and what is accepted", () => {
  const cases = faults.map(([rule, what, spoil, ...lines]) => ({ rule, what, spoil, lines }));

  it.each(cases)("$rule: $what", ({ rule, spoil, lines }) => {
    expect(linesOf(ruleNamed(rule), spoil(real))).toEqual(lines);
  });
});

describe("dates of a month or a year", () => {
  it("leave room for what may have come before in them", () => {
    const inYear = change("agreements/ar-ru-2021-military-training", {
      "signed.on": "2021",
      events: [event("ratified", "2021-12-30"), event("signed", "2021")],
    });
    expect(linesOf(ruleNamed("event-sequence"), inYear(real))).toEqual([]);
  });

  it("do not make an office too late for a signature in them", () => {
    const inMonth = change(relos, { "signed.on": "2025-10", "events.1.on": "2025-10" });
    expect(linesOf(ruleNamed("office-in-time"), inMonth(real))).toEqual([]);
  });
});

describe("own-words", () => {
  const article = "It was, as the minister’s office put it, one of those long evenings.";
  const rule = ownWordsBeside(new Set(wordRuns(article).map(hashRun)));

  it("finds eight words in a row, whatever their case and the marks between them", () => {
    const spoil = change(claim, { note: "That AS THE MINISTER'S OFFICE PUT IT: one of many." });
    expect(linesOf(rule, spoil(real))).toEqual([
      `data/${claim}.json: note: "as the minister's office put it one of" stands in an article; accepted: our own words, fewer than 8 in a row alike [own-words]`,
    ]);
  });

  it("accepts seven, and does not read titles", () => {
    const spoil = change(claim, { note: "That as the minister's office put it, one in many." });
    expect(linesOf(rule, spoil(real))).toEqual([]);
    expect(linesOf(rule, change(germany, { "title.en": article })(real))).toEqual([]);
  });

  it("keeps its list as hashes", () => {
    expect(wordRuns("one two three four five six seven")).toEqual([]);
    expect(wordRuns("one two three four five six seven eight nine")).toHaveLength(2);
    expect(hashRun("a")).toBe("ca978112ca1bbdca");
  });
});

describe("--fix", () => {
  const mended = (name: string, spoil: Change) => {
    const data = spoil(real);
    const files = [...recordFiles(data), data.release, data.countryDefaults];
    const file = files.find(({ path }) => path === `data/${name}.json`);
    return file && mend(file);
  };
  const textOf = (name: string) => recordFiles(real).find(({ path }) => path === `data/${name}.json`)?.text;

  it("leaves good data as it is", () => {
    const files = [...recordFiles(real), real.release, real.countryDefaults];
    expect(files.filter((file) => mend(file) !== file.text).map(({ path }) => path)).toEqual([]);
  });

  it("mends white space and the order of keys", () => {
    expect(
      mended(
        germany,
        rewrite(germany, (text) => text.replaceAll("\n", " ")),
      ),
    ).toBe(textOf(germany));
    const { id, $schema, ...rest } = jsonOf(germany);
    const shuffled = (text: string) => text && JSON.stringify({ ...rest, id, $schema });
    expect(mended(germany, rewrite(germany, shuffled))).toBe(textOf(germany));
  });

  it("mends spaces, hidden marks and a missing period", () => {
    const gist = String(jsonOf(claim).gist);
    const spoil = change(claim, { gist: ` ${gist.replace(" ", " \t\u00AD").replace(/\.$/, "")}` });
    expect(mended(claim, spoil)).toBe(textOf(claim));
  });

  it("puts events in order, each with its evidence", () => {
    const events = jsonOf(germany).events as unknown[];
    expect(mended(germany, change(germany, { events: events.toReversed() }))).toBe(textOf(germany));
  });

  it("cannot mend what is no JSON", () => {
    expect(
      mended(
        germany,
        rewrite(germany, () => "{", "the file is no JSON"),
      ),
    ).toBe("{");
  });
});

describe("the command line", () => {
  it("counts the problems that it prints", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(report(change(germany, { status: "in-force" })(real))).toBe(false);
    expect(error.mock.calls.at(-1)).toEqual(["\n1 problem in data/."]);
    error.mockRestore();
  });
});
