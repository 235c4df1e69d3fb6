import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ceiling } from "./ceilings.js";
import type { Measured } from "./measure.js";

/** The figures of the last time that somebody ran `npm run budgets -- --write`, with which a failing budget compares. */
export type Recorded = Readonly<Record<string, Measured>>;

const path = join(import.meta.dirname, "recorded.json");

export const readRecorded = (): Recorded => JSON.parse(readFileSync(path, "utf8"));

export const writeRecorded = (recorded: Recorded): void =>
  writeFileSync(path, `${JSON.stringify(recorded, null, 2)}\n`);

const LINES = 12;

const count = (value: number) => value.toLocaleString("en-US");
const change = (value: number) => (value > 0 ? `+${count(value)}` : count(value));

/** What a failing budget says: by how much it is too high, and which parts grew, the largest change first. */
export function whatGrew(
  { name, unit, ceiling }: Ceiling,
  { size, parts }: Measured,
  before: Measured | undefined,
): string {
  const names = [...new Set([...Object.keys(parts), ...Object.keys(before?.parts ?? {})])];
  const changes = names
    .map((part) => ({ part, from: before?.parts[part] ?? 0, to: parts[part] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const lines = changes
    .slice(0, LINES)
    .map(({ part, from, to }) => `  ${part}: ${count(from)} → ${count(to)} (${change(to - from)})`);
  if (changes.length > LINES) lines.push(`  and ${changes.length - LINES} more`);
  return [
    `${name}: ${count(size)} ${unit}, ceiling ${count(ceiling)} (${change(size - ceiling)}).`,
    before
      ? `Recorded were ${count(before.size)}; since then these parts changed:`
      : "Nothing is recorded; its parts are:",
    ...(lines.length > 0 ? lines : ["  none by itself: the parts are as large as they were"]),
    "Make it smaller, or raise the ceiling in tests/budgets/ceilings.ts with its reason and run: npm run budgets -- --write",
  ].join("\n");
}
