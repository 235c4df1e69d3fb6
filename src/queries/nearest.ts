import leven from "leven";

/** The candidate that is nearest to a text, in any case, where one is near: at most a third of its letters differ. */
export function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase().slice(0, 200);
  let [nearest, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const candidate of candidates) {
    const away = leven(wanted, candidate.toLowerCase());
    if (away < least && away * 3 <= Math.max(wanted.length, candidate.length)) [nearest, least] = [candidate, away];
  }
  return nearest;
}
