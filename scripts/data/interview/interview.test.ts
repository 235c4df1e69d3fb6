/** `npm run data:new`, answered from a file: what it writes keeps every rule, and what is wrong is refused by name. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { changedFiles, write } from "../change.js";
import { buildRelease } from "../files/build.js";
import type { Data, Json } from "../files/load.js";
import { answer, kinds } from "../new.js";
import { change, jsonOf, real } from "../rules/real-data.js";

const page = {
  url: "https://www.example.org/2026/03/note.html",
  publisher: "Example Agency",
  kind: "news-agency",
  published: "2026-06-12",
};
const sourced = { newSources: [page], confidence: "medium" };
const germany = "de-ru-1993-defence-ministries";

const said: string[] = [];
// Through JSON, as from a file: what is undefined is not there.
const add = (kind: string, answers: Json, data = real) =>
  answer(kind, data, JSON.parse(JSON.stringify(answers)), (message) => said.push(message));

/** The files that answers write, by path. They keep the rules, or the answers would be refused (see below). */
async function written(kind: string, answers: Json): Promise<Record<string, Json>> {
  const after = await add(kind, answers);
  return Object.fromEntries(changedFiles(real, after).map(({ path, text = "" }) => [path, JSON.parse(text)]));
}

const notice = { agreement: germany, type: "termination-notified", on: "2026-06-11", by: "RU", ...sourced };

const memorandum = {
  title: { en: "Memorandum on military cooperation" },
  titleBasis: "translation",
  instrument: "memorandum",
  level: "interagency",
  subjects: ["military-cooperation", "peacekeeping"],
  scope: "military",
  signed: { on: "2026-06-11", place: "Moscow" },
  parties: ["IN", "RU"],
  agencies: { RU: "ru-defence-ministry" },
  partiesComplete: true,
  signatories: [{ name: "Andrey Belousov", role: "Minister of Defence", country: "RU" }],
  summary: "A memorandum of the two ministries",
  ...sourced,
};

const order = {
  kind: "government-order",
  issuer: "ru-government",
  number: { en: "4321-r", ru: "4321-р" },
  published: "2026-06-11",
  action: "authorizes-termination",
  agreements: [germany, "dk-ru-1994-defence-ministries"],
  summary: "Permits the end of two agreements.",
  ...sourced,
};

const person = {
  name: "Jérôme O'Hara",
  aliases: "Jerome O'Hara, J. O'Hara",
  country: "FR",
  offices: [{ title: "Envoy", organization: "nato", from: "2020-01", to: "2021" }],
  ...sourced,
};

const claim = {
  about: { type: "agreement", id: germany },
  topic: "day-of-notice",
  field: "events",
  gist: "Russia gave notice in June 2026",
  speaker: "ru-foreign-ministry",
  newSources: [page],
  verdict: "not-found",
};

