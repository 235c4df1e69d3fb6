import type { Agreement } from "../model/agreement.js";
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

/** An event, the day on which it has certainly happened, and what it does. */
interface Deed {
  readonly event: Event;
  readonly day: IsoDate;
  readonly effect: Effect;
}

type Standing = readonly [force: Force, because?: Deed | undefined];

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
  (effects: readonly Effect[]) =>
  ({ effect }: Deed) =>
    effects.includes(effect);

const isFinal = /* @__PURE__ */ does(FINAL);
const isStep = /* @__PURE__ */ does(STEPS);
const isPresupposing = /* @__PURE__ */ does(PRESUPPOSING);
const enters = /* @__PURE__ */ does(["enters"]);
const denies = /* @__PURE__ */ does(["denies"]);
const suspendsOrResumes = /* @__PURE__ */ does(["suspends", "resumes"]);
const appliesOrUnbinds = /* @__PURE__ */ does(["applies", "unbinds"]);
const entersOrApplies = /* @__PURE__ */ does(["enters", "applies"]);

/** The deed that happened first, whatever its place in the list: one of a month comes after those of its days. */
const earliest = (deeds: readonly Deed[]): Deed | undefined =>
  deeds.reduce<Deed | undefined>((first, deed) => (first && first.day <= deed.day ? first : deed), undefined);

/** What counts for the one who asks. */
interface Side {
  readonly agreement: Agreement<AnyIds>;
  readonly party: string;
  /** The day of the signature. */
  readonly signed: IsoDate | undefined;
  /** The intervals of a party that has days of its own in a multilateral treaty. */
  readonly own: readonly Interval[];
  /** What was done, but for what a single party of several did, which counts for that party only. */
  readonly deeds: readonly Deed[];
}

/** A party's days in a treaty: the first on which it is bound, and the first on which it is not, as far as they are known. */
interface Interval {
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

const dayOf = (date: PartialDate | undefined): IsoDate | undefined => date && certainDay(date);

function sideOf(agreement: Agreement<AnyIds>, party: string): Side {
  const { signed, parties, events } = agreement;
  const isOne = !isMultilateral(agreement);
  return {
    agreement,
    party,
    signed: dayOf(signed?.on),
    own: parties
      .filter(({ country, from, to }) => country === party && (from ?? to) !== undefined)
      .map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) })),
    deeds: events
      .filter(({ by }) => isOne || by === undefined || by === party)
      .map((event) => ({ event, day: certainDay(event.on), effect: EFFECTS[event.type] })),
  };
}

/** What is known on one side says of one day. */
function statusAt(side: Side, day: IsoDate): Status<AnyIds> {
  const { party, own, deeds } = side;
  let lastLeft: IsoDate | undefined;
  for (const { to } of own) if (to !== undefined && to <= day && (!lastLeft || lastLeft < to)) lastLeft = to;
  const isOwn = ({ event }: Deed) => own.length > 0 && event.by === party;
  // What a party did before it left counts no more when it has come back.
  const past = deeds.filter((deed) => deed.day <= day && !(lastLeft && isOwn(deed) && deed.day <= lastLeft));
  // Where a party has days of its own, its withdrawal is in them.
  const over = earliest(past.filter((deed) => isFinal(deed) && !(deed.effect === "withdrawn" && isOwn(deed))));
  const hasLeft = lastLeft !== undefined && !own.some((interval) => isWithin(interval, day));
  const end = over && !(hasLeft && lastLeft && lastLeft < over.day) ? over : undefined;
  if (end) return statusFor(party, "ended", end.effect as Final, end);
  if (hasLeft) {
    const leaving = deeds.findLast((deed) => isOwn(deed) && deed.effect === "withdrawn" && deed.day <= day);
    return statusFor(party, "ended", "withdrawn", leaving);
  }
  // The furthest step; among equals, the first.
  const step = past
    .filter(isStep)
    .reduce<Deed | undefined>((most, deed) => (most && weightOf(deed) <= weightOf(most) ? most : deed), undefined);
  const [force, ground] = own.length > 0 ? boundBy(side, past, day) : standingOf(side, past, day);
  return statusFor(party, force, step ? (step.effect as Ending) : "none", ground, step);
}

const weightOf = ({ effect }: Deed): number => STEPS.indexOf(effect);

/** A status and what it rests on: the force, and the step towards the end where there is one. */
function statusFor(party: string, force: Force, ending: Ending, ground?: Deed, step?: Deed): Status<AnyIds> {
  const because: Event[] = [];
  if (ground) because.push(ground.event);
  if (step && step.event !== ground?.event) because.push(step.event);
  return Object.freeze({ force, ending, party, because: Object.freeze(because) });
}

