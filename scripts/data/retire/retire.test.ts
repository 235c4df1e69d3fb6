/** `npm run data:retire` on the real data: whatever is renamed, every rule holds, or `retire` would refuse. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedFiles } from "../change.js";
import type { Json } from "../files/load.js";
import { change, copy, jsonOf, real } from "../rules/real-data.js";
import { type Retirement, retire } from "./retire.js";

const germany = "de-ru-1993-defence-ministries";
const renamed = "de-ru-1993-ministries-of-defence";
const reason = "A better name.";

/** The files that a retirement changes, by path; nothing for those that are gone. */
const changed = (retirement: Retirement, data = real): Readonly<Record<string, Json | undefined>> =>
  Object.fromEntries(
    changedFiles(data, retire(data, retirement)).map(({ path, text }) => [path, text && JSON.parse(text)]),
  );

/** The files of the real data with an id as a value, or as a word of a sentence. */
const naming = (id: string) =>
  Object.values(real.files)
    .flat()
    .filter(({ text, name }) => name !== id && new RegExp(`["( ]${id}["). ]`).test(text))
    .map(({ path }) => path);

describe("an id that has moved", () => {
  it("is the name of the record, is in no other one, and has a redirect", () => {
    const files = changed({ type: "agreement", id: germany, to: renamed, reason });
    expect(files[`data/agreements/${germany}.json`]).toBeUndefined();
    expect(files[`data/agreements/${renamed}.json`]).toEqual({ ...jsonOf(`agreements/${germany}`), id: renamed });
    expect(files[`data/retired/${germany}.json`]).toMatchObject({ kind: "moved", to: renamed, reason });
    expect(Object.keys(files)).toEqual(expect.arrayContaining(naming(germany)));
    for (const [path, json] of Object.entries(files)) {
      if (!path.startsWith("data/retired/")) expect(JSON.stringify(json ?? ""), path).not.toContain(`"${germany}"`);
    }
  });

  it.each([
    ["an agreement to which another id has moved", "agreement", "ml-ru-2003-military-technical"],
    ["an act that a sentence names", "decree", "ru-law-2016-381-fz"],
    ["a body", "agency", "ru-government"],
    ["a person", "official", "andrei-belousov"],
    ["an organization", "organization", "cis"],
    ["a party without a code", "entity", "abkhazia"],
    ["a source of the defaults of all countries", "source", "country-codes-caa72d1"],
    ["a source", "source", "vg-20251222"],
    ["a claim", "claim", real.files.claims[0]?.name as string],
  ])("can be that of %s", (_, type, id) => {
    const files = Object.keys(changed({ type, id, to: `${id}-again`, reason }));
    expect(files).toEqual(expect.arrayContaining(naming(id)));
    expect(files).toContain(`data/retired/${id}.json`);
  });

  it("is followed by the keys of items that begin with it, and by the claims that name them", () => {
    const files = changed({ type: "agency", id: "de-defence-ministry", to: "de-defence", reason });
    const claims = Object.values(files).filter((json) => String(json?.field).startsWith("offices.de-defence"));
    expect(claims.map((json) => json?.field).toSorted()).toEqual([
      "offices.de-defence.from",
      "offices.de-defence.from",
      "offices.de-defence.to",
      "offices.de-defence.to",
    ]);
    const about = claims.map((json) => (json as { about: { id: string } }).about.id);
    for (const id of about) {
      const { offices } = files[`data/officials/${id}.json`] as { offices: { key: string; organization: string }[] };
      expect(offices.find(({ organization }) => organization === "de-defence")?.key).toBe("de-defence");
    }
  });

  it("is followed by memberships with and without a key, and by the claims that name them", () => {
    const twice = change("countries/UZ", { "memberships.cis.key": "cis-1991" })(real);
    const files = changed({ type: "organization", id: "cis", to: "commonwealth", reason }, twice);
    const { memberships } = files["data/countries/UZ.json"] as { memberships: Json[] };
    const of = (list: Json[]) => list.find(({ organization }) => organization === "commonwealth");
    expect(of(memberships)).toMatchObject({ key: "commonwealth-1991", organization: "commonwealth" });
    const { memberships: others } = files["data/countries/RU.json"] as { memberships: Json[] };
    expect(of(others)).toMatchObject({ organization: "commonwealth" });
    expect(of(others)).not.toHaveProperty("key");
    const fields = Object.values(files).flatMap((json) => (typeof json?.field === "string" ? [json.field] : []));
    expect(new Set(fields.filter((field) => field.startsWith("memberships.")))).toEqual(
      new Set(["memberships.commonwealth.from"]),
    );
  });

  it("leads to a record that is there, which then stands once in every list", () => {
    const twice = copy("sources/vg-20251222", "sources/vg-again", {
      id: "vg-again",
      url: "https://www.example.org/again",
    })(real);
    const data = change(`agreements/${germany}`, {
      "events.0.evidence": { sources: ["vg-again", "vg-20251222"], confidence: "medium" },
    })(twice);
    const files = changed({ type: "source", id: "vg-again", to: "vg-20251222", reason }, data);
    expect(Object.keys(files)).toEqual([
      `data/agreements/${germany}.json`,
      "data/retired/vg-again.json",
      "data/sources/vg-again.json",
    ]);
    const { events } = files[`data/agreements/${germany}.json`] as { events: { evidence: Json }[] };
    expect(events[0]?.evidence.sources).toEqual(["vg-20251222"]);
  });

  it("leaves nothing before a release has had it, and takes its claims along", () => {
    const { about, id } = real.files.claims
      .map(({ json }) => json as { id: string; about: { type: string; id: string } })
      .find((claim) => claim.about.type === "agreement" && claim.id.startsWith(`${claim.about.id}-`)) as never as {
      id: string;
      about: { id: string };
    };
    const to = `${about.id}-again`;
    const files = changed({ type: "agreement", id: about.id, to });
    expect(Object.keys(files).filter((path) => path.startsWith("data/retired/"))).toEqual([]);
    expect(files[`data/claims/${to}${id.slice(about.id.length)}.json`]).toMatchObject({ about: { id: to } });
    expect(Object.keys(files)).toContain(`data/claims/${id}.json`);
  });
});

