/** What describes the tables: every column with the words of the model, as a Data Package. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { asOf } from "military-pacts";
import { sources } from "military-pacts/sources";
import type { Column, Table } from "../../src/tables/table.js";
import { type Field, fieldsOf, type Model } from "../schema/model.js";

/** A file with its bytes. */
export type File = readonly [name: string, bytes: Uint8Array];

const fields = new WeakMap<Model, Map<string, readonly Field[]>>();

/** What the comment of a field of the model says. */
function docOfField(model: Model, path: string): string {
  const [type = "", ...rest] = path.split(".");
  const known = fields.get(model) ?? new Map<string, readonly Field[]>();
  fields.set(model, known);
  const all = known.get(type) ?? fieldsOf(model, type);
  known.set(type, all);
  const field = all.find(({ path: at }) => at === rest.join("."));
  if (!field?.doc) throw new Error(`the model has no field ${path} with a comment`);
  return field.doc;
}

/** What a column is. */
export const describeColumn = (model: Model, { field, description }: Column): string =>
  [field && docOfField(model, field), description].filter(Boolean).join(" ");

const UPPER: Readonly<Record<string, string>> = {
  id: "ID",
  ids: "IDs",
  ccode: "COW number",
  gwcode: "Gleditsch–Ward number",
  ccode1: "COW number, lower",
  ccode2: "COW number, higher",
  dcad: "DCAD IDs",
  atop: "ATOP IDs",
  cow: "COW IDs",
  unts: "UNTS numbers",
  ru: "in Russian",
  nato: "NATO",
  eu: "EU",
  csto: "CSTO",
  cst: "CST",
  cis: "CIS",
  un: "UN",
  osce: "OSCE",
  url: "URL",
  n: "Number of",
};

/** The name of a column for people. */
export function titleOf(name: string): string {
  const text = name
    .split("_")
    .map((word) => UPPER[word] ?? word)
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fieldOf(model: Model, column: Column, { primaryKey }: Table) {
  const { name, type, required, words } = column;
  const isKey = primaryKey.length === 1 && primaryKey[0] === name;
  return {
    name,
    type,
    title: titleOf(name),
    description: describeColumn(model, column),
    constraints: {
      ...((required || primaryKey.includes(name)) && { required: true }),
      ...(isKey && { unique: true }),
      ...(words && { enum: words }),
      ...(name === "year" && { minimum: 1949, maximum: Number(asOf.slice(0, 4)) }),
    },
  };
}

const withoutEmpty = <T extends { constraints: object }>({ constraints, ...rest }: T) =>
  Object.keys(constraints).length > 0 ? { ...rest, constraints } : rest;

const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

function resourceOf(model: Model, table: Table, files: ReadonlyMap<string, Uint8Array>) {
  const { name, title, description, columns, primaryKey, foreignKeys } = table;
  const [csv, parquet] = [`${name}.csv`, `${name}.parquet`];
  const bytes = files.get(csv) as Uint8Array;
  return {
    name,
    type: "table",
    path: csv,
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: sha256(bytes),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => withoutEmpty(fieldOf(model, column, table))),
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 && {
        foreignKeys: foreignKeys.map(({ columns: own, table: resource, references }) => ({
          fields: own,
          reference: { resource, fields: references },
        })),
      }),
    },
    // The same rows, with days as days; validators that know the specification leave other properties alone.
    parquet: { path: parquet, hash: sha256(files.get(parquet) as Uint8Array) },
  };
}

/** The data package of the tables; their files are those of their names. */
export function dataPackage(model: Model, tables: readonly Table[], files: ReadonlyMap<string, Uint8Array>): object {
  const { name, version, keywords } = JSON.parse(readFileSync("package.json", "utf8"));
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title: "Russia's military agreements",
    description: `Russia's military agreements as dated and sourced data, up to ${asOf}. An empty cell means "not known", and never "no". Counts of military agreements leave out those with the scope \`adjacent\`.`,
    version,
    keywords,
    licenses: [
      { name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/", title: "CC0 1.0 Universal" },
    ],
    sources: sources
      .filter(({ kind }) => kind === "data-set")
      .map(({ publisher, title, url }) => ({ title: title ? `${publisher}: ${title}` : publisher, path: url })),
    resources: tables.map((table) => resourceOf(model, table, files)),
  };
}
