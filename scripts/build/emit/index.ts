import { type CollectionName, collectionKinds } from "../../../src/model/collections.js";
import { writeColumns } from "../../../src/storage/columns.js";
import { jsonLiteral } from "../../../src/storage/text.js";
import type { Release } from "../../data/files/build.js";
import { HEADER } from "../../page.js";
import { collections } from "../../schema/collections.js";
import { publicJsonSchemas } from "../../schema/json-schema.js";
import { readModel, recordTypes } from "../../schema/model.js";
import { emitCountryNames } from "./country-names.js";
import { emitFields } from "./fields.js";
import { emitIds } from "./ids.js";
import { emitMemberships } from "./memberships.js";
import { movedIds } from "./moved.js";
import { type Emitted, emitCollection, emitExports, emitRequired } from "./records.js";

/** The collections whose records become one export each, and what each of them is. */
const titles: { readonly [Name in CollectionName]?: (record: Release[Name][number]) => string } = {
  agreements: ({ title }) => title.en,
  countries: ({ name }) => name,
  decrees: ({ summary }) => summary,
  officials: ({ name }) => name,
};

/** The collections as they are emitted. */
function emitted(release: Release): readonly Emitted[] {
  const types = recordTypes(readModel());
  return collections.map(({ name, singular }) => {
    const { evidenced, key } = collectionKinds[name];
    return {
      name,
      type: types.get(name) as string,
      // The guards of the root read the ids alone; countries have theirs in a string of its own.
      ...(evidenced && key === "id" && { ids: `${singular}Ids` }),
      records: release[name],
      moved: movedIds(release.retired, singular),
    };
  });
}

/** The evidence of each record as a list, with the field that it is for. */
const evidenceRows = ({ evidence }: Release) =>
  Object.fromEntries(
    Object.entries(evidence).map(([id, fields]) => [
      id,
      Object.entries(fields).map(([field, value]) => ({ field, ...value })),
    ]),
  );

/** Lists of values by record id, as columns inside of a function, and the ids. */
function emitByRecord(name: string, doc: string, values: Readonly<Record<string, readonly object[]>>): string {
  const rows = Object.entries(values).flatMap(([record, list]) => list.map((value) => ({ record, ...value })));
  return `${HEADER}
/** The records that have ${doc}. */
export const ${name}Ids =
  ${JSON.stringify(Object.keys(values).join(" "))};

/** ${doc.charAt(0).toUpperCase()}${doc.slice(1)} as columns: a row each, with the id of its record. */
export function ${name}Text(): string {
  return ${jsonLiteral(writeColumns(rows))};
}
`;
}

/** The files of `src/generated/`, by path in it. */
export function emit(release: Release, aliases: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const files = new Map<string, string>([
    ["public/data/release.json", `${JSON.stringify({ asOf: release.asOf })}\n`],
    ["ids.ts", emitIds(release)],
    ["memberships.ts", emitMemberships(release)],
    ["country-names.ts", emitCountryNames(release, aliases)],
    ["evidence.ts", emitByRecord("evidence", "evidence", evidenceRows(release))],
    ["notes.ts", emitByRecord("notes", "notes", release.notes)],
    ["fields.ts", emitFields()],
    [
      "release.ts",
      `${HEADER}import type { IsoDate } from "../model/dates.js";\n\n/** The last day that the data covers. Queries without a day answer for this one. */\nexport const asOf: IsoDate = ${JSON.stringify(release.asOf)};\n`,
    ],
  ]);
  for (const collection of emitted(release)) {
    files.set(`records/${collection.name}.ts`, emitCollection(collection));
    const titleOf = titles[collection.name];
    if (titleOf) files.set(`${collection.name}.ts`, emitExports(collection, titleOf));
    if (collection.name === "agreements") files.set("agreements-required.ts", emitRequired(collection));
    files.set(`public/data/${collection.name}.json`, `${JSON.stringify(collection.records)}\n`);
  }
  files.set("public/data/evidence.json", `${JSON.stringify(release.evidence)}\n`);
  files.set("public/data/notes.json", `${JSON.stringify(release.notes)}\n`);
  for (const [name, text] of publicJsonSchemas()) files.set(`public/schema/${name}`, text);
  return files;
}