describe("an id that is withdrawn", () => {
  const spare = copy(`claims/${real.files.claims[0]?.name}`, "claims/spare-1", {
    id: "spare-1",
    gist: "Something else.",
  })(real);

  it("has a reason, and no record", () => {
    expect(changed({ type: "claim", id: "spare-1", reason: "It was none" }, spare)).toEqual({
      "data/claims/spare-1.json": undefined,
      "data/retired/spare-1.json": {
        $schema: "../../schema/authoring/retired.json",
        type: "claim",
        id: "spare-1",
        kind: "withdrawn",
        reason: "It was none.",
      },
    });
    expect(Object.keys(changed({ type: "claim", id: "spare-1" }, spare))).toEqual(["data/claims/spare-1.json"]);
  });

  it("is refused where something names it", () => {
    expect(() => retire(real, { type: "agency", id: "ru-government", reason })).toThrow(
      /^"ru-government" is named in .*data\/decrees\/.*; accepted: an id that no other record names/,
    );
  });
});

describe("what is wrong is refused", () => {
  it.each<[string, Retirement, RegExp]>([
    ["a type that is none", { type: "treaty", id: "a" }, /^"treaty" has no id to retire; accepted: agreement, decree/],
    ["a country", { type: "country", id: "DE", to: "DX" }, /^"country" has no id to retire/],
    ["an id with a slip", { type: "agency", id: "ru-goverment" }, /names no record .*nearest is "ru-government"$/],
    [
      "an id that was retired",
      { type: "agreement", id: "ml-ru-2023-military-technical" },
      /was retired, moved to "ml-ru-2003-military-technical" of the type agreement/,
    ],
    ["the same id", { type: "agreement", id: germany, to: germany }, /is the id already; accepted: another one/],
    ["an id that is none", { type: "agency", id: "ru-government", to: "RU Gov" }, /accepted: lower-case letters/],
    ["an id of another type", { type: "agency", id: "ru-government", to: germany }, /\[unique-id\]/],
    ["a year that is wrong", { type: "agreement", id: germany, to: "de-ru-1994-a", reason }, /\[agreement-id\]/],
  ])("%s", (_, retirement, message) => {
    expect(() => retire(real, retirement)).toThrow(message);
  });
});

describe("npm run data:retire", () => {
  const root = resolve(import.meta.dirname, "../../..");
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "military-pacts-retire-"));
    for (const path of ["data", "src/model/country-codes.ts"]) {
      cpSync(join(root, path), join(folder, path), { recursive: true });
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (command: string, ...args: string[]) =>
    spawnSync(
      join(root, "node_modules/.bin/tsx"),
      ["--tsconfig", join(root, "tsconfig.json"), join(root, `scripts/data/${command}.ts`), ...args],
      { cwd: folder, encoding: "utf8" },
    );

  it("writes what data:check accepts", () => {
    const { status, stdout, stderr } = run("retire", "agreement", germany, "--to", renamed, "--reason", reason);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`\nRemoved data/agreements/${germany}.json\n`);
    expect(stdout).toContain(`\nWrote data/retired/${germany}.json\n`);
    expect(run("check")).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(readFileSync(join(folder, `data/agreements/${renamed}.json`), "utf8")).id).toBe(renamed);
  });

  it.each([
    [["agreement", renamed, "--reason", reason], "accepted: either --to <id> or --withdraw"],
    [["agreement", renamed, "--to", germany], "accepted: either --reason <sentence> or --without-redirect"],
    [["agreement"], "Missing argument <id>"],
  ])("refuses %j", (args, message) => {
    const { status, stderr } = run("retire", ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it("writes nothing while data/ breaks a rule", () => {
    writeFileSync(join(folder, "data/agencies/none.json"), "{}");
    const { status, stderr } = run("retire", "agreement", renamed, "--to", germany, "--without-redirect");
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error: data\/ has \d+ problems already/)]);
  });
});
