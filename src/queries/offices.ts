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

/** Who held an office in a body on a day. */
export function holdersOf<Ids extends AnyIds>(
  officials: readonly Official<Ids>[],
  organization: string,
  on: IsoDate,
): readonly OfficeHolder<Ids>[] {
  checkDay("on", on);
  const holders = officials.flatMap((official) =>
    official.offices
      .filter((office) => office.organization === organization && isHeld(office, on))
      .map((office) => Object.freeze({ official, office })),
  );
  return Object.freeze(holders);
}
