import type { Release } from "../records/build.js";
import { HEADER, identifier } from "./code.js";

/**
 * Who was a member when, one string an organization: a code and an ISO 8601 interval for each membership, open at its
 * end (no slash) while the membership lasts.
 */
export function emitMemberships({ countries, organizations }: Release): string {
  const table = (organization: string) =>
    countries
      .flatMap(({ code, memberships }) =>
        memberships
          .filter((m) => m.organization === organization)
          .map((m) => `${code}${m.from}${m.to ? `/${m.to}` : ""}`),
      )
      .join(" ");
  const constants = organizations.map(
    ({ id, name }) => `\n/** ${name}. */\nexport const ${identifier(id)} =\n  ${JSON.stringify(table(id))};\n`,
  );
  const index = organizations.map(({ id }) => `  ${JSON.stringify(id)}: ${identifier(id)},\n`).join("");
  return `${HEADER}${constants.join("")}\n/** The table of each organization. */\nexport const membershipTables = {\n${index}} as const;\n`;
}
