/**
 * What is known of a collection of agreements as a whole, so that a question does not look at each: which places a party
 * or a subject has, which days lie between two places, which events between two days, and what the status was. Each part
 * is made on the first question that needs it. A place is that in the collection, which is in the order of the days.
 */
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AgreementEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { type Ending, endings, type Force, forces, type Status } from "../model/status.js";
import { certainDay } from "./dates.js";
import { firstDay } from "./order.js";
import { type Spell, spellsFor } from "./status.js";

type Any = Agreement<AnyIds>;

/** The places of the agreements that have something, in their order. */
export type Places = readonly number[];

const NOWHERE: Places = [];

/** By what the places of agreements are kept. */
const KEYS = {
  party: ({ parties, otherParties = [] }: Any): Iterable<string> => [
    ...parties.map(({ country }) => country),
    ...otherParties,
  ],
  subject: ({ subjects }: Any): Iterable<string> => subjects,
  signatory: ({ signed }: Any): Iterable<string> =>
    signed?.signatories?.flatMap(({ name, official }) => (official === undefined ? [name] : [name, official])) ?? [],
} as const;

/** By what a question can find the places of agreements. */
export type PlaceKey = keyof typeof KEYS;

/** An event, its agreement and the day on which it has certainly happened. */
interface Dated {
  readonly agreement: Any;
  readonly place: number;
  readonly event: AgreementEvent<AnyIds>;
}

/** A day as a number that is greater the later it is, and small: as if every month had 31 days. */
function numberOf(day: IsoDate): number {
  const digit = (at: number) => day.charCodeAt(at) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return (year * 12 + digit(5) * 10 + digit(6)) * 31 + digit(8) * 10 + digit(9);
}

