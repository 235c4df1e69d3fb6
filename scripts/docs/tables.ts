/** Writes `docs/tables.md`, what each column of each table is. */
import { tables } from "../../src/tables/index.js";
import type { Column, Table } from "../../src/tables/table.js";
import { run } from "../command.js";
import { page, table } from "../markdown.js";
import { CHECK, writePages } from "../page.js";
import { type Model, readModel } from "../schema/model.js";
import { describeColumn } from "../tables/describe.js";

const PAGE = "docs/tables.md";

const INTRO = `<!-- Generated from src/tables/ and src/model/ by scripts/docs/tables.ts. Do not edit. -->

# The columns of the tables

What each column of the tables is; [the guide](guides/analysts.md) says how to get and to read them. \`datapackage.json\` has the same for machines, with the words that a column can hold. A column that is not required is empty where nothing is known.`;

const TYPES: Readonly<Record<Column["type"], string>> = {
  string: "text",
  date: "day",
  integer: "whole number",
  boolean: "true or false",
};

const code = (text: string) => `\`${text}\``;
const codes = (names: readonly string[]) => names.map(code).join(", ");

function section(model: Model, { name, description, onDay, columns, primaryKey, foreignKeys }: Table): string {
  const links = foreignKeys.map((key) => `${codes(key.columns)} names a row of [${key.table}](#${key.table})`);
  return [
    `## ${name}`,
    description,
    [`Key: ${codes(primaryKey)}.`, ...links.map((link) => `${link}.`), onDay ? `On a day: ${onDay}.` : ""]
      .filter(Boolean)
      .join(" "),
    table(
      ["column", "type", "required", "what it is"],
      columns.map((column) => [
        code(column.name),
        TYPES[column.type],
        column.required ? "yes" : "",
        describeColumn(model, column),
      ]),
    ),
  ].join("\n\n");
}

run(import.meta.url, { options: CHECK }, ({ values: { check } }) => {
  const model = readModel();
  const text = `${page(INTRO, ...tables.map((one) => section(model, one)))}\n`;
  return writePages(".", [[PAGE, text]], check, "docs:tables");
});
