import { type CollectionName, idOfRecord } from "../../../src/model/collections.js";
import type { MovedId } from "../../../src/model/retired.js";
import { covers } from "../../../src/queries/dates.js";
import { compareText } from "../../../src/queries/order.js";
import type { Release } from "../../data/files/build.js";
import { HEADER } from "../../page.js";
import { collections } from "../../schema/collections.js";
import { comment, union } from "./code.js";
import { deprecation, movedIds } from "./moved.js";

const membersOf = ({ countries, asOf }: Release, organization: string) =>
  countries.filter(({ memberships }) => memberships.some((m) => m.organization === organization && covers(m, asOf)));

/** The unions that a lookup takes apart, because it is deprecated for an id that has moved. */
export const LOOKED_UP = ["AgreementId", "CountryCode", "DecreeId", "OfficialId"];

/** Their ids are plain strings: nobody types one, and the unions would be larger than all others together. */
const WITHOUT_UNION: readonly CollectionName[] = ["claims", "retired", "sources"];

/** A union of ids: those in use, and those that have moved, which every lookup and query follows. */
function emitUnion(name: string, doc: string, inUse: readonly string[], moved: readonly MovedId[]): string {
  const old = moved.map(({ id }) => id);
  const type = (name: string, words: readonly string[]) => `export type ${name} =${union([...words].sort())};\n`;
  if (!LOOKED_UP.includes(name)) return `\n/** ${doc} */\n${type(name, [...inUse, ...old])}`;
  const whole = `export type ${name} = Current${name} | Moved${name};\n`;
  return `\n${type(`Current${name}`, inUse)}\n${type(`Moved${name}`, old)}\n/** ${doc} */\n${whole}`;
}

/** A union: its name, the type of the records, what it is, and the ids in use. */
type Union = readonly [name: string, type: string, doc: string, inUse: readonly string[]];

/** What the ids are that say more of a record than that it is one of this release. */
const OTHER_DOCS: { readonly [Name in CollectionName]?: string } = {
  countries: "The ISO 3166-1 alpha-2 code of a country (`XK`, user-assigned, for Kosovo).",
  entities: "The id of a party without an ISO 3166-1 code.",
};

/** The unions of codes and ids: those in use, and those that have moved. */
export function emitIds(release: Release): string {
  const ofRecords = collections
    .filter(({ name }) => !WITHOUT_UNION.includes(name))
    .map(({ name, singular, key }): Union => {
      const doc = `The id of ${/^[aeio]/.test(singular) ? "an" : "a"} ${singular} of this release.`;
      const inUse = release[name].map((record) => idOfRecord(name, record));
      const title = singular.charAt(0).toUpperCase() + singular.slice(1);
      return [title + (key === "id" ? "Id" : "Code"), singular, OTHER_DOCS[name] ?? doc, inUse];
    });
  const members = (name: string, organization: string, whole: string): Union => [
    name,
    "country",
    `The code of a country that is a member of ${whole} on ${release.asOf}.`,
    membersOf(release, organization).map(({ code }) => code),
  ];
  const unions = [
    ...ofRecords,
    members("EuMember", "eu", "the European Union"),
    members("NatoMember", "nato", "NATO"),
  ].sort(([a], [b]) => compareText(a, b));
  const types = unions.map(([name, type, doc, inUse]) =>
    emitUnion(
      name,
      doc,
      inUse,
      movedIds(release.retired, type).filter(({ to }) => inUse.includes(to)),
    ),
  );
  return `${HEADER}${types.join("")}${emitMovedTo(release)}`;
}

/** Every id that has moved. A union cannot carry a mark on one of its words; a property can. */
function emitMovedTo({ retired }: Release): string {
  const lines = retired.flatMap((entry) =>
    entry.kind === "moved"
      ? [`  ${comment(deprecation(entry))}\n  readonly ${JSON.stringify(entry.id)}: ${JSON.stringify(entry.to)};\n`]
      : [],
  );
  return `\n/** The ids that have moved, each with the one in use. */\nexport interface MovedTo {\n${lines.join("")}}\n`;
}
