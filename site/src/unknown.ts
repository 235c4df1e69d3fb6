/** What is not known of an agreement: an absent value means that no source shows it. */
import { type Agreement, asOf, statusOf } from "military-pacts";
import type { Word } from "./words.js";

const ENTERED: readonly string[] = ["entered-into-force", "provisionally-applied"];

/** Each gap by its word, with the test of an agreement. */
export const gaps = {
  unknownSigned: ({ signed }) => signed === undefined,
  unknownPlace: ({ signed }) => signed !== undefined && signed.place === undefined,
  unknownSignatories: ({ signed }) => signed !== undefined && (signed.signatories ?? []).length === 0,
  unknownEntry: ({ events }) => !events.some(({ type }) => ENTERED.includes(type)),
  unknownForce: (agreement) => statusOf(agreement, asOf).force === "not-known",
  unknownTerm: ({ term }) => term === undefined,
  unknownLevel: ({ level }) => level === undefined,
  unknownParties: ({ partiesComplete }) => !partiesComplete,
  unknownTitle: ({ titleBasis }) => titleBasis === "descriptive",
} as const satisfies Partial<Readonly<Record<Word, (agreement: Agreement) => boolean>>>;

export type Gap = keyof typeof gaps;

export const gapNames = Object.keys(gaps) as readonly Gap[];

/** What is not known of an agreement. */
export const gapsOf = (agreement: Agreement): readonly Gap[] => gapNames.filter((gap) => gaps[gap](agreement));
