import type { Bump } from "../../src/releases/bump.js";

/** The version in the text of a `package.json`. */
export const versionIn = (packageJson: string): string => String(JSON.parse(packageJson).version);

/** The version of a package that nobody has released yet. */
export const UNRELEASED = "0.0.0";

/** The first version that is released: there is no other before it. */
export const FIRST = "1.0.0";

/** The bump from one version to another; `none` where it is no larger one. */
export function bumpBetween(old: string, now: string): Bump {
  const numbers = (version: string) => version.split("-", 1).join("").split(".").map(Number);
  const [before, after] = [numbers(old), numbers(now)];
  const place = before.findIndex((number, index) => number !== after[index]);
  if (place < 0 || (after[place] ?? 0) < (before[place] ?? 0)) return "none";
  return (["major", "minor", "patch"] as const)[place] ?? "none";
}
