import type { Agreement } from "../model/agreement.js";
import type { AnyIds } from "../model/ids.js";
import { badId, currentId, type IdGround } from "./retired.js";

/** Whether one party can leave while the agreement goes on for the others. */
export const isMultilateral = ({ parties, otherParties = [], partiesComplete }: Agreement<AnyIds>): boolean =>
  parties.length + otherParties.length > 2 || !partiesComplete;

/** Whether what holds of an agreement holds for every party alike: neither does one leave alone, nor has one days of its own. */
export const hasOneStatus = (agreement: Agreement<AnyIds>): boolean =>
  !isMultilateral(agreement) && agreement.parties.every(({ from, to }) => from === undefined && to === undefined);

/** All parties of an agreement: country codes, and ids of parties without one. */
export const partiesOf = ({ parties, otherParties = [] }: Agreement<AnyIds>): readonly string[] => [
  ...new Set([...parties.map(({ country }) => country), ...otherParties]),
];

/** Who asks where nobody is named: the treaty as a whole, where the country whose agreements these are is no party. */
export const TREATY = "treaty";

/**
 * The party for which a question is answered, by its id in use: the one that is named; else the country whose agreements
 * these are, where it is a party; else the treaty as a whole. Throws where the one that is named is no party.
 */
export function askerOf(
  ground: IdGround & { readonly focus?: string | undefined },
  agreement: Agreement<AnyIds>,
  party: string | undefined,
): string {
  const { focus } = ground;
  if (party === TREATY) return party;
  const current = currentId(party, ground.findRetired);
  if (current === undefined) {
    return agreement.parties.some(({ country }) => country === focus) ? (focus as string) : TREATY;
  }
  const parties = partiesOf(agreement);
  if (parties.includes(current)) return current;
  const open = agreement.partiesComplete ? "" : " (the list of its parties is not complete)";
  const accepted = `a party of ${agreement.id}${open}: ${parties.join(", ")}; or "${TREATY}" for the treaty as a whole`;
  // The nearest country of all is of use only where it is a party.
  const nearest: IdGround["nearest"] = (type, text) => {
    const near = ground.nearest?.(type, text);
    return near !== undefined && parties.includes(near) ? near : undefined;
  };
  throw badId("party", party, accepted, { ...ground, nearest }, "country");
}
