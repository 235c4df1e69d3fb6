import type { Agreement } from "../../../src/model/agreement.js";
import type { AnyIds } from "../../../src/model/ids.js";
import { itemNames } from "../../../src/queries/field-path.js";
import { askerOf } from "../../../src/queries/parties.js";
import { statusOf } from "../../../src/queries/status.js";
import { earliestDay } from "../../../src/rules/days.js";
import type { Release } from "../files/build.js";
import { enclosing } from "../files/evidence.js";

/** A fact to be held against another page. */
export interface AuditFact {
  /** The record. */
  readonly id: string;
  /** The field, or the question that was asked. */
  readonly field: string;
  readonly value: string;
  /** The record's own sources for it. */
  readonly sources: readonly string[];
}

/** What is drawn. */
export interface Draw {
  readonly seed: number;
  readonly count: number;
  /** Whether an agreement was added lately; half of the draw is from such. */
  readonly isNew: (id: string) => boolean;
}

const DAY = 86_400_000;

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, none of it twice. */
function sample<T>(items: readonly T[], count: number, next: () => number): readonly T[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

/** The days, places and people of a release, a fact each. */
function factsOf({ agreements, decrees, countries, officials, evidence }: Release): readonly AuditFact[] {
  const fact = (id: string, field: string, value: string | undefined): readonly AuditFact[] => {
    const own = evidence[id] ?? {};
    const behind = enclosing(field).find((path) => own[path]);
    return value === undefined ? [] : [{ id, field, value, sources: behind ? (own[behind]?.sources ?? []) : [] }];
  };
  /** A fact for each item of a list. */
  const each = <Item>(id: string, list: string, items: readonly Item[], tell: (item: Item) => string | undefined) => {
    const names = itemNames(items);
    return items.flatMap((item, index) => fact(id, `${list}.${names[index]}`, tell(item)));
  };
  const whose = (name: string, country: string | undefined) => (country ? `${name} (${country})` : name);
  const span = ({ from, to }: { readonly from?: string; readonly to?: string }) =>
    [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
  return [
    ...agreements.flatMap(({ id, signed, events }) => [
      ...each(id, "events", events, ({ type, on, by }) => `${whose(type, by)} ${on}`),
      ...fact(id, "signed.place", signed?.place),
      ...each(id, "signed.signatories", signed?.signatories ?? [], ({ name, country }) => whose(name, country)),
    ]),
    ...decrees.flatMap(({ id, adopted, published }) => [
      ...fact(id, "adopted", adopted),
      ...fact(id, "published", published),
    ]),
    ...countries.flatMap(({ code, memberships }) => each(code, "memberships", memberships, span)),
    ...officials.flatMap(({ id, offices }) =>
      each(id, "offices", offices, (office) =>
        office.from || office.to ? `${office.title}, ${span(office)}` : undefined,
      ),
    ),
  ];
}

/** Force and ending on a random day, from the first event on up to the last day covered. */
function statusFact({ asOf, evidence }: Release, agreement: Agreement<AnyIds>, next: () => number): AuditFact {
  const [first] = agreement.events;
  const start = Date.parse(first ? earliestDay(first.on) : asOf);
  const days = Math.max(0, (Date.parse(asOf) - start) / DAY);
  const on = new Date(start + Math.floor(next() * (days + 1)) * DAY).toISOString().slice(0, 10);
  const ground = { focus: "RU", findRetired: () => undefined };
  const { force, ending, party, because } = statusOf(agreement, on, askerOf(ground, agreement, undefined));
  const told = because.map((event) => `, ${event.type} ${event.on}`).join("");
  const sources = because.flatMap(({ key }) => evidence[agreement.id]?.[`events.${key}`]?.sources ?? []);
  return { id: agreement.id, field: `status on ${on}`, value: `${force}, ${ending} (${party}${told})`, sources };
}

/**
 * Draws facts to be checked: half of them from agreements that were added lately; of each half a quarter force and ending
 * on a random day, and the rest days, places and people. The same records and the same seed give the same facts.
 */
export function draw(release: Release, { seed, count, isNew }: Draw): readonly AuditFact[] {
  const next = random(seed);
  const facts = factsOf(release);
  return [true, false].flatMap((wanted) => {
    const half = wanted ? Math.floor(count / 2) : Math.ceil(count / 2);
    const statuses = Math.round(half / 4);
    const agreements = release.agreements.filter(({ id, events }) => events.length > 0 && isNew(id) === wanted);
    return [
      ...sample(
        facts.filter(({ id }) => isNew(id) === wanted),
        half - statuses,
        next,
      ),
      ...sample(agreements, statuses, next).map((agreement) => statusFact(release, agreement, next)),
    ];
  });
}
