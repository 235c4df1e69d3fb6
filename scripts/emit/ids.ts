import { covers } from "../../src/queries/dates.js";
import type { Release } from "../records/build.js";
import { HEADER, union } from "./code.js";

const members = ({ countries, asOf }: Release, organization: string) =>
  countries.filter(({ memberships }) => memberships.some((m) => m.organization === organization && covers(m, asOf)));

/** The unions of codes and ids. */
export function emitIds(release: Release): string {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();
  const codes = (records: readonly { readonly code: string }[]) => records.map(({ code }) => code).sort();
  const unions: [name: string, doc: string, words: readonly string[]][] = [
    ["AgencyId", "The id of an agency of this release.", ids(release.agencies)],
    ["AgreementId", "The id of an agreement of this release.", ids(release.agreements)],
    ["ClaimId", "The id of a claim of this release.", ids(release.claims)],
    [
      "CountryCode",
      "The ISO 3166-1 alpha-2 code of a country (`XK`, user-assigned, for Kosovo).",
      codes(release.countries),
    ],
    ["DecreeId", "The id of a decree of this release.", ids(release.decrees)],
    ["EntityId", "The id of a party without an ISO 3166-1 code.", ids(release.entities)],
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
    ["OfficialId", "The id of an official of this release.", ids(release.officials)],
    ["OrganizationId", "The id of an organization of this release.", ids(release.organizations)],
    ["SourceId", "The id of a source of this release.", ids(release.sources)],
  ];
  const parties = release.agreements
    .map(
      ({ id, parties }) =>
        `  readonly ${JSON.stringify(id)}: ${parties.map(({ country }) => JSON.stringify(country)).join(" | ")};\n`,
    )
    .sort();
  const types = unions.map(([name, doc, words]) => `\n/** ${doc} */\nexport type ${name} =${union(words)};\n`);
  return `${HEADER}${types.join("")}\n/** The countries that are parties to each agreement. */\nexport interface AgreementParties {\n${parties.join("")}}\n`;
}
