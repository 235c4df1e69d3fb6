import type { RecordType } from "../../../src/model/retired.js";
import { writeColumns } from "../../../src/storage/columns.js";
import { jsonLiteral } from "../../../src/storage/text.js";
import type { Release } from "../../data/files/build.js";
import { publicJsonSchemas } from "../../schema/json-schema.js";
import { HEADER } from "./code.js";
import { emitCountryNames } from "./country-names.js";
import { emitFields } from "./fields.js";
import { emitIds } from "./ids.js";
import { emitMemberships } from "./memberships.js";
import { movedIds } from "./moved.js";
import { type Emitted, emitCollection, emitExports } from "./records.js";

const id = (record: { readonly id: string }) => record.id;

/** The collections as they are emitted. */
function emitted(release: Release): readonly Emitted[] {
  const plain = (name: string, type: string, records: readonly object[]): Emitted => ({
    name,
    type,
    typeOf: () => type,
    records,
    idOf: id,
    titleOf: id,
    moved: movedIds(release.retired, type.toLowerCase() as RecordType),
  });
  const guarded = (name: string, type: string, records: readonly object[]): Emitted => ({
    ...plain(name, type, records),
    ids: `${type.toLowerCase()}Ids`,
  });
  return [
    {
      ...guarded("agreements", "Agreement", release.agreements),
      typeOf: (id) => `AgreementOf<${JSON.stringify(id)}>`,
      titleOf: ({ title }: Release["agreements"][number]) => title.en,
    },
    {
      ...plain("countries", "Country", release.countries),
      typeOf: (code) => `CountryOf<${JSON.stringify(code)}>`,
      idOf: ({ code }: Release["countries"][number]) => code,
      titleOf: ({ name }: Release["countries"][number]) => name,
    },
    {
      ...guarded("decrees", "Decree", release.decrees),
      typeOf: (id) => `DecreeOf<${JSON.stringify(id)}>`,
      titleOf: ({ summary }: Release["decrees"][number]) => summary,
    },
    {
      ...guarded("officials", "Official", release.officials),
      typeOf: (id) => `OfficialOf<${JSON.stringify(id)}>`,
      titleOf: ({ name }: Release["officials"][number]) => name,
    },
    guarded("organizations", "Organization", release.organizations),
    guarded("agencies", "Agency", release.agencies),
    guarded("entities", "Entity", release.entities),
    plain("sources", "Source", release.sources),
    plain("claims", "Claim", release.claims),
    plain("retired", "RetiredId", release.retired),
  ];
}

const withExports = ["agreements", "countries", "decrees", "officials"];

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
    if (withExports.includes(collection.name)) files.set(`${collection.name}.ts`, emitExports(collection));
    files.set(`public/data/${collection.name}.json`, `${JSON.stringify(collection.records)}\n`);
  }
  files.set("public/data/evidence.json", `${JSON.stringify(release.evidence)}\n`);
  files.set("public/data/notes.json", `${JSON.stringify(release.notes)}\n`);
  for (const [name, text] of publicJsonSchemas()) files.set(`public/schema/${name}`, text);
  return files;
}
