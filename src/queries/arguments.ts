import { isIsoDate } from "./dates.js";

/** A value as it is shown in an error: short, on one line, and never the cause of a second error. */
export function show(value: unknown): string {
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value) {
    try {
      if (Array.isArray(value)) return "an array";
      if (value instanceof Date) return "a Date";
    } catch {
      // A proxy that was revoked, or that throws.
    }
    return "an object";
  }
  const text = String(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === "string" ? JSON.stringify(short) : short;
}

/** Words as they are listed in an error. */
export const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");

/** The error for an argument that is of the wrong type, or outside what is accepted. */
export function badArgument(name: string, value: unknown, accepted: string): RangeError | TypeError {
  const Kind = typeof value === "string" ? RangeError : TypeError;
  return new Kind(`${name}: ${show(value)} is not accepted; give ${accepted}.`);
}

/** Days that were found to be days. */
const checkedDays = /* @__PURE__ */ new Set<unknown>();
// No caller has this value, so at first no day is the latest.
let latestDay: unknown = checkedDays;

/** Returns a calendar day as it is and throws on anything else. */
export function checkDay(name: string, value: unknown): string {
  if (value === latestDay) return value as string;
  if (!checkedDays.has(value)) {
    if (!isIsoDate(value)) throw badArgument(name, value, 'a calendar day as YYYY-MM-DD, such as "2025-12-19"');
    if (checkedDays.size > 1000) checkedDays.clear();
    checkedDays.add(value);
  }
  latestDay = value;
  return value as string;
}

/** A text that is not known to the compiler: a literal that is no id is none, and does not compile. */
export type AnyText<Text extends string> = string extends Text ? Text : never;
