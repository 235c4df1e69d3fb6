/** The order and its agreements as rows of a chart. */
import type { Agreement, AgreementEvent, Country, Ending, Force } from "military-pacts";

/** The first and the last day of the chart. */
export const CHART = { from: "1992-01-01", to: "2026-01-01" } as const;

/** A span of days; `to` is the first day after it. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A span with one force and one ending. */
export interface Spell extends Span {
  readonly force: Force;
  readonly ending: Ending;
}

/** A change of a membership in the life of an agreement. */
export interface MembershipChange {
  readonly organization: "nato" | "eu";
  readonly change: "joined" | "left";
  readonly on: string;
  /** The field with the day. */
  readonly field: string;
}

/** What happened on a day; several events of one day stand together. */
export interface EventMark {
  readonly on: string;
  readonly events: readonly AgreementEvent[];
}

export interface OrderRow {
  readonly agreement: Pick<Agreement, "id" | "signed">;
  readonly partner: Pick<Country, "code" | "name" | "names">;
  readonly from: string;
  readonly spells: readonly Spell[];
  readonly nato: readonly Span[];
  readonly eu: readonly Span[];
  readonly marks: readonly EventMark[];
  readonly changes: readonly MembershipChange[];
  /** On the day of the signature. */
  readonly atSigning: { readonly nato: boolean; readonly eu: boolean };
  /** On the last day. */
  readonly now: { readonly nato: boolean; readonly eu: boolean; readonly force: Force; readonly ending: Ending };
}
