/** What the documents for contributors say is so: commands, files, words and forms. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fromMarkdown } from "mdast-util-from-markdown";
import * as pacts from "military-pacts";
import { confidences, sourceKinds } from "military-pacts";
import * as agreements from "military-pacts/agreements";
import { createDataset } from "military-pacts/dataset";
import * as evidence from "military-pacts/evidence";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { buildRelease } from "../../scripts/data/files/build.js";
import { answer, kinds } from "../../scripts/data/new.js";
import { real } from "../../scripts/data/rules/real-data.js";

const FORMS = ".github/ISSUE_TEMPLATE";
const forms = readdirSync(FORMS).filter((name) => name !== "config.yml");
const documents = [
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  "SECURITY.md",
  "CODE_OF_CONDUCT.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
];
const texts = new Map([...documents, ...forms.map((name) => `${FORMS}/${name}`)].map((path) => [path, read(path)]));
const contributing = texts.get("CONTRIBUTING.md") as string;
const architecture = texts.get("ARCHITECTURE.md") as string;

function read(path: string): string {
  return readFileSync(path, "utf8");
}

/** The code blocks of a language. */
const blocks = (markdown: string, language: string): readonly string[] =>
  fromMarkdown(markdown).children.flatMap((node) => (node.type === "code" && node.lang === language ? node.value : []));

/** The first code block of a language. */
const block = (markdown: string, language: string): string => blocks(markdown, language)[0] ?? "";

/** The rows of the table below a line of headings, as cells. */
const rowsBelow = (markdown: string, heading: string): readonly (readonly string[])[] =>
  (markdown.split(heading)[1] ?? "")
    .split("\n")
    .slice(2)
    .join("\n")
    .split(/\n\s*\n/)[0]
    ?.split("\n")
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ) ?? [];

describe.each([...texts])("%s", (path, text) => {
  it("names scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("leads to files that exist, and to no made-up mailbox", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) =>
      join(dirname(path), target as string),
    );
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
    expect(text).not.toMatch(/[\w.]+@[\w-]+\.\w+/);
  });
});

describe("CONTRIBUTING.md", () => {
  it("has an event as an answer file, which changes what the package answers", async () => {
    const [event] = blocks(contributing, "json");
    const after = await answer("event", real, JSON.parse(event as string), () => {});
    expect(after.files.sources).toHaveLength(real.files.sources.length + 1);
    const mine = createDataset(buildRelease(after) as never);
    expect(pacts.statusOn("de-ru-1993-defence-ministries").ending).toBe("authorized");
    expect(mine.statusOn("de-ru-1993-defence-ministries").ending).toBe("notified");
  });

  it("has an agreement as an answer file", async () => {
    const [, agreement] = blocks(contributing, "json");
    const after = await answer("agreement", real, JSON.parse(agreement as string), () => {});
    expect(after.files.agreements.map(({ name }) => name)).toContain("in-ru-2026-military-cooperation");
  });

  it("lists what can be added", () => {
    const listed = [...contributing.matchAll(/^\s*\| `npm run data:new (\w+)` \|/gm)].map(([, kind]) => kind);
    expect(listed).toEqual(Object.keys(kinds));
  });

  it("has the words of the model", () => {
    const section = contributing.split("## What makes a good source")[1] ?? "";
    const listed = section.match(/The kinds are ([^.]*)\./)?.[1]?.match(/[\w-]+(?=`)/g);
    expect(listed).toEqual(sourceKinds);
    expect([...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word)).toEqual(confidences);
  });
});

describe("ARCHITECTURE.md", () => {
  it("follows the fact through files and functions that exist", () => {
    const steps = rowsBelow(architecture, "| step | where | what happens |");
    expect(steps).toHaveLength(9);
    const named = [
      ...steps
        .flat()
        .join("\n")
        .matchAll(/`([\w./-]+\.(?:ts|json))`(?:: `(\w+)`)?/g),
    ];
    expect(named.length).toBeGreaterThan(9);
    for (const [, path = "", name] of named) {
      expect(existsSync(path), path).toBe(true);
      if (name) expect(read(path), `${name} in ${path}`).toMatch(new RegExp(`export (?:function|const) ${name}\\b`));
    }
  });

  it("names rules that exist", () => {
    const row = architecture.split("\n").find((line) => line.startsWith("| 3.")) ?? "";
    const rules = [...row.matchAll(/\(`([a-z-]+)`\)/g)].map(([, rule]) => rule);
    expect(rules.length).toBeGreaterThan(4);
    const isThere = (rule = "") =>
      ["src/rules", "scripts/data/rules"].some((room) => existsSync(join(room, `${rule}.ts`)));
    expect(rules.filter((rule) => !isThere(rule))).toEqual([]);
  });

  it("gives the values that the consumer sees", () => {
    const names = { ...pacts, ...agreements, ...evidence };
    const run = (expression: string): unknown =>
      new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
    const lines = [...block(architecture, "js").matchAll(/^(?!import)(.*); \/\/ (.*)$/gm)];
    expect(lines).toHaveLength(4);
    for (const [, expression = "", value = ""] of lines) expect(run(expression), expression).toEqual(run(value));
  });

  it("says which rooms take from which, as the check of the imports has it", () => {
    const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
      forbidden: readonly { name: string; to: { pathNot?: string } }[];
    };
    for (const parent of ["src", "scripts"]) {
      const rows = rowsBelow(architecture, "| folder | holds | takes from |").flatMap(([folder = "", , from = ""]) => {
        const [, room] = new RegExp(`^\`${parent}/(\\w+)/\`$`).exec(folder) ?? [];
        const taken = [...from.matchAll(/`([a-z]+)`/g)].map(([, name]) => name as string);
        return room ? [[room, [...(from.startsWith("the package") ? ["entries"] : []), ...taken].sort()]] : [];
      });
      const there = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      expect(rows.map(([room]) => room).toSorted()).toEqual(there.map(({ name }) => name).sort());
      for (const [room, taken] of rows) {
        const { to } = forbidden.find(({ name }) => name === `${parent}/${room}`) ?? {};
        const allowed = /\(([\w|]+)\)/.exec(to?.pathNot ?? "")?.[1]?.split("|") ?? [];
        expect(taken, `${parent}/${room}`).toEqual(allowed.filter((name) => name !== room).sort());
      }
    }
  });
});

