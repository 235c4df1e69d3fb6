import type { Agreement, Party } from "../model/agreement.js";
import type { IsoDate, PartialDate } from "../model/dates.js";
import type { AgreementEvent, EventType } from "../model/event.js";
import type { AnyIds, KnownIds } from "../model/ids.js";
import type { Ending, Force, Status } from "../model/status.js";
import { checkDay } from "./arguments.js";
import { certainDay } from "./dates.js";
import { dayAfter } from "./partial-date.js";
import { askerOf, isMultilateral } from "./parties.js";
import type { IdGround } from "./retired.js";

/** The endings that are final. */
type Final = "terminated" | "withdrawn" | "expired" | "replaced";

/** What an event does to the force and the ending; a final word and a step towards the end are named as their ending. */
type Effect =
  | "nothing"
  | "applies" // provisionally
  | "enters" // into force
  | "shows" // that it is in force: a presupposing act without another effect
  | "denies" // that it is in force
  | "unbinds" // before the entry into force
  | "suspends"
  | "resumes"
  | "proposed"
  | "authorized"
  | "notified"
  | Final;

/** What each word does. A new word does not compile until somebody has decided about it. The table is docs/status.md. */
const EFFECTS: Readonly<Record<EventType, Effect>> = {
  "signature-authorized": "nothing",
  signed: "nothing",
  "chamber-approved": "nothing",
  ratified: "nothing",
  acceded: "nothing",
  succeeded: "nothing",
  "provisionally-applied": "applies",
  "entered-into-force": "enters",
  "attested-in-force": "shows",
  "attested-not-in-force": "denies",
  extended: "shows",
  suspended: "suspends",
  resumed: "resumes",
  "cooperation-suspended": "nothing",
  "ratification-withdrawn": "unbinds",
  "termination-proposed": "proposed",
  "termination-authorized": "authorized",
  "termination-notified": "notified",
  terminated: "terminated",
  withdrawn: "withdrawn",
  expired: "expired",
  replaced: "replaced",
  announced: "nothing",
};

const FINAL: readonly Effect[] = ["terminated", "withdrawn", "expired", "replaced"];

/** Acts that make sense only while the agreement is in force. */
const PRESUPPOSING: readonly Effect[] = /* @__PURE__ */ FINAL.concat(
  "shows",
  "suspends",
  "resumes",
  "authorized",
  "notified",
);

/** Steps towards an end, in the order of their weight. */
const STEPS: readonly Effect[] = ["proposed", "authorized", "notified"];

type Event = AgreementEvent<AnyIds>;
type Standing = readonly [force: Force, because?: Event | undefined];

/** A span of days with one status, which holds until the next. */
export interface Spell<Ids extends AnyIds = AnyIds> {
  /** First day; the first spell has none before it. */
  readonly from: IsoDate;
  /** The status. */
  readonly status: Status<Ids>;
  /** The event of that day, where there is one. */
  readonly event?: AgreementEvent<Ids>;
}

/** Before every day. */
const BEGINNING = "0000-00-00";

const does =
  (...effects: readonly Effect[]) =>
  ({ type }: Event) =>
    effects.includes(EFFECTS[type]);

const isPast = ({ on }: { readonly on: PartialDate }, day: IsoDate) => certainDay(on) <= day;

/** The event that happened first, whatever its place in the list: one of a month comes after those of its days. */
const earliest = (events: readonly Event[]): Event | undefined =>
  events.reduce<Event | undefined>(
    (first, event) => (first && certainDay(first.on) <= certainDay(event.on) ? first : event),
    undefined,
  );

/** What the events that concern a party say of one day. */
function statusAt(agreement: Agreement<AnyIds>, party: string, events: readonly Event[], day: IsoDate): Status<AnyIds> {
  const own = ownIntervals(agreement, party);
  const lastLeft = own
    .flatMap(({ to }) => (to !== undefined && certainDay(to) <= day ? [certainDay(to)] : []))
    .sort()
    .at(-1);
  const isOwn = ({ by }: Event) => own.length > 0 && by === party;
  // What a party did before it left counts no more when it has come back.
  const past = events.filter(
    (event) => isPast(event, day) && !(lastLeft !== undefined && isOwn(event) && certainDay(event.on) <= lastLeft),
  );
  // Where a party has days of its own, its withdrawal is in them.
  const over = earliest(past.filter((event) => does(...FINAL)(event) && !(event.type === "withdrawn" && isOwn(event))));
  const hasLeft = lastLeft !== undefined && !own.some((interval) => isWithin(interval, day));
  const end = over && !(hasLeft && lastLeft < certainDay(over.on)) ? over : undefined;
  if (hasLeft && !end) {
    const leaving = events.findLast((event) => isOwn(event) && event.type === "withdrawn" && isPast(event, day));
    return statusFor(party, "ended", "withdrawn", leaving);
  }
  if (end) return statusFor(party, "ended", EFFECTS[end.type] as Final, end);
  // The furthest step; among equals, the first.
  const step = past
    .filter(does(...STEPS))
    .reduce<Event | undefined>((most, event) => (most && weightOf(event) <= weightOf(most) ? most : event), undefined);
  const [force, ground] =
    own.length > 0 ? boundBy(own, agreement, events, past, day) : standingOf(agreement, events, past, day);
  return statusFor(party, force, step ? (EFFECTS[step.type] as Ending) : "none", ground, step);
}