/** The first of some ascending things that is not before another; their number where all are. */
export function lowerBound(length: number, isBefore: (place: number) => boolean): number {
  let [first, end] = [0, length];
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (isBefore(middle)) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** How many events can be told apart by the lower part of a number whose upper part is a day. */
const MOST_EVENTS = 33_554_432;

/** The same for a force and an ending: a power of two, so that the lower part is quickly told. */
const WORDS = 64;

/** A force and an ending as one number. */
const wordOf = (force: Force, ending: Ending): number =>
  forces.indexOf(force) * endings.length + endings.indexOf(ending);

export class AgreementIndex {
  readonly agreements: readonly Any[];
  readonly #places = new Map<PlaceKey, Map<string, number[]>>();
  readonly #placeOf = new Map<string, number>();
  readonly #askerOf: (agreement: Any) => string;
  /** Of each spell, one life after another, its first day and its word as a number. */
  readonly #spells: number[] = [];
  /** Of each spell its status, where somebody asked for that. */
  readonly #statuses: (Status<AnyIds> | undefined)[] = [];
  /** Of each place, where the spells of its life end; 0 before anybody has asked for them. */
  readonly #ends: Uint32Array;
  #latest: { readonly place: number; readonly spells: readonly Spell[] } | undefined;
  #events: { readonly order: Float64Array; readonly places: Uint32Array; readonly items: Uint32Array } | undefined;

  /**
   * @param agreements The agreements, in the order of their days.
   * @param askerOf For whom a status is asked where nobody is named.
   */
  constructor(agreements: readonly Any[], askerOf: (agreement: Any) => string) {
    this.agreements = agreements;
    this.#askerOf = askerOf;
    this.#ends = new Uint32Array(agreements.length);
  }

  /** The places of the agreements with a value. */
  places(key: PlaceKey, value: string): Places {
    let byValue = this.#places.get(key);
    if (!byValue) {
      byValue = new Map();
      this.#places.set(key, byValue);
      for (const [place, agreement] of this.agreements.entries()) {
        for (const each of KEYS[key](agreement)) {
          const known = byValue.get(each);
          if (!known) byValue.set(each, [place]);
          // A party that came back stands twice in one agreement.
          else if (known.at(-1) !== place) known.push(place);
        }
      }
    }
    return byValue.get(value) ?? NOWHERE;
  }

  /** The place of the agreement with an id. */
  placeOf(id: string): number | undefined {
    const places = this.#placeOf;
    if (places.size === 0) for (const [place, agreement] of this.agreements.entries()) places.set(agreement.id, place);
    return places.get(id);
  }

  /** The places of what was signed between two days, and of what is ordered among it: the first, and that after the last. */
  between(from: IsoDate | undefined, to: IsoDate | undefined): readonly [first: number, end: number] {
    const { agreements } = this;
    const dayAt = (place: number) => firstDay(agreements[place] as Any);
    return [
      from === undefined ? 0 : lowerBound(agreements.length, (place) => dayAt(place) < from),
      to === undefined ? agreements.length : lowerBound(agreements.length, (place) => dayAt(place) <= to),
    ];
  }

  /** The spells of the life at a place, for the one who asks where nobody is named; those of the last one are kept. */
  #replay(place: number): readonly Spell[] {
    if (this.#latest?.place !== place) {
      const agreement = this.agreements[place] as Any;
      this.#latest = { place, spells: spellsFor(agreement, this.#askerOf(agreement)) };
    }
    return this.#latest.spells;
  }

  /** Which of the spells holds at a place on a day. A life is replayed when it is asked for first, and then never again. */
  #spellAt(place: number, on: number): number {
    const spells = this.#spells;
    if (this.#ends[place] === 0) {
      for (const { from, status } of this.#replay(place)) {
        spells.push(numberOf(from) * WORDS + wordOf(status.force, status.ending));
        this.#statuses.push(undefined);
      }
      this.#ends[place] = spells.length;
    }
    let spell = (this.#ends[place] as number) - 1;
    // The first spell of a life is before every day.
    while ((spells[spell] as number) >= (on + 1) * WORDS) spell--;
    return spell;
  }

  /** The status at a place on a day, for the one who asks where nobody is named. */
  statusAt(place: number, on: IsoDate): Status<AnyIds> {
    const spell = this.#spellAt(place, numberOf(on));
    this.#statuses[spell] ??= this.#replay(place).findLast(({ from }) => from <= on)?.status;
    return this.#statuses[spell] as Status<AnyIds>;
  }

  /** A test of the status at a place on a day, for the same one. */
  statusTest(on: IsoDate, isWanted: (force: Force, ending: Ending) => boolean): (place: number) => boolean {
    const wanted = forces.flatMap((force) => endings.map((ending) => isWanted(force, ending)));
    const day = numberOf(on);
    return (place) => wanted[(this.#spells[this.#spellAt(place, day)] as number) & (WORDS - 1)] === true;
  }

  /** The events between two days, in the order of their days. */
  *eventsBetween(from: IsoDate | undefined, to: IsoDate): Iterable<Dated> {
    this.#events ??= this.#makeEvents();
    const { order, places, items } = this.#events;
    const firstFrom = (day: number) => lowerBound(order.length, (at) => (order[at] as number) < day * MOST_EVENTS);
    const end = firstFrom(numberOf(to) + 1);
    for (let at = from === undefined ? 0 : firstFrom(numberOf(from)); at < end; at++) {
      const number = (order[at] as number) % MOST_EVENTS;
      const place = places[number] as number;
      const agreement = this.agreements[place] as Any;
      yield { agreement, place, event: agreement.events[items[number] as number] as AgreementEvent<AnyIds> };
    }
  }

  #makeEvents() {
    const [order, places, items]: [number[], number[], number[]] = [[], [], []];
    for (const [place, { events }] of this.agreements.entries()) {
      for (const [item, { on }] of events.entries()) {
        order.push(numberOf(certainDay(on)) * MOST_EVENTS + order.length);
        places.push(place);
        items.push(item);
      }
    }
    return { order: Float64Array.from(order).sort(), places: Uint32Array.from(places), items: Uint32Array.from(items) };
  }
}
