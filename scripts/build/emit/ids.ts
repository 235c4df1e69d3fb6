import type { MovedId, RecordType } from "../../../src/model/retired.js";
import { covers } from "../../../src/queries/dates.js";
import type { Release } from "../../data/files/build.js";
import { comment, HEADER, union } from "./code.js";
import { deprecation, movedIds } from "./moved.js";

const members = ({ countries, asOf }: Release, organization: string) =>
  countries.filter(({ memberships }) => memberships.some((m) => m.organization === organization && covers(m, asOf)));

/** The unions that a lookup takes apart, because it is deprecated for an id that has moved. */
export const LOOKED_UP = ["AgreementId", "ClaimId", "CountryCode", "DecreeId", "OfficialId", "SourceId"];

/** A union of ids: those in use, and those that have moved, which every lookup and query follows. */
function emitUnion(name: string, doc: string, inUse: readonly string[], moved: readonly MovedId[]): string {
  const old = moved.map(({ id }) => id);
  const type = (name: string, words: readonly string[]) => `export type ${name} =${union([...words].sort())};\n`;
  if (!LOOKED_UP.includes(name)) return `\n/** ${doc} */\n${type(name, [...inUse, ...old])}`;
  const whole = `export type ${name} = Current${name} | Moved${name};\n`;
  return `\n${type(`Current${name}`, inUse)}\n${type(`Moved${name}`, old)}\n/** ${doc} */\n${whole}`;
}

/** The unions of codes and ids: those in use, and those that have moved. */
export function emitIds(release: Release): string {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const codes = (records: readonly { readonly code: string }[]) => records.map(({ code }) => code);
  const unions: [name: string, type: RecordType, doc: string, inUse: readonly string[]][] = [
    ["AgencyId", "agency", "The id of an agency of this release.", ids(release.agencies)],
    ["AgreementId", "agreement", "The id of an agreement of this release.", ids(release.agreements)],
    ["ClaimId", "claim", "The id of a claim of this release.", ids(release.claims)],
    [
      "CountryCode",
      "country",
      "The ISO 3166-1 alpha-2 code of a country (`XK`, user-assigned, for Kosovo).",
      codes(release.countries),
    ],
    ["DecreeId", "decree", "The id of a decree of this release.", ids(release.decrees)],
    ["EntityId", "entity", "The id of a party without an ISO 3166-1 code.", ids(release.entities)],
    [
      "EuMember",
      "country",
      `The code of a country that is a member of the European Union on ${release.asOf}.`,
      codes(members(release, "eu")),
    ],
    [
      "NatoMember",
      "country",
      `The code of a country that is a member of NATO on ${release.asOf}.`,
      codes(members(release, "nato")),
    ],
    ["OfficialId", "official", "The id of an official of this release.", ids(release.officials)],
    ["OrganizationId", "organization", "The id of an organization of this release.", ids(release.organizations)],
    ["SourceId", "source", "The id of a source of this release.", ids(release.sources)],
  ];
  const types = unions.map(([name, type, doc, inUse]) =>
    emitUnion(
      name,
      doc,
      inUse,
      movedIds(release.retired, type).filter(({ to }) => inUse.includes(to)),
    ),
  );
  return `${HEADER}${types.join("")}${emitParties(release)}${emitMovedTo(release)}`;
}

/** The countries of each agreement. */
function emitParties({ agreements, retired }: Release): string {
  const line = (id: string, parties: Release["agreements"][number]["parties"]) =>
    `  readonly ${JSON.stringify(id)}: ${parties.map(({ country }) => JSON.stringify(country)).join(" | ")};\n`;
  const lines = agreements.map(({ id, parties }) => line(id, parties)).sort();
  const old = movedIds(retired, "agreement").flatMap((entry) =>
    agreements
      .filter(({ id }) => id === entry.to)
      .map(({ parties }) => `  ${comment(deprecation(entry))}\n${line(entry.id, parties)}`),
  );
  return `\n/** The countries that are parties to each agreement. */\nexport interface AgreementParties {\n${lines.join("")}${old.join("")}}\n`;
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