const weightOf = ({ type }: Event): number => STEPS.indexOf(EFFECTS[type]);

const statusFor = (party: string, force: Force, ending: Ending, ...because: (Event | undefined)[]): Status<AnyIds> =>
  Object.freeze({
    force,
    ending,
    party,
    because: Object.freeze([...new Set(because.filter((event) => event !== undefined))]),
  });

/** The intervals of a party that has days of its own in a multilateral treaty. */
const ownIntervals = ({ parties }: Agreement<AnyIds>, party: string): readonly Party<AnyIds>[] =>
  parties.filter(({ country, from, to }) => country === party && (from !== undefined || to !== undefined));

/** Whether a party may be bound on a day: where its first day is not known, it may have been bound on any before the last. */
const isWithin = ({ from, to }: Party<AnyIds>, day: IsoDate): boolean =>
  (from === undefined || certainDay(from) <= day) && (to === undefined || day < certainDay(to));

/** Whether its operation is suspended. */
const suspension = (past: readonly Event[]): Event | undefined => {
  const last = past.findLast(does("suspends", "resumes"));
  return last && does("suspends")(last) ? last : undefined;
};

/** The force of a treaty for a party with days of its own that has not left it. */
function boundBy(
  own: readonly Party<AnyIds>[],
  agreement: Agreement<AnyIds>,
  events: readonly Event[],
  past: readonly Event[],
  day: IsoDate,
): Standing {
  const within = own.filter((interval) => isWithin(interval, day));
  if (within.some(({ from }) => from !== undefined)) {
    const suspended = suspension(past);
    return suspended ? ["suspended", suspended] : ["in-force", past.find(does("enters"))];
  }
  if (within.length === 0) {
    const [force, ground] = unentered(past);
    return force === "provisional" ? [force, ground] : ["not-in-force", ground ?? events.find(does("enters"))];
  }
  // Its first day is not known. That it was bound, its last day shows; since when, only the days of the treaty can say.
  const [force, ground] = standingOf(agreement, events, past, day);
  const isSigned = agreement.signed && certainDay(agreement.signed.on) <= day;
  return force === "in-force" || (force === "not-known" && isSigned) ? ["presumed", ground] : [force, ground];
}

/** What holds of an agreement that has not entered into force: whether it is applied, or consent was withdrawn. */
function unentered(past: readonly Event[]): Standing | readonly [] {
  const last = past.findLast(does("applies", "unbinds"));
  return last ? [does("applies")(last) ? "provisional" : "not-in-force", last] : [];
}

/** The force where nothing has ended it. */
function standingOf(
  { signed, events: all }: Agreement<AnyIds>,
  events: readonly Event[],
  past: readonly Event[],
  day: IsoDate,
): Standing {
  const entered = past.find(does("enters"));
  const isLatest = (event: Event | undefined) => event?.dateBasis === "latest";
  if (signed && day < certainDay(signed.on) && !past.some(does("enters", "applies"))) {
    const signature = all.find(({ type, on }) => type === "signed" && on === signed.on);
    return isLatest(signature) ? ["not-known"] : ["not-in-force"];
  }
  const suspended = suspension(past);
  if (suspended) return ["suspended", suspended];
  if (entered) return ["in-force", entered];
  const [force, ground] = unentered(past);
  if (force !== undefined) return [force, ground];
  const isDenied = does("denies");
  const denied = signed && events.find((event) => isDenied(event) && day <= certainDay(event.on));
  if (denied) return ["not-in-force", denied];
  const entry = events.find(does("enters"));
  if (entry && !isLatest(entry)) return ["not-in-force", entry];
  // What came before a statement that it is not in force shows nothing of the days after it.
  const isSilenced = ({ on }: Event) => past.some((event) => isDenied(event) && certainDay(on) <= certainDay(event.on));
  const shown = earliest(
    events.filter((event) => event === entry || (does(...PRESUPPOSING)(event) && !isSilenced(event))),
  );
  // Where no signature is known, it is known to be in force from the act on that shows it.
  return shown && (signed || isPast(shown, day)) ? ["presumed", shown] : ["not-known"];
}

