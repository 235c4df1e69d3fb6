/** By how much a release must raise its version. */
export type Bump = "none" | "patch" | "minor" | "major";

/** The bumps, the smallest first. */
export const bumps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Whether a bump is at least as large as another. */
export const allows = (bump: Bump, demanded: Bump): boolean => bumps.indexOf(bump) >= bumps.indexOf(demanded);

/** The largest of some bumps; `none` where there are none. */
export const largest = (of: Iterable<Bump>): Bump =>
  [...of].reduce<Bump>((most, bump) => (allows(most, bump) ? most : bump), "none");

/**
 * The bump that a changed field demands, as `docs/releases.md` has it. A fact is a patch, except where a published type
 * is made of it: the unions of the members of NATO and the EU.
 */
export function bumpOfField(
  type: string,
  { path, ...change }: { readonly path: string; readonly old?: unknown; readonly new?: unknown },
): Bump {
  if (type === "country" && (path === "nato" || path === "eu")) return change.new === true ? "minor" : "major";
  return "patch";
}

/** The bump that a new last day demands: every question without a day then has another day, and may have another answer. */
export const bumpOfAsOf = (old: string, now: string): Bump => (now > old ? "minor" : now < old ? "major" : "none");
