const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How often each word occurs, by the word. */
export function countByName(words: Iterable<string>): readonly (readonly [word: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compare(a, b));
}

/** How often each word occurs, the most frequent first. */
export const countWords = (words: Iterable<string>): readonly (readonly [word: string, count: number])[] =>
  [...countByName(words)].sort(([a, m], [b, n]) => n - m || compare(a, b));
