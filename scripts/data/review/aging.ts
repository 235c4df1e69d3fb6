import type { Agreement } from "../../../src/model/agreement.js";
import type { AgreementEvent } from "../../../src/model/event.js";
import type { AnyIds } from "../../../src/model/ids.js";
import type { Office } from "../../../src/model/official.js";
import type { Ending } from "../../../src/model/status.js";
import { certainDay } from "../../../src/queries/dates.js";
import { compareText } from "../../../src/queries/order.js";
import { TREATY } from "../../../src/queries/parties.js";
import { spellsOf } from "../../../src/queries/status.js";
import { isBefore } from "../../../src/rules/days.js";
import { unsettledEnd } from "../../../src/rules/term-end.js";
import type { Release } from "../files/build.js";

/** What is seldom the last word: a permission is used or taken back, a notice takes effect. */
const STEPS: readonly Ending[] = ["authorized", "notified"];

type Event = AgreementEvent<AnyIds>;

/** A step towards an end that asks for news. */
export interface OpenStep {
  readonly agreement: string;
  /** The party for which it holds, where it does not for the agreement as a whole. */
  readonly party?: string;
  readonly ending: Ending;
  readonly event: Event;
  readonly days: number;
}

/** An event of which the sources only knew beforehand. */
export interface Foreseen {
  readonly agreement: string;
  readonly event: Event;
  /** The day on which the latest of its sources was published. */
  readonly lastSource: string;
  readonly days: number;
}

/** Days from one to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(certainDay(to)) - Date.parse(certainDay(from))) / 86_400_000);

function openStepsOf(agreement: Agreement<AnyIds>, today: string, wanted: readonly Ending[]): readonly OpenStep[] {
  const acting = agreement.events.map(({ by }) => by).filter((by) => by !== undefined);
  const steps = [TREATY, ...new Set(acting)].flatMap((party) => {
    const last = spellsOf(agreement, party).findLast(({ from }) => from <= today);
    const step = last && wanted.includes(last.status.ending) ? last.status.because.at(-1) : undefined;
    if (!last || !step) return [];
    const of = party === TREATY ? {} : { party };
    const { ending } = last.status;
    return [{ agreement: agreement.id, ...of, ending, event: step, days: daysBetween(step.on, today) }];
  });
  // What holds for the agreement as a whole is not said again for each party.
  return steps.filter((step, index) => steps.findIndex(({ event }) => event === step.event) === index);
}

/** Agreements whose last step on a day is one that is usually followed by another, the latest first. */
export const openSteps = (
  { agreements }: Pick<Release, "agreements">,
  today: string,
  wanted: readonly Ending[] = STEPS,
): readonly OpenStep[] =>
  agreements
    .flatMap((agreement) => openStepsOf(agreement, today, wanted))
    .sort((a, b) => a.days - b.days || compareText(a.agreement, b.agreement));

/** Events whose day has come, and whose sources are all from before it: they tell what was to happen. */
export function foreseen({ agreements, evidence, sources }: Release, today: string): readonly Foreseen[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  return agreements
    .flatMap(({ id, events }) =>
      events.flatMap((event) => {
        const days = (evidence[id]?.[`events.${event.key}`]?.sources ?? []).map((source) => published.get(source));
        const known = days.filter((day) => day !== undefined).sort();
        const last = known.at(-1);
        if (last === undefined || known.length < days.length || certainDay(event.on) > today) return [];
        return known.every((day) => isBefore(day, event.on))
          ? [{ agreement: id, event, lastSource: last, days: daysBetween(event.on, today) }]
          : [];
      }),
    )
    .sort((a, b) => b.days - a.days || compareText(a.agreement, b.agreement));
}

/** A term without a renewal that has run out, of which nothing says what came. */
export interface RunOut {
  readonly agreement: string;
  readonly on: string;
  readonly days: number;
}

/** Terms that have run out by a day, and no event says what came of them, the latest first. */
export const runOut = ({ agreements }: Pick<Release, "agreements">, today: string): readonly RunOut[] =>
  agreements
    .flatMap((agreement) => {
      const end = unsettledEnd(agreement, today);
      return end === undefined ? [] : [{ agreement: agreement.id, on: certainDay(end), days: daysBetween(end, today) }];
    })
    .sort((a, b) => a.days - b.days || compareText(a.agreement, b.agreement));

/** An office that the data has somebody in to this day. */
export interface HeldOffice {
  readonly official: string;
  readonly office: Office<AnyIds>;
}

/** A holder who was last seen longer ago than this before the last day that is covered is history. */
const RECENT_DAYS = 366;

/** Offices without an end that somebody was seen in lately, the latest first. */
export const heldOffices = ({ officials, asOf }: Pick<Release, "officials" | "asOf">): readonly HeldOffice[] =>
  officials
    .flatMap(({ id, offices }) =>
      offices
        .filter(({ to, attested }) => to === undefined && daysBetween(attested?.until ?? asOf, asOf) < RECENT_DAYS)
        .map((office) => ({ official: id, office })),
    )
    .sort((a, b) => compareText(b.office.from ?? "", a.office.from ?? "") || compareText(a.official, b.official));

/** How many events are in the data already that the release does not cover yet. */
export const eventsAfter = ({ agreements, asOf }: Release): number =>
  agreements.flatMap(({ events }) => events).filter(({ on }) => certainDay(on) > asOf).length;

/** How many facts rest on each source alone. */
export function restingAlone({ evidence }: Release): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of Object.values(evidence).flatMap((fields) => Object.values(fields))) {
    const [only] = sources;
    if (sources.length === 1 && only !== undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}
