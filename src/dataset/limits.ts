/**
 * What `parseDataset` takes at most, so that no input holds it up or fills the memory. All of this package is some
 * 60,000 values, and no record of it has more than a few hundred or is deeper than five levels.
 */
export const LIMITS = {
  /** Values in a dataset: every text, number, list and object counts as one. */
  values: 10_000_000,
  /** Values in one record. */
  recordValues: 100_000,
  /** Levels of lists and objects in one record. */
  levels: 32,
  /** Characters of the name of a property, or of an id that is one. */
  key: 200,
  /** Characters of a text. */
  text: 1_000_000,
  /** Problems that are collected; there the check stops. */
  issues: 1_000,
} as const;