/** Whether a party may be bound on a day: where its first day is not known, it may have been bound on any before the last. */
const isWithin = ({ from, to }: Interval, day: IsoDate): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to);

/** Whether its operation is suspended. */
const suspension = (past: readonly Deed[]): Deed | undefined => {
  const last = past.findLast(suspendsOrResumes);
  return last?.effect === "suspends" ? last : undefined;
};

/** The force of a treaty for a party with days of its own that has not left it. */
function boundBy(side: Side, past: readonly Deed[], day: IsoDate): Standing {
  const within = side.own.filter((interval) => isWithin(interval, day));
  if (within.some(({ from }) => from !== undefined)) {
    const suspended = suspension(past);
    return suspended ? ["suspended", suspended] : ["in-force", past.find(enters)];
  }
  if (within.length === 0) {
    const [force, ground] = unentered(past);
    return force === "provisional" ? [force, ground] : ["not-in-force", ground ?? side.deeds.find(enters)];
  }
  // Its first day is not known. That it was bound, its last day shows; since when, only the days of the treaty can say.
  const [force, ground] = standingOf(side, past, day);
  const isSigned = side.signed !== undefined && side.signed <= day;
  return force === "in-force" || (force === "not-known" && isSigned) ? ["presumed", ground] : [force, ground];
}

/** What holds of an agreement that has not entered into force: whether it is applied, or consent was withdrawn. */
function unentered(past: readonly Deed[]): Standing | readonly [] {
  const last = past.findLast(appliesOrUnbinds);
  return last ? [last.effect === "applies" ? "provisional" : "not-in-force", last] : [];
}

/** The force where nothing has ended it. */
function standingOf({ agreement, signed, deeds }: Side, past: readonly Deed[], day: IsoDate): Standing {
  const isLatest = (event: Event | undefined) => event?.dateBasis === "latest";
  if (signed !== undefined && day < signed && !past.some(entersOrApplies)) {
    const signature = agreement.events.find(({ type, on }) => type === "signed" && on === agreement.signed?.on);
    return isLatest(signature) ? ["not-known"] : ["not-in-force"];
  }
  const suspended = suspension(past);
  if (suspended) return ["suspended", suspended];
  const entered = past.find(enters);
  if (entered) return ["in-force", entered];
  const [force, ground] = unentered(past);
  if (force !== undefined) return [force, ground];
  const denied = signed !== undefined && deeds.find((deed) => denies(deed) && day <= deed.day);
  if (denied) return ["not-in-force", denied];
  const entry = deeds.find(enters);
  if (entry && !isLatest(entry.event)) return ["not-in-force", entry];
  // What came before a statement that it is not in force shows nothing of the days after it.
  const isSilenced = (deed: Deed) => past.some((other) => denies(other) && deed.day <= other.day);
  const shown = earliest(deeds.filter((deed) => deed === entry || (isPresupposing(deed) && !isSilenced(deed))));
  // Where no signature is known, it is known to be in force from the act on that shows it.
  return shown && (signed !== undefined || shown.day <= day) ? ["presumed", shown] : ["not-known"];
}

/** The days on which the status of a side may change, each once, in their order. */
function turningDays({ signed, own, deeds }: Side): readonly IsoDate[] {
  const days = [
    signed,
    ...own.flatMap(({ from, to }) => [from, to]),
    // What is said not to be in force on a day may be from the next day on.
    ...deeds.flatMap((deed) => (denies(deed) ? [deed.day, dayAfter(deed.day)] : deed.day)),
  ];
  return [BEGINNING, ...new Set(days.filter((day) => day !== undefined))].sort();
}

/** Every status of an agreement for a party, in the order of the days. */
export function spellsFor(agreement: Agreement<AnyIds>, party: string): readonly Spell[] {
  const side = sideOf(agreement, party);
  const spells: Spell[] = [];
  for (const from of turningDays(side)) {
    const status = statusAt(side, from);
    const before = spells.at(-1)?.status;
    if (before?.force === status.force && before.ending === status.ending) continue;
    const event =
      status.because.find(({ on }) => certainDay(on) === from) ??
      side.deeds.findLast(({ event, day, effect }) => day === from && (event.type === "signed" || effect !== "nothing"))
        ?.event;
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
  /** The status of the agreement with an id where no party is named, as far as an index has it. */
  readonly statusAt?: (id: string, on: IsoDate) => Status<AnyIds> | undefined;
}

/** The status of an agreement on a day. */
export function statusOn(ground: StatusGround, id: string, on: IsoDate, party?: string): Status<AnyIds> {
  const known = party === undefined ? ground.statusAt?.(id, checkDay("on", on)) : undefined;
  if (known) return known;
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
