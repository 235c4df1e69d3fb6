import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import { badArgument } from "./arguments.js";

/** All parties of an agreement: country codes, and ids of parties without one. */
export const partiesOf = ({ parties, otherParties = [] }: Agreement<AnyIds>): readonly string[] => [
  ...parties.map(({ country }) => country),
  ...otherParties,
];

/** Throws where a party is asked about that is not one of an agreement. */
export function checkParty(agreement: Agreement<AnyIds>, party: string | undefined): void {
  const parties = partiesOf(agreement);
  if (party !== undefined && !parties.includes(party)) {
    throw badArgument("party", party, `a party of ${agreement.id}: ${parties.join(", ")}`);
  }
}
