import { asOf } from "../generated/release.js";
import type { Agreement, Asker, IsoDate, Status } from "../model/index.js";
import { checkDay } from "../queries/arguments.js";
import { askerOf } from "../queries/parties.js";
import { statusOf as statusOnDay } from "../queries/status.js";

/** An agreement in hand has no ids to follow. */
const GROUND = { focus: "RU", findRetired: () => undefined };

/**
 * The status of an agreement that you have in hand, such as a constant of `military-pacts/agreements`: as {@link statusOn},
 * but it brings no collection into a bundle.
 *
 * @param agreement The record.
 * @param on The day; without it, `asOf`.
 * @param party The party for which it is asked, or `"treaty"`; without it, Russia, where it is a party.
 * @throws RangeError or TypeError where the day or the party is not one of this agreement.
 * @example
 * statusOf(getAgreement("se-su-1988-nuclear-notification"), "2025-06-25").force; // "in-force"
 */
export function statusOf(agreement: Agreement, on: IsoDate = asOf, party?: Asker): Status {
  return statusOnDay(agreement, checkDay("on", on), askerOf(GROUND, agreement, party)) as Status;
}
