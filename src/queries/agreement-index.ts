/**
 * What is known of a collection of agreements as a whole, so that a question does not look at each: which places a party
 * or a subject has, which days lie between two places, which events between two days, and what the force was. Each part
 * is made on the first question that needs it. A place is that in the collection, which is in the order of the days.
 */
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/dates.js";
import type { AgreementEvent } from "../model/event.js";
import type { AnyIds } from "../model/ids.js";
import { type Ending, endings, type Force, forces } from "../model/status.js";
import { certainDay } from "./dates.js";
import { firstDay } from "./order.js";
import { spellsFor } from "./status.js";

/** The places of the agreements that have something, in their order. */
export type Places = readonly number[];

const NOWHERE: Places = [];

/** By what the places of agreements are kept. */
const KEYS = {
  party: ({ parties, otherParties = [] }: Agreement<AnyIds>): Iterable<string> => [
    ...parties.map(({ country }) => country),
    ...otherParties,
  ],
  subject: ({ subjects }: Agreement<AnyIds>): Iterable<string> => subjects,
  signatory: ({ signed }: Agreement<AnyIds>): Iterable<string> =>
    signed?.signatories?.flatMap(({ name, official }) => (official === undefined ? [name] : [name, official])) ?? [],
} as const;

/** By what a question can find the places of agreements. */
export type PlaceKey = keyof typeof KEYS;

/** An event, its agreement and the day on which it has certainly happened. */
interface Dated {
  readonly agreement: Agreement<AnyIds>;
  readonly place: number;
  readonly event: AgreementEvent<AnyIds>;
}

/** A day as a number that is greater the later it is; and one for what comes before every day. */
const numberOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));

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

export class AgreementIndex {
  readonly agreements: readonly Agreement<AnyIds>[];
  readonly #places = new Map<PlaceKey, Map<string, number[]>>();
  readonly #askerOf: (agreement: Agreement<AnyIds>) => string;
  #statuses: { readonly first: Uint32Array; readonly days: Int32Array; readonly words: Uint8Array } | undefined;
  #events: { readonly order: Float64Array; readonly places: Uint32Array; readonly items: Uint32Array } | undefined;

  /**
   * @param agreements The agreements, in the order of their days.
   * @param askerOf For whom a status is asked where nobody is named.
   */
  constructor(agreements: readonly Agreement<AnyIds>[], askerOf: (agreement: Agreement<AnyIds>) => string) {
    this.agreements = agreements;
    this.#askerOf = askerOf;
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

  /** The place of an agreement of the collection. */
  placeOf(agreement: Agreement<AnyIds>): number {
    const day = firstDay(agreement);
    return lowerBound(this.agreements.length, (place) => {
      const other = this.agreements[place] as Agreement<AnyIds>;
      const otherDay = firstDay(other);
      return otherDay < day || (otherDay === day && other.id < agreement.id);
    });
  }

  /** The places of what was signed between two days, and of what is ordered among it: the first, and that after the last. */
  between(from: IsoDate | undefined, to: IsoDate | undefined): readonly [first: number, end: number] {
    const { agreements } = this;
    const dayAt = (place: number) => firstDay(agreements[place] as Agreement<AnyIds>);
    return [
      from === undefined ? 0 : lowerBound(agreements.length, (place) => dayAt(place) < from),
      to === undefined ? agreements.length : lowerBound(agreements.length, (place) => dayAt(place) <= to),
    ];
  }

  /** A test of the status at a place on a day, for the one who asks where nobody is named. */
  statusTest(day: IsoDate, wantedForce: readonly Force[], wantedEnding: readonly Ending[]): (place: number) => boolean {
    this.#statuses ??= this.#makeStatuses();
    const { first, days, words } = this.#statuses;
    const wanted = new Uint8Array(forces.length * endings.length);
    for (const force of wantedForce) for (const ending of wantedEnding) wanted[wordOf(force, ending)] = 1;
    const on = numberOf(day);
    return (place) => {
      const least = first[place] as number;
      let at = (first[place + 1] as number) - 1;
      while (at > least && (days[at] as number) > on) at--;
      return wanted[words[at] as number] === 1;
    };
  }

  #makeStatuses() {
    const first = new Uint32Array(this.agreements.length + 1);
    const [days, words]: [number[], number[]] = [[], []];
    for (const [place, agreement] of this.agreements.entries()) {
      first[place] = days.length;
      for (const { from, status } of spellsFor(agreement, this.#askerOf(agreement))) {
        days.push(numberOf(from));
        words.push(wordOf(status.force, status.ending));
      }
    }
    first[this.agreements.length] = days.length;
    return { first, days: Int32Array.from(days), words: Uint8Array.from(words) };
  }

  /** How many events there are between two days, and all of them in the order of their days. */
  eventsBetween(
    from: IsoDate | undefined,
    to: IsoDate,
  ): { readonly count: number; readonly all: () => Iterable<Dated> } {
    this.#events ??= this.#makeEvents();
    const { order, places, items } = this.#events;
    const before = (day: number) => lowerBound(order.length, (at) => (order[at] as number) < day * MOST_EVENTS);
    const [first, end] = [from === undefined ? 0 : before(numberOf(from)), before(numberOf(to) + 1)];
    const { agreements } = this;
    function* all(): Iterable<Dated> {
      for (let at = first; at < end; at++) {
        const number = (order[at] as number) % MOST_EVENTS;
        const place = places[number] as number;
        const agreement = agreements[place] as Agreement<AnyIds>;
        yield { agreement, place, event: agreement.events[items[number] as number] as AgreementEvent<AnyIds> };
      }
    }
    return { count: Math.max(0, end - first), all };
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

/** A force and an ending as one number. */
const wordOf = (force: Force, ending: Ending): number =>
  forces.indexOf(force) * endings.length + endings.indexOf(ending);