describe("what is added keeps every rule, with no edit", () => {
  it("an event, at the place of its day", async () => {
    const files = await written("event", { ...notice, on: "2015", type: "announced" });
    expect(Object.keys(files)).toEqual([`data/agreements/${germany}.json`, "data/sources/example-20260612.json"]);
    const events = files[`data/agreements/${germany}.json`]?.events as Json[];
    expect(events.map(({ on }) => on).slice(0, 4)).toEqual(["1993-04-13", "2014-03", "2015", "2025-12-19"]);
    expect(events).toHaveLength((jsonOf(`agreements/${germany}`).events as Json[]).length + 1);
    expect(events[2]?.evidence).toEqual({ sources: ["example-20260612"], confidence: "medium" });
  });

  it("a second signature, whose day becomes that of the signing", async () => {
    const id = "af-ru-2026-military-technical";
    const after = await add("event", { ...notice, agreement: id, type: "signed", on: "2026-06-11", by: undefined });
    const { agreements } = buildRelease(after);
    expect(agreements.find((agreement) => agreement.id === id)?.signed).toMatchObject({ on: "2026-06-11" });
  });

  it("an event by an act, whose body and country are proposed", async () => {
    const answers = { ...notice, type: "announced", on: "2025-12-20", act: "ru-gov-2025-3810-r" };
    const files = await written("event", {
      ...answers,
      by: undefined,
      sources: ["vg-20251222"],
      newSources: undefined,
    });
    const events = files[`data/agreements/${germany}.json`]?.events as Json[];
    expect(events.at(-1)).toMatchObject({ by: "RU", agency: "ru-government", act: "ru-gov-2025-3810-r" });
  });

  it("an agreement, with its id by the rules, its keys in order and evidence for every fact", async () => {
    const files = await written("agreement", memorandum);
    const record = files["data/agreements/in-ru-2026-military-cooperation.json"] as Json;
    expect(Object.keys(record).slice(0, 3)).toEqual(["$schema", "id", "title"]);
    expect(record).toMatchObject({
      parties: [{ country: "RU", agency: "ru-defence-ministry" }, { country: "IN" }],
      signed: { place: "Moscow", signatories: [{ official: "andrei-belousov" }] },
      events: [{ key: "signed", type: "signed", on: "2026-06-11" }],
      summary: "A memorandum of the two ministries.",
    });
  });

  it("an agreement of the Soviet Union, which signed for Russia", async () => {
    const signed = { on: "1989-05-02" };
    const files = await written("agreement", {
      ...memorandum,
      signed,
      signatories: undefined,
      level: "interstate",
      agencies: undefined,
    });
    expect(files["data/agreements/in-su-1989-military-cooperation.json"]?.parties).toEqual([
      { country: "RU", signedAs: "SU" },
      { country: "IN" },
    ]);
  });

  it("an agreement whose signing is not known, with the first thing known of it", async () => {
    const { signed: _, signatories: __, ...unsigned } = memorandum;
    const files = await written("agreement", { ...unsigned, type: "announced", on: "2026-05" });
    // The year of a signature that is not known stands in no id.
    const record = files["data/agreements/in-ru-military-cooperation.json"] as Json;
    expect(record.signed).toBeUndefined();
    expect(record.events).toMatchObject([{ key: "announced", type: "announced", on: "2026-05" }]);
  });

  it("an act, with its event in the life of every agreement that it is about", async () => {
    const files = await written("decree", order);
    expect(files["data/decrees/ru-gov-2026-4321-r.json"]).toMatchObject({ number: { ru: "4321-р" } });
    for (const id of order.agreements) {
      const events = files[`data/agreements/${id}.json`]?.events as Json[];
      expect(events.at(-1), id).toMatchObject({
        key: "termination-authorized-ru",
        type: "termination-authorized",
        on: "2026-06-11",
        by: "RU",
        act: "ru-gov-2026-4321-r",
        dateBasis: "publication",
      });
    }
  });

  it("a person with an office", async () => {
    const files = await written("official", person);
    expect(files["data/officials/jerome-ohara.json"]).toMatchObject({
      aliases: ["Jerome O'Hara", "J. O'Hara"],
      offices: [{ key: "nato", title: "Envoy", organization: "nato", from: "2020-01", to: "2021" }],
    });
  });

  it("a claim, and the next one of its topic", async () => {
    const after = await add("claim", claim);
    const { newSources: _, field: __, ...second } = claim;
    const both = await add("claim", { ...second, gist: "No notice was given.", sources: ["vg-20251222"] }, after);
    const [, first, next] = changedFiles(real, both).map(({ text = "" }) => JSON.parse(text));
    expect(first).toMatchObject({ id: `${germany}-day-of-notice-1`, gist: "Russia gave notice in June 2026." });
    expect(next).toMatchObject({ id: `${germany}-day-of-notice-2`, field: "events" });
    expect(said.at(-1)).toContain("day-of-notice");
  });

  it.each([
    ["title.en", (json: Json) => (json.evidence as Json)["title.en"]],
    ["events.cooperation-suspended", (json: Json) => (json.events as Json[])[1]?.evidence],
  ])("one more source for %s", async (field, at) => {
    const files = await written("source", { about: { type: "agreement", id: germany }, field, source: page });
    const evidence = at(files[`data/agreements/${germany}.json`] as Json) as Json;
    expect((evidence.sources as string[]).at(-1)).toBe("example-20260612");
    expect(evidence.confidence).toBe("high");
  });

  it("every kind that is offered", () => {
    expect(Object.keys(kinds)).toEqual(["event", "agreement", "source", "decree", "official", "claim"]);
  });
});

