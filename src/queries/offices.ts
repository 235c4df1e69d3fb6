import type { Agency } from "../model/agency.js";
import type { IsoDate } from "../model/dates.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import type { Office, Official } from "../model/official.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";

/** A person, and the office that the person held. */
export interface OfficeHolder<Ids extends AnyIds = KnownIds> {
  /** The person. */
  readonly official: Official<Ids>;
  /** The office. */
  readonly office: Office<Ids>;
}

/** Who held an office in a body on a day, and whether that is an answer. */
export type OfficeHolders<Ids extends AnyIds = KnownIds> = readonly OfficeHolder<Ids>[] & {
  /**
   * `held`: somebody is known; `vacant`: a source says that nobody held it; `not-known`: nobody is known to have held it,
   * which does not mean that nobody did.
   */
  readonly state: "held" | "vacant" | "not-known";
};

/**
 * Whether an office was certainly held on a day. Where no source gives its first day, it is known to have been held only
 * between the days on which sources show it.
 */
function isHeld({ from, to, attested }: Office<AnyIds>, on: IsoDate): boolean {
  if (to !== undefined && certainDay(to) <= on) return false;
  if (from !== undefined) return certainDay(from) <= on;
  const first = attested?.from ?? attested?.until;
  return first !== undefined && first <= on && on <= (attested?.until ?? first);
}

/** What the question for office holders stands on. */
export interface OfficesGround {
  readonly officials: () => readonly Official<AnyIds>[];
  /** The body by its id in use, as far as it is an agency with a record; throws where there is no such body. */
  readonly needBody: (id: string) => { readonly id: string; readonly agency?: Agency<AnyIds> | undefined };
}

/** Who held an office in a body on a day. */
export function officeHolders(ground: OfficesGround, organization: string, on: IsoDate): OfficeHolders<AnyIds> {
  const { id, agency } = ground.needBody(organization);
  checkDay("on", on);
  const holders = ground
    .officials()
    .flatMap((official) =>
      official.offices
        .filter((office) => office.organization === id && isHeld(office, on))
        .map((office) => Object.freeze({ official, office })),
    );
  const isVacant = agency?.vacancies?.some(({ from, to }) => from <= on && on < to);
  const state = holders.length > 0 ? "held" : isVacant ? "vacant" : "not-known";
  // Not enumerable: the answer is a list like any other.
  return Object.freeze(Object.defineProperty(holders, "state", { value: state })) as OfficeHolders<AnyIds>;
}
