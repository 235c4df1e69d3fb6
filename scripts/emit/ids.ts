import type { RecordType } from "../../src/model/retired.js";
import { covers } from "../../src/queries/dates.js";
import type { Release } from "../records/build.js";
import { comment, HEADER, union } from "./code.js";
import { deprecation, movedIds } from "./moved.js";

const members = ({ countries, asOf }: Release, organization: string) =>
  countries.filter(({ memberships }) => memberships.some((m) => m.organization === organization && covers(m, asOf)));

/** The unions of codes and ids: those in use, and those that have moved, which every lookup and query follows. */
export function emitIds(release: Release): string {
  const moved = (type: RecordType) => movedIds(release.retired, type);
  const ids = (type: RecordType, records: readonly { readonly id: string }[]) =>
    [...records, ...moved(type)].map(({ id }) => id).sort();
  const codes = (records: readonly { readonly code: string }[]) => {
    const used = records.map(({ code }) => code);
    const old = moved("country").filter(({ to }) => used.includes(to));
    return [...used, ...old.map(({ id }) => id)].sort();
  };
  const unions: [name: string, doc: string, words: readonly string[]][] = [
    ["AgencyId", "The id of an agency of this release.", ids("agency", release.agencies)],
    ["AgreementId", "The id of an agreement of this release.", ids("agreement", release.agreements)],
    ["ClaimId", "The id of a claim of this release.", ids("claim", release.claims)],
    [
      "CountryCode",
      "The ISO 3166-1 alpha-2 code of a country (`XK`, user-assigned, for Kosovo).",
      codes(release.countries),
    ],
    ["DecreeId", "The id of a decree of this release.", ids("decree", release.decrees)],
    ["EntityId", "The id of a party without an ISO 3166-1 code.", ids("entity", release.entities)],
    [
      "EuMember",
      `The code of a country that is a member of the European Union on ${release.asOf}.`,
      codes(members(release, "eu")),
    ],
    [
      "NatoMember",
      `The code of a country that is a member of NATO on ${release.asOf}.`,
      codes(members(release, "nato")),
    ],
    ["OfficialId", "The id of an official of this release.", ids("official", release.officials)],
    ["OrganizationId", "The id of an organization of this release.", ids("organization", release.organizations)],
    ["SourceId", "The id of a source of this release.", ids("source", release.sources)],
  ];
  const types = unions.map(([name, doc, words]) => `\n/** ${doc} */\nexport type ${name} =${union(words)};\n`);
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
