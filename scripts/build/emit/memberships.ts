import type { Release } from "../../data/files/build.js";
import { HEADER } from "../../page.js";
import { identifier } from "./code.js";
import { movedIds } from "./moved.js";

/**
 * Who was a member when, one string an organization: a code and an ISO 8601 interval for each membership, open at its
 * end (no slash) while the membership lasts. Codes and ids that have moved are in it too: so the questions of
 * membership, which are to stay small in a bundle, need not look for them.
 */
export function emitMemberships({ countries, organizations, retired }: Release): string {
  const movedTo = (type: "country" | "organization", id: string) =>
    movedIds(retired, type).flatMap((entry) => (entry.to === id ? [entry.id] : []));
  const table = (organization: string) =>
    countries
      .flatMap(({ code, memberships }) =>
        memberships
          .filter((m) => m.organization === organization)
          .flatMap(({ from, to }) =>
            [code, ...movedTo("country", code)].map((each) => `${each}${from}${to ? `/${to}` : ""}`),
          ),
      )
      .join(" ");
  const constants = organizations.map(
    ({ id, name }) => `\n/** ${name}. */\nexport const ${identifier(id)} =\n  ${JSON.stringify(table(id))};\n`,
  );
  const index = organizations.flatMap(({ id }) =>
    [id, ...movedTo("organization", id)].map((each) => `  ${JSON.stringify(each)}: ${identifier(id)},\n`),
  );
  return `${HEADER}${constants.join("")}\n/** The table of each organization. */\nexport const membershipTables = {\n${index.join("")}} as const;\n`;
}
