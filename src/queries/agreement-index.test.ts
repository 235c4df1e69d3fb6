import fc from "fast-check";
import {
  type Agreement,
  type AnyIds,
  agreements,
  asOf,
  endings,
  eventTypes,
  findAgreements,
  forces,
  scopes,
  statusOf,
  subjects,
} from "military-pacts";
import { createDataset } from "military-pacts/dataset";
import { describe, expect, it } from "vitest";
import { anyDayFrom, lastDay } from "../../tests/days.js";
import { invent } from "../../tests/invented.js";

const anyDay = anyDayFrom("1985-01-01");
const some = <T extends string>(words: readonly T[]) => fc.subarray([...words], { minLength: 1, maxLength: 3 });

const anyFilter = fc.record(
  {
    force: some(forces),
    ending: some(endings),
    party: some(["RU", "DE", "KZ", "UZ", "GE"]),
    subject: some(subjects),
    scope: fc.constantFrom(...scopes),
    signed: fc.tuple(anyDay, anyDay).map((days) => ({ from: days.toSorted()[0] ?? "", to: days.toSorted()[1] ?? "" })),
    on: anyDay,
  },
  { requiredKeys: ["on"] },
);

type Filter = typeof anyFilter extends fc.Arbitrary<infer T> ? T : never;

/** What a filter means, asked of each record in hand, which no index knows. */
function isWanted(agreement: Agreement<AnyIds>, filter: Filter): boolean {
  const parties: string[] = agreement.parties.map(({ country }) => country);
  const named = filter.party?.filter((party) => parties.includes(party));
  if (named?.length === 0) return false;
  if (filter.subject && !filter.subject.some((subject) => agreement.subjects.includes(subject))) return false;
  if (filter.scope && filter.scope !== agreement.scope) return false;
  const signed = agreement.signed && lastDay(agreement.signed.on);
  if (filter.signed && (!signed || signed < filter.signed.from || filter.signed.to < signed)) return false;
  return (named ?? [undefined]).some((party) => {
    const { force, ending } = statusOf(agreement as Agreement, filter.on, party as "RU" | undefined);
    return (filter.force ?? forces).includes(force) && (filter.ending ?? endings).includes(ending);
  });
}

const idsOf = (found: readonly Agreement<AnyIds>[]) => found.map(({ id }) => id).sort();

const anyEvent = fc.record({
  type: fc.constantFrom(...eventTypes),
  on: anyDay.chain((day) => fc.constantFrom(day, day, day.slice(0, 7), day.slice(0, 4))),
  by: fc.constantFrom("RU", "DE"),
});

/** Agreements of two parties, and of more with days of their own, whatever happened to them. */
const anyAgreements = fc
  .array(fc.tuple(fc.array(anyEvent, { maxLength: 6 }), anyDay, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((lives) =>
    lives.map(([events, from, isOpen], place) => {
      const inOrder = events.sort((a, b) => (lastDay(a.on) < lastDay(b.on) ? -1 : 1));
      const on = inOrder.find(({ type }) => type === "signed")?.on;
      const others = isOpen
        ? ([
            { country: "KZ", from },
            { country: "UZ", to: from },
          ] as const)
        : [];
      return invent(inOrder, {
        id: `invented-${place}`,
        parties: [{ country: "RU" }, { country: "DE" }, ...others],
        partiesComplete: !isOpen,
        ...(on !== undefined && { signed: { on } }),
      });
    }),
  );

describe("a question about the status of many", () => {
  it("finds in the package what each record answers for itself", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const expected = agreements.filter((agreement) => isWanted(agreement, filter));
        expect(idsOf(findAgreements(filter as object))).toEqual(idsOf(expected));
      }),
      { numRuns: 150 },
    );
  });

  it("finds in a dataset what each record answers for itself, which is what statusOn says", () => {
    fc.assert(
      fc.property(anyAgreements, fc.array(anyFilter, { minLength: 1, maxLength: 4 }), (invented, filters) => {
        const dataset = createDataset({ asOf, agreements: invented }, { focus: "RU" });
        for (const { party, ...filter } of filters) {
          const known = party?.filter((code) =>
            invented.some((a) => a.parties.some(({ country }) => country === code)),
          );
          const asked = { ...filter, ...(known && known.length > 0 && { party: known }) };
          const expected = invented.filter((agreement) => isWanted(agreement, asked));
          expect(idsOf(dataset.findAgreements(asked as object))).toEqual(idsOf(expected));
          for (const agreement of invented) {
            for (const day of [filter.on, ...agreement.events.map(({ on }) => lastDay(on))])
              expect(dataset.statusOn(agreement.id, day)).toEqual(statusOf(agreement as Agreement, day));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("replays each life once, whatever day is asked about later", () => {
    let replays = 0;
    const invented = Array.from({ length: 40 }, (_, place) => {
      const agreement = invent([{ type: "signed", on: "2001-01-01" }], { id: `invented-${place}` });
      const events = agreement.events;
      const get = () => {
        replays++;
        return events;
      };
      return Object.defineProperty({ ...agreement }, "events", { enumerable: true, get });
    });
    const dataset = createDataset({ asOf, agreements: invented });
    dataset.findAgreements({ force: "in-force", on: "2000-01-01" });
    const first = replays;
    expect(first).toBeGreaterThanOrEqual(40);
    dataset.findAgreements({ force: "in-force", on: "2010-01-01" });
    dataset.findAgreements({ ending: "terminated", on: "1999-01-01" });
    dataset.findAgreements({ ending: "none", party: "DE", on: "2005-01-01" });
    expect(replays).toBe(first);
  });
});
