import fc from "fast-check";

/** Any day from one day to another, by default the last of February 2026. */
export const anyDayFrom = (first: string, last = "2026-02-28") =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** The last day of a period, by the clock of UTC. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const day = new Date(0);
  day.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5) || 12), 0);
  return `${date.slice(0, 4)}-${day.toISOString().slice(5, 10)}`;
}

/** The day after another one, or some days after it. */
export const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