describe("what is wrong is refused by name, with what is accepted", () => {
  it.each<[string, string, Json, RegExp]>([
    ["a day that is none", "event", { ...notice, on: "2026-02-30" }, /^on: "2026-02-30" accepted: YYYY-MM-DD, YYYY-MM/],
    [
      "an unknown country",
      "agreement",
      { ...memorandum, parties: ["RU", "ZZ"] },
      /^parties: "ZZ" accepted: "AD", "AE"/,
    ],
    ["an unknown agreement", "event", { ...notice, agreement: "de-ru" }, /^agreement: "de-ru" accepted: "abkhazia-/],
    [
      "a misspelt agreement",
      "event",
      { ...notice, agreement: "de-ru-1993-defense-ministries" },
      /^agreement: .* accepted: one of \d+; the nearest is "de-ru-1993-defence-ministries"$/,
    ],
    ["an unknown word", "event", { ...notice, type: "ended" }, /^type: "ended" accepted: "signature-authorized", /],
    ["an id that is taken", "agreement", { ...memorandum, id: germany }, /^id: .* is the id of a record already/],
    ["an id that is none", "agreement", { ...memorandum, id: "In RU" }, /^id: "In RU" accepted: lower-case letters/],
    ["a missing answer", "event", { ...notice, on: undefined }, /^on: is missing; accepted: a text such as/],
    ["a missing list", "agreement", { ...memorandum, parties: [] }, /^parties: is missing; accepted: at least one/],
    ["no source", "event", { ...notice, newSources: undefined }, /^sources: No source, no fact/],
    [
      "a page that is there",
      "event",
      {
        ...notice,
        newSources: [
          { ...page, url: "http://vg.hu/kozelet/2025/12/oroszorszag-europai-orszagok-katonai-megallapodas-vege/" },
        ],
      },
      /is the page of the source vg-20251222/,
    ],
    [
      "an address that is none",
      "event",
      { ...notice, newSources: [{ ...page, url: "example.org" }] },
      /^newSources\.0\.url: .*http/,
    ],
    [
      "a sentence that is none",
      "agreement",
      { ...memorandum, summary: "lower case" },
      /^summary: .*begins with a capital/,
    ],
    ["a number for a text", "event", { ...notice, on: 2026 }, /^on: 2026 accepted: a text/],
    ["a text for a list", "agreement", { ...memorandum, parties: "RU" }, /^parties: "RU" accepted: a list of texts/],
    [
      "a text for yes or no",
      "agreement",
      { ...memorandum, partiesComplete: "yes" },
      /^partiesComplete: "yes" accepted: true or false/,
    ],
    [
      "an answer that nobody asked for",
      "event",
      { ...notice, plase: "Moscow" },
      /^plase: is no question here; asked were: agreement, type, on/,
    ],
    [
      "an agreement that is there",
      "agreement",
      {
        ...memorandum,
        parties: ["RU", "DE"],
        agencies: undefined,
        signatories: undefined,
        signed: { on: "1993-04-13" },
      },
      /^isAnother: de-ru-1993-defence-ministries has these parties/,
    ],
    ["what breaks a rule", "event", { ...notice, on: "1992" }, /comes before the signature of 1993-04-13/],
    ["what the verdict rests on", "claim", { ...claim, verdict: "confirmed" }, /^evidence: No source, no fact/],
  ])("%s", async (_what, kind, answers, message) => {
    await expect(add(kind, answers)).rejects.toThrow(message);
  });
});

describe("the files", () => {
  const root = mkdtempSync(join(tmpdir(), "military-pacts-new-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it("are never written over", async () => {
    const after = await add("official", person);
    mkdirSync(join(root, "data/officials"), { recursive: true });
    mkdirSync(join(root, "data/sources"), { recursive: true });
    writeFileSync(join(root, "data/officials/jerome-ohara.json"), "mine");
    expect(() => write(root, real, after, () => {})).toThrow(
      /jerome-ohara\.json has changed since the questions began/,
    );
    expect(readFileSync(join(root, "data/officials/jerome-ohara.json"), "utf8")).toBe("mine");
    expect(() => readFileSync(join(root, "data/sources/example-20260612.json"))).toThrow(/ENOENT/);
  });

  it("are those that changed, and no others", async () => {
    const after: Data = change(`agreements/${germany}`, { "signed.place": "Bonn" })(real);
    expect(changedFiles(real, after).map(({ path }) => path)).toEqual([`data/agreements/${germany}.json`]);
  });
});

describe("the key of what is added", () => {
  const eventsOf = async (answers: Json) =>
    (await written("event", { ...notice, ...answers }))[`data/agreements/${germany}.json`]?.events as Json[];

  it("is what it is; with who did it where another has that; then a number", async () => {
    const keyed = async (more: Json, data = real) => {
      const after = await add("event", { ...notice, ...more, sources: ["vg-20251222"], newSources: undefined }, data);
      const events = jsonOf(`agreements/${germany}`, after).events as Json[];
      return [after, events.find(({ on }) => on === more.on)?.key] as const;
    };
    const [first, one] = await keyed({ type: "announced", on: "2015", by: "DE" });
    const [second, two] = await keyed({ type: "announced", on: "2016", by: "DE" }, first);
    const [third, three] = await keyed({ type: "announced", on: "2017", by: "DE" }, second);
    const [fourth, four] = await keyed({ type: "announced", on: "2018", by: undefined }, third);
    const [, five] = await keyed({ type: "announced", on: "2019", by: "RU" }, fourth);
    expect([one, two, three, four, five]).toEqual([
      "announced",
      "announced-de",
      "announced-de-2",
      "announced-2",
      "announced-ru",
    ]);
  });

  it("can be another that begins with what it is", async () => {
    const events = await eventsOf({ key: "termination-notified-berlin" });
    expect(events.at(-1)?.key).toBe("termination-notified-berlin");
    await expect(eventsOf({ key: "notice" })).rejects.toThrow(
      'key: "notice" accepted: "termination-notified", or "termination-notified-" and what tells it apart',
    );
    await expect(
      eventsOf({ type: "cooperation-suspended", on: "2026-06-11", key: "cooperation-suspended" }),
    ).rejects.toThrow('key: "cooperation-suspended" is used already; accepted: a key of its own');
  });

  it("of an office is the body, with the year where there are several", async () => {
    const office = { title: "Envoy", organization: "nato" };
    const offices = [
      { ...office, from: "2020-01", to: "2021" },
      { ...office, title: "Deputy envoy", from: "2018" },
    ];
    const files = await written("official", { ...person, offices });
    expect(files["data/officials/jerome-ohara.json"]?.offices).toMatchObject([{ key: "nato" }, { key: "nato-2018" }]);
  });
});

it("an event that is added moves no path: the evidence and the claims of the others are what they were", async () => {
  const pointing = await add("claim", { ...claim, field: "events.termination-authorized.on" });
  said.length = 0;
  const after = await add(
    "event",
    { ...notice, on: "2015", type: "announced", newSources: undefined, sources: ["vg-20251222"] },
    pointing,
  );
  expect(said).toEqual([]);
  expect(changedFiles(pointing, after).map(({ path }) => path)).toEqual([`data/agreements/${germany}.json`]);
  const [before, now] = [pointing, after].map((data) => buildRelease(data).evidence[germany] ?? {});
  const { "events.announced": own, ...others } = now ?? {};
  expect(own).toMatchObject({ sources: ["vg-20251222"] });
  expect(others).toEqual(before);
});
