/** Inputs of a hundred megabytes: `huge.mjs` gives them to the built package, with little memory and without company. */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

/** Megabytes: half of what Node takes for itself on a small machine. */
const HEAP = 1024;
/** Some ten times what it takes; whoever adds what is not linear waits for ever. */
const MINUTES = 5;

interface Outcome {
  readonly name: string;
  readonly records?: number;
  readonly error?: string;
  readonly issues?: number;
  readonly length?: number;
  readonly message?: string;
  readonly longestPath?: number;
}

const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, resolve(import.meta.dirname, "huge.mjs")],
    { timeout: MINUTES * 60_000, encoding: "utf8" },
  );
  for (const line of stdout.trim().split("\n")) {
    const outcome: Outcome = JSON.parse(line);
    outcomes.set(outcome.name, outcome);
  }
}, MINUTES * 60_000);

const outcome = (name: string): Outcome => {
  const found = outcomes.get(name);
  if (!found) throw new Error(`huge.mjs did not come to: ${name}`);
  return found;
};

describe("parseDataset refuses in little memory", () => {
  it.each([
    ["a million bad records", 'agreements.0.id: "A B": accepted: lower-case letters'],
    ["good records that share an id", 'agreements.1.id: "a": is used already'],
    ["a text of 100 MB for a list", 'agreements: "xxx'],
    ["a text of 100 MB for a day", "accepted: a calendar day as YYYY-MM-DD"],
    ["a text of 100 MB for an id", "accepted: at most 1,000,000 characters"],
    ["a text of 100 MB for a summary", "accepted: at most 1,000,000 characters"],
    ["a name of 100 MB", "accepted: at most 200 characters"],
    ["a name of 100 MB in a record", "accepted: at most 200 characters"],
    ["evidence for an id of 100 MB", "accepted: at most 200 characters"],
    ["a list of ten million numbers", "agreements.0: 1: accepted: object"],
    ["a list of ten million numbers in a record", "accepted: at most 100,000 values in a record"],
    ["a hundred thousand properties", '"k9" and 99990 more'],
    ["a hundred thousand properties in a record", "accepted: at most 100,000 values in a record"],
    ["the same list again and again", "accepted: at most 10,000,000 values in a dataset"],
    ["evidence on everything", "evidence.e-0.f.confidence: is missing"],
  ])("%s", (name, said) => {
    const { error, issues, length, message, longestPath } = outcome(name);
    expect(error).toBe("DatasetError");
    expect(message).toContain(said);
    expect(issues).toBeLessThanOrEqual(1000);
    expect(length).toBeLessThan(10_000);
    expect(longestPath).toBeLessThan(1000);
  });
});

it("parseDataset takes a hundred thousand good records", () => {
  expect(outcome("a hundred thousand good records").records).toBe(100_000);
});
