/** The rows of the order: spans and marks, from the package's answers alone. */
import {
  type Agreement,
  type AgreementEvent,
  asOf,
  type Country,
  decree,
  findAgreements,
  getCountry,
  isMember,
  lastDay,
  statusHistory,
  statusOf,
} from "military-pacts";
import { CHART, type EventMark, type MembershipChange, type OrderRow, type Span, type Spell } from "./order.js";

/** The day to which the bars go: that of the publication of the order. */
export const LAST = decree.published ?? asOf;

/** The partner of a bilateral agreement of Russia. */
export function partnerOf({ id, parties }: Agreement): Country {
  const party = parties.find(({ country }) => country !== "RU");
  if (!party) throw new Error(`${id} has no partner.`);
  return getCountry(party.country);
}

/** The days within two days on which a country is a member. */
export function membershipSpans(country: Country, organization: string, from: string, to: string): readonly Span[] {
  return country.memberships
    .filter((membership) => membership.organization === organization)
    .map((membership) => ({
      from: membership.from > from ? membership.from : from,
      to: membership.to !== undefined && membership.to < to ? membership.to : to,
    }))
    .filter((span) => span.from < span.to);
}

function changesOf(country: Country, from: string): readonly MembershipChange[] {
  return country.memberships.flatMap(({ organization, from: joined, to: left, ...membership }) => {
    if (organization !== "nato" && organization !== "eu") return [];
    const key = "key" in membership ? membership.key : organization;
    const change = (name: "joined" | "left", on: string | undefined, field: string) =>
      on !== undefined && from < on && on <= LAST
        ? [{ organization, change: name, on, field: `memberships.${key}.${field}` } as const]
        : [];
    return [...change("joined", joined, "from"), ...change("left", left, "to")];
  });
}

/** The spells of an agreement up to a day, from its signature. */
export function spellsOf(agreement: Agreement, to: string): readonly Spell[] {
  const changes = statusHistory(agreement.id, to);
  return changes.map(({ from, force, ending }, place) => ({ from, to: changes[place + 1]?.from ?? to, force, ending }));
}

function marksOf({ events }: Agreement): readonly EventMark[] {
  const days = new Map<string, AgreementEvent[]>();
  for (const event of events) {
    const on = lastDay(event.on);
    if (on <= LAST) days.set(on, [...(days.get(on) ?? []), event]);
  }
  return [...days].map(([on, events]) => ({ on, events }));
}

function rowOf(agreement: Agreement): OrderRow {
  const partner = partnerOf(agreement);
  const from = lastDay(agreement.signed?.on ?? CHART.from);
  const { force, ending } = statusOf(agreement, LAST);
  const memberOn = (day: string) => ({
    nato: isMember(partner.code, "nato", day),
    eu: isMember(partner.code, "eu", day),
  });
  return {
    agreement: { id: agreement.id, ...(agreement.signed ? { signed: agreement.signed } : {}) },
    partner: { code: partner.code, name: partner.name, names: partner.names },
    from,
    spells: spellsOf(agreement, LAST),
    nato: membershipSpans(partner, "nato", from, LAST),
    eu: membershipSpans(partner, "eu", from, LAST),
    marks: marksOf(agreement),
    changes: changesOf(partner, from),
    atSigning: memberOn(from),
    now: { ...memberOn(LAST), force, ending },
  };
}

/** The agreements of the order, by the day of signature. */
export const orderRows = (): readonly OrderRow[] => findAgreements({ decree: decree.id }).map(rowOf);
