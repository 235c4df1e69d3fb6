import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AgreementEvent, EventType, Status } from "../model/event.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";
import { checkParty } from "./parties.js";
import type { FindRetired } from "./retired.js";

const FINAL: ReadonlySet<Status> = /* @__PURE__ */ new Set<Status>(["terminated", "withdrawn", "expired"]);

/** Whether a status is one from which no event leads back. */
export const isFinal = (status: Status): boolean => FINAL.has(status);

/** The status, and the one to which a resumption leads back. */
interface Standing {
  readonly base: Status;
  readonly status: Status;
}

const stand = (status: Status): Standing => Object.freeze({ base: status, status });

const NOT_SIGNED = /* @__PURE__ */ stand("not-signed");
const SIGNED = /* @__PURE__ */ stand("signed");
const IN_FORCE = /* @__PURE__ */ stand("in-force");

/** What each word does to the status; a word that is absent here has no effect on it. */
const EFFECTS: Readonly<Partial<Record<EventType, (before: Standing) => Standing>>> = {
  signed: (s) => (s.status === "not-signed" ? SIGNED : s),
  "entered-into-force": (s) => (s.status === s.base ? IN_FORCE : { ...s, base: "in-force" }),
  "ratification-withdrawn": (s) => (s.status === s.base ? SIGNED : { ...s, base: "signed" }),
  suspended: (s) => ({ ...s, status: "suspended" }),
  resumed: (s) => stand(s.base),
  "termination-authorized": (s) =>
    s.status === "termination-notified" ? s : { ...s, status: "termination-authorized" },
  "termination-notified": (s) => ({ ...s, status: "termination-notified" }),
  terminated: () => stand("terminated"),
  withdrawn: () => stand("withdrawn"),
  expired: () => stand("expired"),
};

/** Whether one party can leave while the agreement goes on for the others. */
export function isMultilateral(agreement: Agreement<AnyIds>): boolean {
  return agreement.parties.length + (agreement.otherParties?.length ?? 0) > 2 || !agreement.partiesComplete;
}

/**
 * Whether an event counts for the one who asks: in an agreement of two, every event does; in a multilateral one, what
 * a single party did counts for that party only.
 */
function concerns(agreement: Agreement<AnyIds>, event: AgreementEvent<AnyIds>, party: string | undefined): boolean {
  return event.by === undefined || event.by === party || !isMultilateral(agreement);
}

/** Whether it is a signature by one side, before the other side has signed too. */
function isFirstOfTwoSignatures(agreement: Agreement<AnyIds>, event: AgreementEvent<AnyIds>): boolean {
  return (
    event.type === "signed" && agreement.signed !== undefined && certainDay(event.on) < certainDay(agreement.signed.on)
  );
}

/** One step in the history of a status. */
export interface StatusChange<Ids extends AnyIds = KnownIds> {
  /** The first day of the status. */
  readonly from: IsoDate;
  /** The status from that day on. */
  readonly status: Status;
  /** The event that brought it. */
  readonly event: AgreementEvent<Ids>;
}

/** What stands after an event: what stood before it, unless the event counts and has an effect. */
function after(
  before: Standing,
  event: AgreementEvent<AnyIds>,
  agreement: Agreement<AnyIds>,
  party?: string,
): Standing {
  const effect = EFFECTS[event.type];
  if (effect === undefined || isFinal(before.status)) return before;
  return concerns(agreement, event, party) && !isFirstOfTwoSignatures(agreement, event) ? effect(before) : before;
}

/** Every change of status in the order of the days, for the agreement as a whole or for one party. */
export function statusChanges<Ids extends AnyIds>(
  agreement: Agreement<Ids>,
  party?: string,
): readonly StatusChange<Ids>[] {
  const changes: StatusChange<Ids>[] = [];
  let standing = NOT_SIGNED;
  for (const event of agreement.events) {
    const next = after(standing, event, agreement, party);
    if (next.status !== standing.status) {
      changes.push(Object.freeze({ from: certainDay(event.on), status: next.status, event }));
    }
    standing = next;
  }
  return changes;
}

/** What the events up to and including a day add up to. */
export function statusOfAgreement(agreement: Agreement<AnyIds>, on: IsoDate, party?: string): Status {
  let standing = NOT_SIGNED;
  for (const event of agreement.events) {
    if (certainDay(event.on) > on) break;
    standing = after(standing, event, agreement, party);
  }
  return standing.status;
}

/** The status of an agreement on a day for a party, all of them checked. */
export function askStatus(
  agreement: Agreement<AnyIds>,
  on: IsoDate,
  party: string | undefined,
  findRetired: FindRetired,
): Status {
  const asker = checkParty(agreement, party, findRetired);
  return statusOfAgreement(agreement, checkDay("on", on), asker);
}

/** The changes of the status of an agreement up to a day for a party, all of them checked. */
export function askHistory<Ids extends AnyIds>(
  agreement: Agreement<Ids>,
  on: IsoDate,
  party: string | undefined,
  findRetired: FindRetired,
): readonly StatusChange<Ids>[] {
  const asker = checkParty(agreement, party, findRetired);
  checkDay("on", on);
  return Object.freeze(statusChanges(agreement, asker).filter(({ from }) => from <= on));
}
