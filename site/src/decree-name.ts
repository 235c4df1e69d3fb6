import type { Decree } from "military-pacts";
import type { Speech } from "./language.js";

/** What a decree is called: its kind with its number or, where none is known, its day. */
export function decreeName(
  { kind, number, adopted, published }: Decree,
  { label, day, language }: Pick<Speech, "label" | "day" | "language">,
): string {
  const name = label("decreeKind", kind);
  const shown = (language === "ru" ? number?.ru : undefined) ?? number?.en;
  if (shown !== undefined) return `${name} ${language === "ru" ? "№" : "No."}\u00a0${shown}`;
  const known = adopted ?? published;
  return known === undefined ? name : `${name}, ${day(known)}`;
}

/** A text with a capital, as a heading has it. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