/** The syntax of an issue form, as its host documents it; no JSON Schema of it is in the registry. */
const label = z.string().min(1);
const common = { label, description: z.string().optional() };
const required = z.strictObject({ required: z.boolean() }).optional();
const id = z.string().regex(/^[\w-]+$/);
const input = { ...common, placeholder: z.string().optional(), value: z.string().optional() };
const options = z
  .array(z.string().min(1))
  .min(1)
  .refine((all) => new Set(all).size === all.length)
  .refine((all) => !all.includes("None"));
const field = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({ type: z.literal("input"), id, attributes: z.strictObject(input), validations: required }),
  z.strictObject({
    type: z.literal("textarea"),
    id,
    attributes: z.strictObject({ ...input, render: z.string().optional() }),
    validations: required,
  }),
  z.strictObject({
    type: z.literal("dropdown"),
    id,
    attributes: z.strictObject({
      ...common,
      options,
      multiple: z.boolean().optional(),
      default: z.number().optional(),
    }),
    validations: required,
  }),
]);
const form = z.strictObject({
  name: label,
  description: label,
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z.array(field).refine((fields) => fields.some(({ type }) => type !== "markdown")),
});

describe("the issue forms", () => {
  const parsed = forms.map((name) => parse(texts.get(`${FORMS}/${name}`) as string));

  it.each(forms)("%s has the syntax of a form, with ids and labels of their own", (name) => {
    const { body } = form.parse(parse(texts.get(`${FORMS}/${name}`) as string));
    const own = body.flatMap((entry) => (entry.type === "markdown" ? [] : [entry]));
    expect(new Set(own.map((entry) => entry.id)).size).toBe(own.length);
    expect(new Set(own.map((entry) => entry.attributes.label)).size).toBe(own.length);
  });

  it("differ in their names, and are three", () => {
    expect(new Set(parsed.map(({ name }) => name)).size).toBe(3);
  });

  it("have words for confidence that are those of the model", () => {
    const choices = parsed.flatMap(({ body }) => body).find((entry) => entry.id === "confidence").attributes.options;
    expect(choices.map((choice: string) => choice.split(":")[0])).toEqual(confidences);
  });

  it("would be refused with a field that has no label", () => {
    const [first] = structuredClone(parsed);
    delete first.body[1].attributes.label;
    expect(form.safeParse(first).success).toBe(false);
  });

  it("are chosen by a configuration of two known keys", () => {
    const config = z.strictObject({
      blank_issues_enabled: z.boolean(),
      contact_links: z.array(z.unknown()).optional(),
    });
    expect(config.parse(parse(read(`${FORMS}/config.yml`)))).toEqual({ blank_issues_enabled: true });
  });
});
