/** What changed between two API reports, and the release that it demands. */
export function compareApi(
  old: readonly string[],
  now: readonly string[],
): { bump: "none" | "minor" | "major"; removed: readonly string[]; added: readonly string[] } {
  const removed = old.filter((line) => !now.includes(line));
  const added = now.filter((line) => !old.includes(line));
  return { bump: removed.length > 0 ? "major" : added.length > 0 ? "minor" : "none", removed, added };
}
