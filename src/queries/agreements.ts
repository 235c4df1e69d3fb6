import type { CountryCode } from "../generated/ids.js";
import type { Agreement } from "../model/agreement.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { type AgreementFilter, type FilterGround, selectAgreements } from "./filter.js";
import { badId, type IdGround } from "./retired.js";

/** The agreements that meet every condition of a filter, in their order. */
export const findAgreements = (ground: FilterGround, filter: AgreementFilter<AnyIds>): readonly Agreement<AnyIds>[] => {
  const found: Agreement<AnyIds>[] = [];
  selectAgreements(filter, ground).each((agreement) => found.push(agreement));
  return Object.freeze(found);
};

/** A lookup of agreements that throws where there is none, and says what is accepted. */
export const needing =
  (ground: IdGround, getAgreement: (id: string) => Agreement<AnyIds> | undefined, accepted: string) =>
  (id: string): Agreement<AnyIds> => {
    const agreement = getAgreement(id);
    if (agreement) return agreement;
    throw badId("agreement", id, accepted, ground, "agreement");
  };

/** A party of an agreement by the name that people read. */
export interface Partner<Ids extends AnyIds = KnownIds> {
  /** What kind of party it is. */
  readonly type: "country" | "entity" | "organization";
  /** The code of a country, or the id of a party without one. */
  readonly id: CountryCode | Ids["entity"] | Ids["organization"];
  /** Its name in English. */
  readonly name: string;
}

/** What the question for partners stands on. */
export interface PartnersGround {
  /** The country whose partners are asked for. */
  readonly focus?: string | undefined;
  readonly needAgreement: (id: string) => Agreement<AnyIds>;
  /** What a party without a code is, with its name; `undefined` for an unknown one. */
  readonly partnerOf: (id: string) => Partner<AnyIds> | undefined;
}

/** Every party but the country whose agreements these are, with names, each once. */
export function partnersOf(ground: PartnersGround, id: string): readonly Partner<AnyIds>[] {
  const { parties, otherParties = [] } = ground.needAgreement(id);
  const ids = new Set([...parties.map(({ country }) => country), ...otherParties]);
  return Object.freeze(
    [...ids].filter((party) => party !== ground.focus).flatMap((party) => ground.partnerOf(party) ?? []),
  );
}
