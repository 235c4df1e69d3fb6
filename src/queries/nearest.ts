import leven from "leven";

/** A text as it is compared, without case and accents. */
const plain = (text: string): string => text.slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The candidate that is nearest to a text, in any case, where one is near: at most a third of its letters differ. */
export function nearestOf(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(text);
  let [nearest, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const candidate of candidates) {
    const away = leven(wanted, plain(candidate));
    if (away < least && away * 3 <= Math.max(wanted.length, candidate.length)) [nearest, least] = [candidate, away];
  }
  return nearest;
}
