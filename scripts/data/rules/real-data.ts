import { fileURLToPath } from "node:url";
import { itemNames } from "../../../src/queries/field-path.js";
import { linkRules, meaningRules } from "../../../src/rules/index.js";
import type { Rule as RecordRule } from "../../../src/rules/rule.js";
import { collections } from "../../schema/collections.js";
import { type Data, type DataFile, type Json, loadData, type RecordFile, recordFiles } from "../files/load.js";
import { rules } from "./index.js";
import { keyOrder, textOf } from "./key-order.js";
import { formatProblem, type Rule } from "./rule.js";

/** The data of this repository, read once. */
export const real = loadData(fileURLToPath(new URL("../../..", import.meta.url)));

/** What is to stand at some paths of a file, such as `{ "events.signed.on": "1993" }`; `undefined` takes a value away. */
export type Changes = Readonly<Record<string, unknown>>;

/** A change to the data. */
export type Change = (data: Data) => Data;

const pathOf = (name: string) => `data/${name}.json`;

function fileOf(data: Data, name: string): DataFile {
  const all: readonly DataFile[] = [...recordFiles(data), data.release, data.countryDefaults];
  const file = all.find(({ path }) => path === pathOf(name));
  if (!file) throw new Error(`There is no ${pathOf(name)}.`);
  return file;
}

/** The data with one file put in, exchanged or taken away. */
function withFile(data: Data, name: string, content: { text: string; json?: Json; error?: string } | undefined): Data {
  const path = pathOf(name);
  const base = name.slice(name.indexOf("/") + 1);
  if (content && path === data.release.path) return { ...data, release: { path, name: base, ...content } };
  const collection = collections.find((each) => name.startsWith(`${each.name}/`));
  if (!collection) throw new Error(`${name} is in no collection.`);
  const others = data.files[collection.name].filter((file) => file.path !== path);
  const files: readonly RecordFile[] = content ? [...others, { path, name: base, collection, ...content }] : others;
  return { ...data, files: { ...data.files, [collection.name]: files } };
}

/** The place of a part of a path: an item of a list has its number, or its name. */
const placeOf = (value: unknown, part: string) =>
  Array.isArray(value) && !/^\d+$/.test(part) ? itemNames(value).indexOf(part) : part;

function setAt(json: Json, path: string, value: unknown): void {
  const parts = path.split(".");
  const name = parts.pop() as string;
  const parent = parts.reduce((object, part) => object[placeOf(object, part)] as Json, json);
  const last = placeOf(parent, name);
  if (last === -1) throw new Error(`There is no ${path}.`);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

/** The JSON of a file, as a copy. */
export const jsonOf = (name: string, data = real): Json => structuredClone(fileOf(data, name).json) as Json;

/** Changes values of a file. Its keys keep the order of the schema, so that no other rule is broken by accident. */
export const change =
  (name: string, changes: Changes): Change =>
  (data) => {
    const json = jsonOf(name, data);
    for (const [path, value] of Object.entries(changes)) setAt(json, path, value);
    const ordered = keyOrder.fix?.(json, fileOf(data, name)) as Json;
    return withFile(data, name, { text: textOf(ordered), json: ordered });
  };

/** Puts an item into a list of a file. */
export const insert = (name: string, list: string, index: number, item: unknown): Change => {
  const items = jsonOf(name)[list] as unknown[];
  return change(name, { [list]: items.toSpliced(index, 0, item) });
};

/** Adds a file: a copy of another one with changes. */
export const copy =
  (from: string, to: string, changes: Changes): Change =>
  (data) => {
    const json = jsonOf(from, data);
    return change(to, changes)(withFile(data, to, { text: textOf(json), json }));
  };

/** Takes a file away. */
export const remove =
  (name: string): Change =>
  (data) =>
    withFile(data, name, undefined);

/** Exchanges the text of a file; its content stays what it was, unless an error says that it has none. */
export const rewrite =
  (name: string, text: (text: string) => string, error?: string): Change =>
  (data) => {
    const file = fileOf(data, name);
    const content = { text: text(file.text) };
    return withFile(data, name, error === undefined ? { ...content, json: file.json as Json } : { ...content, error });
  };

/** An event with a key of its own, and evidence from a source of long after it. */
export const event = (type: string, on: string, more: Json = {}): Json => ({
  key: `${type}-${on}`,
  type,
  on,
  ...more,
  evidence: { sources: ["vg-20251222"], confidence: "low" },
});

/** A rule of either room as the check of the files runs it. */
export function overFiles(rule: Rule | RecordRule): Rule {
  const isOverRecords = [...linkRules, ...meaningRules].some((each) => each === rule);
  return (isOverRecords ? rules.find(({ name }) => name === rule.name) : rule) as Rule;
}

/** What a rule reports about some data, a line each. */
export function linesOf(rule: Rule | RecordRule, data: Data): readonly string[] {
  const used = overFiles(rule);
  return Array.from(used.check(data), (problem) => formatProblem(used, problem));
}