/** The events that count for the one who asks: what a single party of several did counts for that party only. */
const concerning = (agreement: Agreement<AnyIds>, party: string): readonly Event[] =>
  isMultilateral(agreement) ? agreement.events.filter(({ by }) => by === undefined || by === party) : agreement.events;

/** Every status of an agreement for a party, in the order of the days. */
export function spellsFor(agreement: Agreement<AnyIds>, party: string): readonly Spell[] {
  const events = concerning(agreement, party);
  const own = ownIntervals(agreement, party);
  const days = [
    BEGINNING,
    ...(agreement.signed ? [certainDay(agreement.signed.on)] : []),
    ...events.map(({ on }) => certainDay(on)),
    // What is said not to be in force on a day may be from the next day on.
    ...events.filter(({ type }) => EFFECTS[type] === "denies").map(({ on }) => dayAfter(certainDay(on))),
    ...own.flatMap(({ from, to }) => [from, to].flatMap((date) => (date === undefined ? [] : [certainDay(date)]))),
  ];
  const spells: Spell[] = [];
  for (const from of [...new Set(days)].sort()) {
    const status = statusAt(agreement, party, events, from);
    const before = spells.at(-1)?.status;
    if (before && before.force === status.force && before.ending === status.ending) continue;
    const event =
      status.because.find(({ on }) => certainDay(on) === from) ??
      events.findLast(({ type, on }) => certainDay(on) === from && (type === "signed" || EFFECTS[type] !== "nothing"));
    spells.push(Object.freeze({ from, status, ...(event && { event }) }));
  }
  return spells;
}

/** What was worked out for the one who asked first, who is mostly the only one, and for others. */
interface Known {
  readonly party: string;
  readonly spells: readonly Spell[];
  others?: Map<string, readonly Spell[]>;
}

const known = /* @__PURE__ */ new WeakMap<Agreement<AnyIds>, Known>();

/** Every status of an agreement for a party, in the order of the days; worked out once. */
export function spellsOf(agreement: Agreement<AnyIds>, party: string): readonly Spell[] {
  const first = known.get(agreement);
  if (first?.party === party) return first.spells;
  const other = first?.others?.get(party);
  if (other) return other;
  const spells = spellsFor(agreement, party);
  if (!first) known.set(agreement, { party, spells });
  else {
    first.others ??= new Map();
    first.others.set(party, spells);
  }
  return spells;
}

/** The status of an agreement for a party on a day, both of which are checked. */
export function statusOf(agreement: Agreement<AnyIds>, on: IsoDate, party: string): Status<AnyIds> {
  const spells = spellsOf(agreement, party);
  let place = spells.length - 1;
  while (place > 0 && (spells[place] as Spell).from > on) place--;
  return (spells[place] as Spell).status;
}

/** What a question about the status of one agreement stands on. */
export interface StatusGround extends IdGround {
  /** The day of a question without one. */
  readonly asOf: IsoDate;
  /** The country whose agreements these are: the party of a question without one. */
  readonly focus?: string | undefined;
  /** The agreement with an id; throws where there is none. */
  readonly needAgreement: (id: string) => Agreement<AnyIds>;
}

/** The status of an agreement on a day. */
export function statusOn(ground: StatusGround, id: string, on: IsoDate, party?: string): Status<AnyIds> {
  const agreement = ground.needAgreement(id);
  return statusOf(agreement, checkDay("on", on), askerOf(ground, agreement, party));
}

/** One change of the force or the ending. */
export interface StatusChange<Ids extends AnyIds = KnownIds> {
  /** First day of the new status. */
  readonly from: IsoDate;
  /** Whether it binds from that day on. */
  readonly force: Force;
  /** How far its end has come from that day on. */
  readonly ending: Ending;
  /** The event that brought the change; absent where a day of the party did, or the end of a month or year. */
  readonly event?: AgreementEvent<Ids>;
}

/** Every change of the force or the ending of an agreement up to a day. */
export function statusHistory(
  ground: StatusGround,
  id: string,
  on: IsoDate,
  party?: string,
): readonly StatusChange<AnyIds>[] {
  const agreement = ground.needAgreement(id);
  checkDay("on", on);
  const [, ...changes] = spellsOf(agreement, askerOf(ground, agreement, party));
  return Object.freeze(
    changes
      .filter(({ from }) => from <= on)
      .map(({ from, status: { force, ending }, event }) =>
        Object.freeze({ from, force, ending, ...(event && { event }) }),
      ),
  );
}
