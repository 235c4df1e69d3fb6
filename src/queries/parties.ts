import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import { badId, currentId, type FindRetired } from "./retired.js";

/** All parties of an agreement: country codes, and ids of parties without one. */
export const partiesOf = ({ parties, otherParties = [] }: Agreement<AnyIds>): readonly string[] => [
  ...parties.map(({ country }) => country),
  ...otherParties,
];

/** The party that is asked about, by its id in use; throws where it is not one of the agreement. */
export function checkParty(
  agreement: Agreement<AnyIds>,
  party: string | undefined,
  findRetired: FindRetired,
): string | undefined {
  const parties = partiesOf(agreement);
  const current = currentId(party, findRetired);
  if (current !== undefined && !parties.includes(current)) {
    throw badId("party", party, `a party of ${agreement.id}: ${parties.join(", ")}`, findRetired);
  }
  return current;
}
